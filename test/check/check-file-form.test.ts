import { describe, expect, it } from 'vitest';
import { checkFileForm } from '../../shared/check/check-file-form.ts';
import { collection, entry, filesOf, glossary } from '../fixtures/entry.ts';

const vi = entry({ language: 'vi', equivalent: 'trợ cấp' });
const whole = collection({ entries: [entry(), vi] });
const files = filesOf(glossary(whole));

/** The paths told of when one file's text is another. */
function told(path: string, change: (text: string) => string): string[] {
  const changed = files.map((file) =>
    file.path === path ? { path, text: change(file.text) } : file,
  );
  return checkFileForm(whole, changed).map((fault) => fault.path);
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
      (text) => text.replace('"standing"', '"case": "any",\n      "standing"'),
    ],
  ])('%s, in that file only', (_, change) => {
    expect(told('us-benefits/vi/snap.json', change)).toEqual(['us-benefits/vi/snap.json']);
  });
});
