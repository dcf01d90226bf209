import { expect, it } from 'vitest';
import type { Hit } from '../../shared/match/matcher.ts';
import { pageTopics } from '../../shared/match/page-topics.ts';

function hit(topic: string, ambiguous = false): Hit {
  const form = { text: 'x', term: 0, ambiguous };
  return { term: 'x', topic, start: 0, end: 1, form, reason: null };
}

it.each([
  ['nothing', [], []],
  ['one sure hit', [hit('food')], []],
  ['two sure hits', [hit('food'), hit('food')], ['food']],
  ['two ambiguous hits', [hit('food', true), hit('food', true)], []],
  ['one sure and many ambiguous', [hit('food'), hit('food', true), hit('food', true)], []],
  ['two topics', [hit('a'), hit('b'), hit('a'), hit('b')], ['a', 'b']],
])('from %s', (_, hits, topics) => {
  expect([...pageTopics(hits)]).toEqual(topics);
});
