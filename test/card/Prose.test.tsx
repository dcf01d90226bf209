import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Prose } from '../../shared/card/Prose.tsx';

it('isolates English names and numbers inside right-to-left text', () => {
  expect(renderToString(<Prose language="ar" text="نموذج W-2 قبل 10/31" />)).toBe(
    'نموذج <bdi dir="ltr" lang="en">W-2</bdi> قبل <bdi dir="ltr">10/31</bdi>',
  );
});

it('leaves left-to-right text in one piece', () => {
  expect(renderToString(<Prose language="vi" text="Mẫu W-2" />)).toBe('Mẫu W-2');
});

it('shows what looks like markup as text', () => {
  expect(renderToString(<Prose language="ar" text="<b>SNAP</b>" />)).not.toContain('<b>');
});
