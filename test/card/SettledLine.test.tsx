import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { SettledLine } from '../../shared/card/SettledLine.tsx';
import { stringsFor } from '../../shared/strings/strings.ts';

const settled = { name: 'prima', language: 'es' };

it('says what the programme calls it, in the page’s language inside the reader’s sentence', () => {
  const explanation = { equivalent: 'قسط التأمين', language: 'ar' };
  const line = renderToString(
    <SettledLine settled={settled} explanation={explanation} t={stringsFor('ar')} />,
  );
  expect(line).toContain('هذا «<bdi lang="es" dir="ltr">prima</bdi>»');
});

it('says the name as the card does where the page is in the reader’s language', () => {
  const explanation = { equivalent: 'prima (pago mensual)', language: 'es' };
  const line = renderToString(
    <SettledLine settled={settled} explanation={explanation} t={stringsFor('es')} />,
  );
  expect(line).toContain('<bdi lang="es" dir="ltr">prima (pago mensual)</bdi>');
});
