import { describe, expect, it } from 'vitest';
import { checkFileForm, textForm } from '../../shared/check/check-file-form.ts';
import { collection, entry, filesOf, glossary } from '../fixtures/entry.ts';

const vi = entry({ language: 'vi', equivalent: 'trợ cấp' });
const whole = collection({ entries: [entry(), vi] });
const files = filesOf(glossary(whole));

/** The paths told of when one file's text is another. */
function told(path: string, change: (text: string) => string): string[] {
  const changed = files.map((file) =>
    file.path === path ? { path, text: change(file.text) } : file,
  );
  return checkFileForm(glossary(whole), changed).map((fault) => fault.path);
}

it('finds nothing wrong with files in file form', () => {
  expect(told('', (text) => text)).toEqual([]);
});

describe('tells of', () => {
  it.each<[string, (text: string) => string]>([
    ['a missing newline at the end', (text) => text.trimEnd()],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['four spaces', (text) => `${JSON.stringify(JSON.parse(text), null, 4)}\n`],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['keys in another order', (text) => text.replace(/(.+"format".+\n)(.+\n)/, '$2$1')],
    [
      'a default written out',
      (text) => text.replace('"standing"', '"ambiguous": false,\n      "standing"'),
    ],
  ])('%s, in that file only', (_, change) => {
    expect(told('us-benefits/vi/snap.json', change)).toEqual(['us-benefits/vi/snap.json']);
  });
});

describe('of a collection’s own file tells', () => {
  const collectionPath = 'us-benefits/collection.json';

  it('nothing of its spaces, which people choose', () => {
    expect(told(collectionPath, (text) => text.replaceAll(',', ',  '))).toEqual([]);
  });

  it('that it begins with a byte order mark', () => {
    expect(told(collectionPath, (text) => `\ufeff${text}`)).toEqual([collectionPath]);
  });
});

it('leaves alone what is no JSON, and what could not be read', () => {
  expect(told('us-benefits/vi/snap.json', () => '{')).toEqual([]);
  const fault = { level: 'fault', path: 'a.json', place: '', message: '', remedy: '' } as const;
  expect(checkFileForm(glossary(whole), [{ path: 'a.json', text: '', fault }])).toEqual([]);
});

it('takes a text’s own form from it, and nothing else', () => {
  expect(textForm('\ufeff{"a": "tro\u0323"}\r\n\r\n')).toBe('{"a": "trọ"}\n');
  expect(textForm('{"a": " b "}\n')).toBe('{"a": " b "}\n');
});
