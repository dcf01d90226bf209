import { describe, expect, it } from 'vitest';
import type { Hit } from '../../shared/match/matcher.ts';
import { pageTopics, TopicCount } from '../../shared/match/page-topics.ts';

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

describe('a count of topics', () => {
  /** A count to which these hits were added. */
  function counted(...hits: Hit[]): TopicCount {
    const count = new TopicCount();
    for (const one of hits) count.add(one);
    return count;
  }

  it('shows a topic in the set it gave before', () => {
    const count = counted(hit('food'));
    const { enough } = count;
    expect([...enough]).toEqual([]);
    count.add(hit('food'));
    expect([...enough]).toEqual(['food']);
  });

  it('never takes a topic back', () => {
    const count = counted(hit('food'), hit('food'));
    count.remove(hit('food'));
    count.remove(hit('food'));
    expect([...count.enough]).toEqual(['food']);
  });

  it('counts only what is there at one time', () => {
    const count = counted(hit('food'));
    count.remove(hit('food'));
    count.add(hit('food'));
    expect([...count.enough]).toEqual([]);
    count.add(hit('food'));
    expect([...count.enough]).toEqual(['food']);
  });

  it('takes nothing off for an ambiguous hit that has gone', () => {
    const count = counted(hit('food'), hit('food', true));
    count.remove(hit('food', true));
    count.add(hit('food'));
    expect([...count.enough]).toEqual(['food']);
  });

  it('says once that it grew, for each time it did', () => {
    const count = counted(hit('food'));
    expect(count.grew()).toBe(false);
    count.add(hit('food'));
    expect([count.grew(), count.grew()]).toEqual([true, false]);
    count.add(hit('food'));
    expect(count.grew()).toBe(false);
    count.add(hit('health'));
    count.add(hit('health'));
    expect([count.grew(), count.grew()]).toEqual([true, false]);
  });
});
