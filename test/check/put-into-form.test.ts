import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFileForm } from '../../shared/check/check-file-form.ts';
import { putIntoForm } from '../../shared/check/put-into-form.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { collection, entry, filesOf, form, glossary } from '../fixtures/entry.ts';

const vi = entry({ language: 'vi', equivalent: 'trợ cấp' });
const path = 'us-benefits/vi/snap.json';
const good = fileForm(vi);
const fixed = (text: string, at = path) => putIntoForm({ path: at, text });

describe('puts right', () => {
  it.each<[string, string]>([
    ['a byte order mark', `\ufeff${good}`],
    ['line ends of Windows', good.replaceAll('\n', '\r\n')],
    ['a missing line break at the end', good.trimEnd()],
    ['three of them', `${good}\n\n`],
    ['decomposed letters', good.normalize('NFD')],
    ['decomposed letters written as numbers', good.replace('ợ', '\\u006f\\u031b\\u0323')],
    ['other spaces', JSON.stringify(JSON.parse(good))],
    [
      'another order',
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(good)).reverse())),
    ],
    ['spaces around texts', good.replace('"trợ cấp"', '" trợ cấp\u00a0"')],
    ['a default written out', good.replace('"standing"', '"ambiguous": false, "standing"')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(good);
    expect(fixed(text)).toBe(good);
  });

  it('only the text’s own form of what breaks another rule', () => {
    const odd = good.replace('"format": 1', '"format": 2').replaceAll('\n', '\r\n');
    expect(fixed(odd)).toBe(odd.replaceAll('\r', ''));
  });

  it('only the text’s own form of a collection’s file', () => {
    const text = '{"topics":  [" food "]}';
    expect(fixed(text, 'us-benefits/collection.json')).toBe(`${text}\n`);
  });
});

describe('leaves as it is', () => {
  it.each<[string, string]>([
    ['what is in file form', good],
    ['what is no JSON', `\ufeff${good.slice(0, 100)}\r\n`],
    ['a key that stands twice', good.replace('{', '{\r\n "format": 1,')],
    ['wording', good.replace('"trợ cấp"', '"trợ  cấp “a”"')],
  ])('%s', (_, text) => {
    expect(fixed(text)).toBe(text);
  });

  it('what could not be read', () => {
    const fault = { level: 'fault', path, place: '', message: 'M.', remedy: 'R.' } as const;
    expect(putIntoForm({ path, text: '', fault })).toBe('');
  });
});

it('changes no word of any entry, and needs to run once only', () => {
  const word = fc.stringMatching(/^[a-zà-ỹ]+( [a-zà-ỹ]+)*$/u).filter((text) => text.length < 150);
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 1, 4), (equivalent, text, spaces) => {
      const whole = entry({ language: 'vi', equivalent, forms: [form(text)] });
      const { collection: _, term, language, ...file } = whole;
      const once = fixed(JSON.stringify(file, null, spaces));
      expect(fixed(once)).toBe(once);
      const files = filesOf(glossary(collection())).map((one) =>
        one.path.startsWith('us-benefits/en')
          ? { path: `us-benefits/vi/${term}.json`, text: once }
          : one,
      );
      const { glossary: read } = parseGlossary(files);
      const [given] = read.collections[0]?.entries ?? [];
      expect(given?.equivalent).toBe(equivalent.normalize('NFC'));
      expect(given?.forms[0]?.text).toBe(text.normalize('NFC'));
      expect(given?.language).toBe(language);
      expect(checkFileForm(read, files)).toEqual([]);
    }),
  );
});
