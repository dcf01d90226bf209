// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { dropNames } from '../../shared/documents/drop-names.ts';

it('takes names and ids off fields, frames and pictures, and off nothing else', () => {
  const document = new DOMParser().parseFromString(
    `<meta name="author" content="x"><form name="body" id="f"><input name="textContent" id="parentNode">
    <button name="children">x</button></form><img name="querySelectorAll"><p id="menu"><a name="top">x</a></p>`,
    'text/html',
  );
  dropNames(document);
  const left = [...document.querySelectorAll('[name], [id]')].map((one) => one.localName);
  expect(left).toEqual(['meta', 'p', 'a']);
});
