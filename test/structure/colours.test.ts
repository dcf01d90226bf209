import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TOKENS } from '../../shared/card/tokens.ts';
import { READER_STYLE } from '../../shared/reader/reader-style.ts';
import { STATS_STYLE } from '../../shared/report/stats-style.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Colours a style declares, by name; each in the order it gives them: by day, then by night. */
function coloursOf(style: string): ReadonlyMap<string, readonly string[]> {
  const screen = style.replace(/@media print[\s\S]*/, '');
  const found = new Map<string, string[]>();
  // The site that shows the widget may choose the lamp; what stands without a choice is ours.
  for (const [, name = '', own, value] of screen.matchAll(
    /(--[\w-]+): ?(?:(#[\da-f]{3,6})|var\(--termlight-lamp,(#[\da-f]{6})\))/g,
  )) {
    found.set(name, [...(found.get(name) ?? []), own ?? value ?? '']);
  }
  return found;
}

const ours = coloursOf(read('shared/style/colours.css'));

it('has each colour by day and by night, but for the lamp, which is the same', () => {
  expect(ours.size).toBe(12);
  const once = [...ours].filter(([, values]) => values.length !== 2).map(([name]) => name);
  expect(once).toEqual(['--lamp']);
});

it.each([
  ['cards', TOKENS],
  ['the reading view', READER_STYLE],
  ['the page of counts', STATS_STYLE],
])('%s, whose style is a text of its own, take the same', (_, style) => {
  const theirs = [...coloursOf(style)].filter(([name]) => ours.has(name));
  expect(theirs.length).toBeGreaterThan(8);
  expect(theirs).toEqual(theirs.map(([name]) => [name, ours.get(name)]));
});

it.each(['extension/surface/surface.css', 'widget/site/style/tokens.css'])(
  '%s takes them from the one file, and names none again',
  (path) => {
    expect(read(path)).toMatch(/^@import "[./]+\/shared\/style\/colours\.css";$/m);
    expect([...coloursOf(read(path)).keys()].filter((name) => ours.has(name))).toEqual([]);
  },
);
