import { describe, expect, it } from 'vitest';
import { readXml } from '../../shared/exchange/xml-reader.ts';

function faultOf(text: string) {
  const read = readXml(text);
  return 'fault' in read ? read.fault : undefined;
}

describe('reading XML', () => {
  it('gives the root, whatever stands before it', () => {
    const read = readXml('\ufeff<?xml version="1.0"?>\n<!-- by a tool -->\n<p:a xmlns:p="urn:x"/>');
    expect('root' in read && [read.root.localName, read.root.namespaceURI]).toEqual(['a', 'urn:x']);
  });

  it.each([
    ['an element closed by another', '<a>\n<b></a>', 'line 2, column 1', /not well-formed/],
    ['an element never closed', '<a>\n<b>\n', 'line 2, column 1', /not well-formed/],
    ['an attribute twice', '<a b="1" b="2"/>', 'line 1, column 1', /not well-formed/],
    [
      'an attribute without quotation marks',
      '<a>\n<b c=1/></a>',
      'line 2, column 1',
      /not well-formed/,
    ],
    ['an unknown prefix', '<a><q:c/></a>', 'line 1, column 4', /not well-formed/],
    ['two roots', '<a/><b/>', 'line 1, column 5', /not well-formed/],
    ['text outside the root', 'x<a/>', 'line 1, column 1', /not well-formed/],
    ['an unknown entity', '<a>\nx\ny &nbsp;</a>', 'line 3, column 3', /uses the entity &nbsp;/],
    ['a name of the language it is read with', '<a>&constructor;</a>', /line 1/, /&constructor;/],
  ])('tells where there is %s', (_, text, place, message) => {
    expect(faultOf(text)?.place).toMatch(place);
    expect(faultOf(text)?.message).toMatch(message);
  });

  it('parses nothing that declares a document type', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>';
    expect(faultOf(bomb)?.message).toMatch(/document type declaration/);
  });
});
