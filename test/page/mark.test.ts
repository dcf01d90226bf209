import { describe, expect, it } from 'vitest';
import type { Hit } from '../../shared/match/matcher.ts';
import { locate } from '../../shared/page/mark.ts';
import { runs, textOf } from '../fixtures/page.ts';

/** The mark of these words in the one run of a page. */
function markOf(html: string, words: string) {
  const [run] = runs(html);
  if (!run) throw new Error('Nothing to read.');
  const start = run.text.indexOf(words);
  const hit: Hit = {
    term: 'tax-credit',
    topic: 'taxes',
    start,
    end: start + words.length,
    form: { text: 'tax credit', term: 0 },
    reason: null,
  };
  return locate(hit, run, 'en');
}

describe('a hit is found in the page', () => {
  it.each([
    ['inside one text node', '<p>Your tax credit now</p>', 'tax credit', ['Your tax credit now']],
    ['over three', '<p>Your <b>tax</b> <i>credit</i>.</p>', 'tax credit', ['tax', ' ', 'credit']],
    [
      'from the middle of one to the middle of another',
      '<p>pretax<b> credits</b></p>',
      'tax credit',
      ['pretax', ' credits'],
    ],
    [
      'up to the end of one, not into the next',
      '<p>tax credit<b>s</b></p>',
      'tax credit',
      ['tax credit'],
    ],
    [
      'from the start of one, not out of the one before',
      '<p>a <b>tax credit</b></p>',
      'tax credit',
      ['tax credit'],
    ],
    ['past what is unread', '<p>tax<script></script> credit</p>', 'tax credit', ['tax', ' credit']],
    [
      'after things in the line',
      '<p><img>a<br><img><b>tax credit</b></p>',
      'tax credit',
      ['tax credit'],
    ],
  ])('%s', (_, html, words, nodes) => {
    const mark = markOf(html, words);
    expect(mark.nodes.map(({ data }) => data)).toEqual(nodes);
    expect([mark.start.node, mark.end.node]).toEqual([mark.nodes[0], mark.nodes.at(-1)]);
    expect(textOf(mark)).toBe(words);
  });

  it('over a line break', () => {
    const mark = markOf('<p>a tax<br>credit b</p>', 'tax\ncredit');
    expect([mark.start.offset, mark.end.offset]).toEqual([2, 6]);
    expect(mark.nodes.map(({ data }) => data)).toEqual(['a tax', 'credit b']);
  });
});

it('tells the page’s own words with white space collapsed', () => {
  expect(markOf('<p>Tax \n\t <b>CREDIT</b></p>', 'Tax \n\t CREDIT').text).toBe('Tax CREDIT');
});

it('keeps the term, the page’s language and the hit', () => {
  const mark = markOf('<p>tax credit</p>', 'tax credit');
  expect(mark).toMatchObject({
    term: 'tax-credit',
    language: 'en',
    hit: { topic: 'taxes', start: 0 },
  });
});
