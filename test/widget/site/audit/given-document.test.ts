// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { givenDocument, LARGEST } from '../../../../widget/site/audit/given-document.ts';

const read = (text: string) => {
  const given = givenDocument(text);
  return given.ok ? given.document : given.fault;
};

it('reads a page as a page, and runs nothing of it', () => {
  const made = read('<p lang="es">Hola</p><script>globalThis.ran = true</script>') as Document;
  expect(made.querySelector('p')?.lang).toBe('es');
  expect('ran' in globalThis).toBe(false);
});

it('reads plain text letter by letter', () => {
  const made = read('a < b & c\n\n5 > 3') as Document;
  expect([...made.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
    'a < b & c',
    '5 > 3',
  ]);
});

it('says what it does not read', () => {
  expect([read(' \n '), read('x'.repeat(LARGEST + 1))]).toEqual(['empty', 'too-large']);
});
