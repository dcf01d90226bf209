import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { childrenOf, oneLine, placeOf, plainText } from '../../shared/exchange/xml-elements.ts';
import { readXml } from '../../shared/exchange/xml-reader.ts';

function root(text: string): Element {
  const read = readXml(text);
  if ('fault' in read) throw new Error(read.fault.message);
  return read.root;
}

it('finds child elements by local name, whatever their prefix', () => {
  const parent = root('<a xmlns:p="urn:x">t<b/><!-- c --><p:b/><c><b/></c></a>');
  expect(childrenOf(parent).map(({ tagName }) => tagName)).toEqual(['b', 'p:b', 'c']);
  expect(childrenOf(parent, 'b').map(({ tagName }) => tagName)).toEqual(['b', 'p:b']);
});

describe('the text of an element', () => {
  it.each([
    ['references', '<a>a &amp; b &#x301;</a>', 'a & b \u0301'],
    ['CDATA, without comments', '<a>a<![CDATA[ & ]]><!-- c -->b</a>', 'a & b'],
    ['NFC', '<a>e\u0301</a>', 'é'],
    ['what annotates and is looked through', '<a>x <mrk><sm/>y</mrk> z</a>', 'x y z'],
  ])('is read with %s', (_, xml, text) => {
    expect(plainText(root(xml), { around: ['mrk'], empty: ['sm'] })).toEqual({ text });
  });

  it('names the first element that cannot be left out, however deep', () => {
    expect(plainText(root('<a>x <mrk><ph/></mrk></a>'), { around: ['mrk'] })).toEqual({
      markup: 'ph',
    });
    expect(plainText(root('<a><mrk/></a>'))).toEqual({ markup: 'mrk' });
  });
});

it('makes one line of what an editor broke, and leaves spaces in a line', () => {
  expect(oneLine('\n    a  b\n    c \r\n\td ')).toBe('a  b c d');
});

it('says where an element stands', () => {
  const [inner] = childrenOf(root('<a>\n<b/></a>')) as [Element];
  expect(placeOf('unit b', inner)).toBe('unit b (line 2)');
});
