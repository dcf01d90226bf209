import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import { writeCsv } from '../../shared/exchange/csv-writer.ts';
import { planImport } from '../../shared/exchange/plan-import.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { entrySchema } from '../../shared/glossary/schema.ts';
import { collection, entry } from '../fixtures/entry.ts';
import { Sheet } from '../fixtures/spreadsheet.ts';

const NASTY = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '|',
  '\\',
  '[',
  ']',
  '\t',
  '\0',
  '\u200f',
  '\u202e',
  '＝',
  '[ambiguous]',
  'TRUE',
  '11/22/2026',
  '1E5',
  '中',
  'é',
  'e\u0301',
  'ع',
  'a',
  ' ',
];

/** One line as the schema admits it, in NFC as files are read. */
const line = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join('')),
  )
  .map((text) => text.normalize('NFC'))
  .filter((text) => entrySchema.shape.equivalent.safeParse(text).success);

const forms = fc.uniqueArray(
  fc.record({
    text: line,
    case: fc.constantFrom('any' as const, 'capitals' as const),
    standing: fc.constantFrom('preferred' as const, 'admitted' as const, 'deprecated' as const),
    ambiguous: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6, selector: ({ text }) => text },
);

const sources = fc.array(
  fc.record({
    publisher: line,
    title: line,
    url: fc.constant('https://example.org/a?b=c,d;e'),
    checked: fc.constantFrom(null, '2024-05-01'),
  }),
  { maxLength: 2 },
);

const entryOf = (term: string, language: string): fc.Arbitrary<Entry> =>
  fc
    .record({ equivalent: line, explanation: line, forms, sources })
    .map((texts) => entry({ term, language, ...texts }));

const collections = fc
  .tuple(entryOf('snap', 'en'), entryOf('wic', 'en'), entryOf('snap', 'ar'), entryOf('wic', 'ar'))
  .map((entries) => collection({ entries }));

const saved = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\r\n' as const, '\n' as const, '\r' as const),
  mark: fc.boolean(),
  quotes: fc.boolean(),
  padding: fc.integer({ min: 0, max: 2 }),
});

it('says of any glossary, however it was saved in between, that nothing changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      collections,
      fc.constantFrom('en', 'ar'),
      fc.option(saved, { nil: undefined }),
      async (ours, language, how) => {
        const written = await writeCsv(ours, language);
        const bytes = how ? new Sheet(written).save(how) : written;
        const { patches, faults } = readCsv(bytes, ours);
        expect(faults).toEqual([]);
        expect(patches).toHaveLength(2);
        const entries = ours.entries.filter((one) => one.language === language);
        expect(patches.map(({ equivalent, explanation }) => [equivalent, explanation])).toEqual(
          entries.map(({ equivalent, explanation }) => [equivalent, explanation]),
        );
        const plan = await planImport(patches, {
          collection: ours,
          reviewers: [],
          today: '2025-01-01',
        });
        expect(plan).toEqual({ changes: [], faults: [], unsaid: [] });
      },
    ),
    { numRuns: 200 },
  );
});

it('never throws on any bytes, and never takes a row of them', async () => {
  const ours = collection();
  await fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string().map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        const { patches, faults } = readCsv(bytes, ours);
        expect(patches).toEqual([]);
        expect(faults.some(({ level }) => level === 'fault')).toBe(true);
      },
    ),
  );
});

it('tells wherever a file was cut off in a row, unless only empty cells went', async () => {
  const ours = collection({ entries: [entry(), entry({ language: 'es' })] });
  const whole = await writeCsv(ours, 'es');
  const header = whole.indexOf('\n'.charCodeAt(0)) + 1;
  const { patches } = readCsv(whole, ours);
  for (let length = header + 1; length < whole.length; length += 1) {
    const cut = readCsv(whole.slice(0, length), ours);
    if (!cut.faults.some(({ level }) => level === 'fault')) expect(cut.patches).toEqual(patches);
  }
});
