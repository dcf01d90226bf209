import { expect, it } from 'vitest';
import { siteWordsOf } from '../../../../widget/site/glossary/site-words.ts';
import { wordList } from '../../../../widget/site/glossary/word-list.ts';
import { collection, entry, glossary } from '../../../fixtures/entry.ts';
import { TODAY } from '../fixture-site.ts';

const health = { topic: 'health', related: [] };

it('stands in the order of the reader’s alphabet, English standing in', async () => {
  const entries = [
    entry({ term: 'b', equivalent: 'zebra', concept: health }),
    entry({ term: 'c', equivalent: 'ñame', concept: health }),
    entry({ term: 'd', equivalent: 'WIC 10' }),
    entry({ term: 'e', equivalent: 'WIC 9' }),
    entry({ term: 'b', language: 'es', equivalent: 'obra' }),
  ];
  const words = await siteWordsOf(glossary(collection({ entries })), TODAY);
  const names: Readonly<Record<string, string>> = { food: 'Comida', health: 'Asistencia' };
  const list = wordList(words, 'es', (topic) => names[topic] ?? topic);
  expect(list.map(({ topic, words: of }) => [topic, of.map((one) => one.equivalent)])).toEqual([
    ['health', ['ñame', 'obra']],
    ['food', ['WIC 9', 'WIC 10']],
  ]);
  const [first, second] = list[0]?.words ?? [];
  expect([first?.language, first?.english]).toEqual(['en', null]);
  expect([second?.language, second?.english]).toEqual(['es', 'zebra']);
});
