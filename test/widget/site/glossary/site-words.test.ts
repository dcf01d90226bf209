import { expect, it } from 'vitest';
import { siteWordsOf } from '../../../../widget/site/glossary/site-words.ts';
import { collection, entry, glossary } from '../../../fixtures/entry.ts';
import { reviewedGlossary, withChangedEnglish } from '../../../fixtures/reviewed.ts';
import { TODAY } from '../fixture-site.ts';

it('tells who approved the text that is there', async () => {
  const { terms } = await siteWordsOf(await reviewedGlossary(), TODAY);
  const text = terms.get('snap')?.texts.get('vi');
  expect(text?.standing.status).toBe('reviewed');
  expect(text?.reviews.map(({ name, role, holds }) => [name, role, holds])).toEqual([
    ['Fixture Binh', 'translator', true],
    ['Fixture Carla', 'subject', true],
  ]);
});

it('tells reviews of an older text as such', async () => {
  const changed = withChangedEnglish(await reviewedGlossary());
  const { terms } = await siteWordsOf(changed, TODAY);
  const text = terms.get('snap')?.texts.get('vi');
  expect([text?.standing.status, text?.reviews.map(({ holds }) => holds)]).toEqual([
    'outdated',
    [false, false],
  ]);
  // The English text is read against no other: only its own digest tells.
  const english = terms.get('snap')?.texts.get('en');
  expect(english?.reviews.map(({ holds }) => holds)).toEqual([false, false]);
});

it('does not hold an approval of somebody who is listed nowhere', async () => {
  const { collections } = await reviewedGlossary();
  const { terms } = await siteWordsOf({ collections, reviewers: [] }, TODAY);
  const text = terms.get('snap')?.texts.get('vi');
  expect(text?.standing.status).toBe('draft');
  expect(text?.reviews.map(({ name, holds }) => [name, holds])).toEqual([
    ['fixture-binh', false],
    ['fixture-carla', false],
  ]);
});

it('leaves out related terms that are not there, and knows what states say', async () => {
  const concept = { topic: 'food', related: ['gone', 'wic'] };
  const base = collection({
    entries: [entry({ concept }), entry({ term: 'wic' })],
  });
  const layer = collection({
    id: 'us-states',
    extends: 'us-benefits',
    entries: [],
    places: [
      {
        code: 'US-CA',
        format: 1,
        name: 'California',
        hosts: [],
        names: [{ term: 'snap', name: 'CalFresh', forms: [], sources: [] }],
        origin: 'machine',
        authors: ['x'],
      },
    ],
  });
  const { terms, topics } = await siteWordsOf({ collections: [layer, base], reviewers: [] }, TODAY);
  expect(terms.get('snap')?.related).toEqual(['wic']);
  expect(terms.get('snap')?.places).toEqual([
    { place: 'California', name: 'CalFresh', sources: [] },
  ]);
  expect([[...terms.keys()], topics]).toEqual([['snap', 'wic'], ['food']]);
});

it('refuses a glossary without a collection of its own', async () => {
  await expect(
    siteWordsOf(glossary(collection({ extends: 'us-benefits' })), TODAY),
  ).rejects.toThrow('holds no collection');
});
