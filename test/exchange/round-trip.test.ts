import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlossaryFiles } from '../../glossaries/cli/glossary-files.ts';
import { readTbx } from '../../shared/exchange/tbx-reader.ts';
import { writeTbx } from '../../shared/exchange/tbx-writer.ts';
import { readXliff } from '../../shared/exchange/xliff-reader.ts';
import { writeXliff } from '../../shared/exchange/xliff-writer.ts';
import type { Collection } from '../../shared/glossary/entry.ts';
import { parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { collections } from '../fixtures/arbitrary-collection.ts';
import { inOrder, patchesOf, withoutPlaces } from '../fixtures/patches-of.ts';

const context = { reviewers: [], today: '2025-01-31' };
const folder = join(import.meta.dirname, '../../glossaries');
const { glossary } = parseGlossary(await readGlossaryFiles(folder));
const [real] = glossary.collections as [Collection];

const small = {
  ...real,
  entries: real.entries.filter(({ term }) => ['premium', 'snap', 'asylum'].includes(term)),
};

async function expectTbx(collection: Collection): Promise<void> {
  const { patches, faults } = readTbx(await writeTbx(collection));
  expect(faults).toEqual([]);
  const expected = await patchesOf(collection, { sources: true });
  expect(inOrder(withoutPlaces(patches))).toEqual(inOrder(expected));
}

async function expectXliff(collection: Collection, language: string): Promise<void> {
  const { patches, faults } = readXliff(await writeXliff(collection, language, context));
  expect(faults).toEqual([]);
  const expected = await patchesOf(collection, { sources: false });
  const own = expected.filter((patch) => patch.language === language);
  expect(inOrder(withoutPlaces(patches))).toEqual(inOrder(own));
}

describe('a damaged file', () => {
  const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40) });
  const put = fc.constantFrom('', '<', '>', '"', '&', '</', '<!--', ']]>', '<ph/>', '|', '\0');
  it.each([
    ['TBX', readTbx, () => writeTbx(small)],
    ['XLIFF', readXliff, () => writeXliff(small, 'es', context)],
  ] as const)('of %s is told of or read, and nothing is thrown', async (_, read, write) => {
    const text = await write();
    fc.assert(
      fc.property(fc.array(fc.tuple(cut, put), { minLength: 1, maxLength: 4 }), (damages) => {
        const damaged = damages.reduce((before, [{ at, length }, piece]) => {
          const from = Math.floor(at * before.length);
          return before.slice(0, from) + piece + before.slice(from + length);
        }, text);
        const { patches, faults } = read(damaged);
        expect(patches.length + faults.length).toBeGreaterThan(0);
        for (const { message, remedy } of faults) {
          expect(message).toMatch(/[.]$/);
          expect(remedy).toMatch(/[.]$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is exported and imported unchanged', () => {
  it('says the same of every real entry as TBX', async () => {
    expect(real.entries.length).toBeGreaterThan(300);
    await expectTbx(real);
  });

  it.each(['es', 'zh-Hans', 'vi', 'ar'])(
    'says the same of every real entry as XLIFF in %s',
    (tag) => expectXliff(real, tag),
  );

  it('says the same of any text as TBX', async () => {
    await fc.assert(fc.asyncProperty(collections, expectTbx), { numRuns: 150 });
  });

  it('says the same of any text as XLIFF', async () => {
    const languages = fc.constantFrom('es', 'ar', 'zh-Hans', 'vi');
    await fc.assert(fc.asyncProperty(collections, languages, expectXliff), { numRuns: 150 });
  });

  it('is written the same every time', async () => {
    expect(await writeTbx(real)).toBe(await writeTbx(real));
    expect(await writeXliff(real, 'ar', context)).toBe(await writeXliff(real, 'ar', context));
  });
});
