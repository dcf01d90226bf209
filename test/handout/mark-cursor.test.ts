import { describe, expect, it } from 'vitest';
import { MarkCursor } from '../../shared/handout/mark-cursor.ts';
import { body, marksIn } from '../fixtures/page.ts';

const FORMS = { 'tax-credit': ['tax credit', 'tax credits'], snap: ['SNAP'] };

/** Every text node of a page as its stretches: `(…)` marked, `(…>` marked and going on. */
function cut(html: string): { nodes: string[]; done: boolean } {
  const root = body(html);
  const cursor = new MarkCursor(marksIn(root, FORMS));
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const nodes: string[] = [];
  while (walker.nextNode()) {
    const stretches = cursor.stretches(walker.currentNode as Text);
    nodes.push(
      stretches
        .map(({ text, mark, last }) => (mark ? `(${text}${last ? ')' : '>'}` : text))
        .join('|'),
    );
  }
  return { nodes, done: cursor.done };
}

describe('text nodes are cut', () => {
  it.each([
    ['not at all without marks', 'no such word', ['no such word']],
    ['around a mark', 'get SNAP now', ['get |(SNAP)| now']],
    ['into nothing but a mark', '<b>SNAP</b>', ['(SNAP)']],
    ['around several marks', 'SNAP, tax credit', ['(SNAP)|, |(tax credit)']],
    ['between marks that touch a sign', 'SNAP/SNAP', ['(SNAP)|/|(SNAP)']],
    ['where a mark runs through two', 'a tax <b>credit</b> b', ['a |(tax >', '(credit)', ' b']],
    [
      'where a mark runs through three',
      'tax<b> </b><i>credit now</i>',
      ['(tax>', '( >', '(credit)| now'],
    ],
    [
      'where a mark ends and another begins in one node',
      'tax <b>credit SNAP</b>',
      ['(tax >', '(credit)| |(SNAP)'],
    ],
    [
      'where a mark ends and another begins and goes on',
      'tax <b>credit, tax</b> credit',
      ['(tax >', '(credit)|, |(tax>', '( credit)'],
    ],
    [
      'past nodes between two marks',
      'SNAP<p>or</p><p>tax credits</p>',
      ['(SNAP)', 'or', '(tax credits)'],
    ],
    [
      'past what is unread inside a mark',
      'tax <script>x</script>credit',
      ['(tax >', '(x>', '(credit)'],
    ],
  ])('%s', (_, html, nodes) => {
    expect(cut(html)).toEqual({ nodes, done: true });
  });
});

it('gives every text node whole again', () => {
  const html = 'a <b>tax</b> credit <i>SNAP</i><p>tax <u>cre</u>dits b</p>';
  const root = body(html);
  const cursor = new MarkCursor(marksIn(root, FORMS));
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    expect(
      cursor
        .stretches(node)
        .map(({ text }) => text)
        .join(''),
    ).toBe(node.data);
  }
});

it('is not done before the last mark has ended', () => {
  const root = body('tax <b>credit</b>');
  const cursor = new MarkCursor(marksIn(root, FORMS));
  cursor.stretches(root.firstChild as Text);
  expect(cursor.done).toBe(false);
});
