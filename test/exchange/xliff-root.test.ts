import { describe, expect, it } from 'vitest';
import { xliffLanguage } from '../../shared/exchange/xliff-root.ts';
import { readXml } from '../../shared/exchange/xml-reader.ts';

const V2 = 'xmlns="urn:oasis:names:tc:xliff:document:2.0"';

function read(text: string) {
  const xml = readXml(text);
  if ('fault' in xml) throw new Error(xml.fault.message);
  return xliffLanguage(xml.root);
}

describe('the root of an XLIFF file', () => {
  it.each([
    ['2.0', V2],
    ['2.1', V2],
    ['2.2', 'xmlns="urn:oasis:names:tc:xliff:document:2.2"'],
  ])('may be version %s and tells the language', (version, xmlns) => {
    expect(read(`<xliff ${xmlns} version="${version}" srcLang="en" trgLang="zh-CN"/>`)).toEqual({
      language: 'zh-Hans',
    });
  });

  it.each([
    ['<tbx/>', 'It is TBX, not XLIFF.'],
    ['<martif/>', 'It is TBX, not XLIFF.'],
    ['<svg/>', 'It is not XLIFF: its root is <svg>.'],
    ['<xliff version="1.2"/>', 'It is XLIFF 1.2, which is not read.'],
    ['<xliff/>', 'Its version is "", not one of XLIFF 2.'],
    ['<xliff version="3.0"/>', 'Its version is "3.0", not one of XLIFF 2.'],
    ['<xliff version="2.1"/>', 'Its namespace is "", not that of XLIFF 2.'],
    [
      `<xliff ${V2} version="2.1" srcLang="en"/>`,
      'It does not say into which language it translates.',
    ],
    [
      `<xliff ${V2} version="2.1" srcLang="en" trgLang="de"/>`,
      'Its target language "de" is no language Termlight knows.',
    ],
    [
      `<xliff ${V2} version="2.1" srcLang="en" trgLang="en-US"/>`,
      'It translates "en-US" into itself.',
    ],
  ])('may not be %s', (text, message) => {
    expect(read(text)).toMatchObject({
      fault: { message, level: 'fault', place: expect.stringMatching(/line 1/) },
    });
  });
});
