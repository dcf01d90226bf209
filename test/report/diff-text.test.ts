import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../shared/glossary/entry.ts';
import { differs, diffText } from '../../shared/report/diff-text.ts';
import { diffGlossaries } from '../../shared/report/glossary-diff.ts';
import { collection, entry, glossary, reviewer } from '../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';

const notes = async (before: Glossary, after: Glossary) =>
  diffText(await diffGlossaries(before, after, '2025-06-15'), 'v1', 'v2');
const of = (...entries: ReturnType<typeof entry>[]) => glossary(collection({ entries }));
const vi = entry({ language: 'vi', equivalent: 'trợ cấp thực phẩm' });
const ar = entry({ language: 'ar', equivalent: 'قسائم الطعام' });

it('says so where nothing has changed', async () => {
  expect(await notes(of(entry()), of(entry()))).toBe(
    '# What changed from v1 to v2\n\nNothing has changed.\n',
  );
});

it('reads as release notes, language by language', async () => {
  const before = of(entry(), vi);
  const after = of(
    entry({ explanation: 'Money from the government to buy food.' }),
    entry({ term: 'wic', equivalent: 'WIC' }),
    ar,
  );
  expect(await notes(before, after)).toBe(`# What changed from v1 to v2

Terms now: 2. Terms before: 1.

- English: 1 new, 1 changed
- Vietnamese: 1 removed
- Arabic: 1 new

## English

### New

- WIC

### Changed

#### SNAP

- The explanation has changed. It was:

  > **Help** from the government to buy food.

  It is now:

  > **Money** from the government to buy food.

## Vietnamese (Tiếng Việt)

### Removed

- SNAP: “trợ cấp thực phẩm”

## Arabic (العربية)

### New

- SNAP: “\u2067قسائم الطعام\u2069”
`);
});

it('names the collection where a term stands in several', async () => {
  const second = collection({ id: 'b', title: 'B', entries: [entry({ collection: 'b' })] });
  const after = { collections: [collection(), second], reviewers: [] };
  const text = await notes(glossary(collection({ entries: [] })), after);
  expect(text).toContain('- SNAP (b)\n- SNAP (us-benefits)');
});

it('tells every language that must be reviewed again', async () => {
  const before = await reviewedGlossary();
  const text = await notes(before, withChangedEnglish(before));
  const again = text.split('\n').filter((line) => line.includes('To be reviewed again'));
  expect(again).toEqual([
    '- **To be reviewed again** (before: reviewed): its own text has changed.',
    '- **To be reviewed again** (before: reviewed): the source text has changed.',
    '- **To be reviewed again** (before: reviewed): the source text has changed.',
  ]);
});

it('tells of collections and reviewers first', async () => {
  const before = { collections: [collection()], reviewers: [] };
  const after = {
    collections: [
      collection({ publisher: 'Ana' }),
      collection({ id: 'b', title: 'B', entries: [] }),
    ],
    reviewers: [reviewer()],
  };
  expect(await notes(before, after)).toContain(`## Collections and reviewers

- The collection “US benefits”:
  - Publisher: Ana (before: Termlight).
- The collection “B” was added.
- Reviewer fixture-binh is now listed: translator; Vietnamese; us-benefits.
`);
});

describe('content', () => {
  it('makes no mark-up, wherever it stands', async () => {
    const evil = '<script>*x*</script>';
    const before = glossary(collection());
    const after = glossary(
      collection({
        title: evil,
        entries: [
          entry({ equivalent: evil, explanation: evil }),
          entry({ term: 'b', equivalent: evil }),
        ],
      }),
    );
    const text = await notes(before, after);
    expect(text.replace(/\\./g, '')).not.toMatch(/<|\*x/);
  });

  it('begins no numbered list in a name', async () => {
    const form = entry({ term: 'w-2', equivalent: '1. Form W-2' });
    expect(await notes(of(entry()), of(entry(), form))).toContain('- 1\\. Form W-2');
  });
});

it('differs where anything does', async () => {
  const nothing = await diffGlossaries(of(entry()), of(entry()), '2025-06-15');
  const something = await diffGlossaries(of(entry()), of(entry(), vi), '2025-06-15');
  expect([differs(nothing), differs(something)]).toEqual([false, true]);
});
