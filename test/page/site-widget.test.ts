import { expect, it } from 'vitest';
import { hasWidget } from '../../shared/page/site-widget.ts';
import { page } from '../fixtures/page.ts';

it('sees a widget that runs, not one that is only written down or has gone', () => {
  const document = page('<termlight-launcher></termlight-launcher>');
  expect(hasWidget(document)).toBe(false);
  const element = document.querySelector('termlight-launcher') as HTMLElement;
  const root = element.attachShadow({ mode: 'open' });
  root.append(document.createElement('button'));
  expect(hasWidget(document)).toBe(true);
  root.replaceChildren(document.createElement('slot'));
  expect(hasWidget(document)).toBe(false);
  expect(hasWidget(page('<p>words</p>'))).toBe(false);
});
