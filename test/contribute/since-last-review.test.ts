import { expect, it } from 'vitest';
import { sinceLastReview } from '../../shared/contribute/since-last-review.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { textDigest } from '../../shared/glossary/text-digest.ts';
import { entry, review } from '../fixtures/entry.ts';

const oldSource = entry({ explanation: 'Help to buy food.' });
const source = entry({ explanation: 'Money to buy food.' });
const old = entry({ language: 'es', explanation: 'Ayuda para comida.' });

/** The Entry as it is now, reviewed when text and source were those given. */
async function reviewed(text: Entry, against: Entry, explanation: string): Promise<Entry> {
  const sourceDigest = await textDigest(against, null);
  const digest = await textDigest(text, sourceDigest);
  const last = review({ digest, sourceDigest, date: '2025-03-01' });
  return { ...old, explanation, reviews: [last, review({ date: '2024-12-31' })] };
}

async function since(now: Entry, versions: readonly Entry[]) {
  const sourceDigest = await textDigest(source, null);
  const digests = { digest: await textDigest(now, sourceDigest), sourceDigest };
  return sinceLastReview(now, {
    digests,
    source,
    versionsOf: ({ language }) =>
      versions.filter((one) => one.language === language).map((one) => fileForm(one)),
  });
}

it('is nothing where nobody reviewed', async () => {
  expect(await since(old, [])).toBeNull();
});

it('says that nothing changed, without a look at the history', async () => {
  const now = await reviewed(old, source, old.explanation);
  expect(await since(now, [])).toMatchObject({
    review: { date: '2025-03-01' },
    own: 'same',
    source: 'same',
  });
});

it('tells the words that changed in the text and in its source', async () => {
  const now = await reviewed(old, oldSource, 'Dinero para comida.');
  expect(await since(now, [source, oldSource, old])).toMatchObject({
    own: {
      explanation: [
        { kind: 'removed', text: 'Ayuda' },
        { kind: 'added', text: 'Dinero' },
        { kind: 'same', text: ' para comida.' },
      ],
    },
    source: {
      explanation: [
        { kind: 'removed', text: 'Help' },
        { kind: 'added', text: 'Money' },
        { kind: 'same', text: ' to buy food.' },
      ],
    },
  });
});

it('says so where nobody kept the words', async () => {
  const now = await reviewed(old, oldSource, 'Dinero para comida.');
  expect(await since(now, [])).toMatchObject({ own: 'unknown', source: 'unknown' });
});

it('compares a source text with itself only', async () => {
  const digest = await textDigest(oldSource, null);
  const now = { ...source, reviews: [review({ digest, sourceDigest: null })] };
  const found = await sinceLastReview(now, {
    digests: { digest: await textDigest(now, null), sourceDigest: null },
    source: undefined,
    versionsOf: () => [fileForm(oldSource)],
  });
  expect(found).toMatchObject({ own: { equivalent: null }, source: 'same' });
});
