import { expect, it } from 'vitest';
import { isTranslated } from '../../shared/page/is-translated.ts';
import { body } from '../fixtures/page.ts';

it.each([
  ['Google, which nests two', true, '<font style="vertical-align: inherit;"><font>#</font></font>'],
  ['a page of old, with a font of its own', false, '<font color="red">#</font>'],
  ['Microsoft, in a block', true, '<p _msttexthash="42250" _msthash="12"><b>#</b></p>'],
  ['Microsoft, in a part of one', true, '<p><font _mstmutation="1" _msttexthash="9">#</font></p>'],
  ['Microsoft, but another block', false, '<div _msttexthash="42250"><p>#</p></div>'],
  ['Yandex', true, '<ya-tr-span data-translated="true">#</ya-tr-span>'],
  ['Yandex, which let it be', false, '<ya-tr-span data-translated="false">#</ya-tr-span>'],
  ['nobody', false, '<p>#</p>'],
])('tells what was written by %s', (_, expected, html) => {
  const root = body(html);
  const text = root.ownerDocument.createTreeWalker(root, 4).nextNode() as Text;
  expect(isTranslated(text)).toBe(expected);
});
