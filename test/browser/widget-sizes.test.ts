import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WIDGET } from './widget-site.ts';

interface Built {
  readonly path: string;
  readonly gzip: number;
}

const { files } = JSON.parse(readFileSync(join(WIDGET, 'manifest.json'), 'utf8')) as {
  files: readonly Built[];
};

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

const sizes = (of: RegExp) => files.filter(({ path }) => of.test(path)).map(({ gzip }) => gzip);
const sum = (of: RegExp) => sizes(of).reduce((total, size) => total + size, 0);

const LAUNCHER = /^termlight\.js$/;
const SHARD = /\/explanations-\d/;
/** A language's file: our words, and where its explanations are. */
const LANGUAGE = /^[a-z]{2}(?:-Han[st])?-[A-Z0-9]{8}\.js$/;

const languages = files.flatMap(({ path }) => (LANGUAGE.test(path) ? [path.slice(0, -12)] : []));

/** All that is loaded before the first mark of a page in a language: launcher, marks, lead. */
const firstMark = (language: string) =>
  sum(LAUNCHER) +
  sum(/^first-marks-/) +
  sum(new RegExp(`^lead-us-benefits-${language}-[A-Z0-9]{8}\\.js$`));

/** What follows at once: all marks, the Index, the names of places. */
const allMarks = (language: string) =>
  sum(/^explaining-|\/places\./) + sum(new RegExp(`/${language}/index\\.`));

/** What a first card needs more, at most. */
const firstCard = (language: string) =>
  sum(/^explanations-/) +
  sum(new RegExp(`^${language}-[A-Z0-9]{8}\\.js$`)) +
  Math.max(...sizes(new RegExp(`/${language}/explanations-\\d`)));

const mostForACard = Math.max(...languages.map(firstCard));

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

it('loads at most 4 kB before anybody asks', () => {
  expect(sizes(LAUNCHER)).toHaveLength(1);
  expect(sum(LAUNCHER)).toBeLessThanOrEqual(4000);
});

it('keeps every shard at 6 kB or less', () => {
  expect(sizes(SHARD).length).toBeGreaterThan(0);
  expect(sizes(SHARD).filter((size) => size > 6000)).toEqual([]);
});

it('has a file for each language of readers, and a lead', () => {
  expect(languages.length).toBeGreaterThan(1);
  expect(languages.filter((one) => firstMark(one) === firstMark('xx'))).toEqual([]);
});

it('loads at most 20 kB until the first mark, in every language', () => {
  expect(languages.filter((one) => firstMark(one) > 20_000)).toEqual([]);
});

it('loads at most 40 kB for the first card, in every language', () => {
  expect(languages.filter((one) => firstCard(one) > 40_000)).toEqual([]);
});

describe('what is told of the sizes', () => {
  it('is what was built, in docs/embedding.md', () => {
    const docs = read('docs/embedding.md');
    const told = (row: string) =>
      new RegExp(`${row}.*\\| ([\\d.]+) \\| (?:\\d+|–) \\|`).exec(docs)?.[1];
    expect([
      told('with the page'),
      told('until the first mark'),
      told('right after it'),
      told('for the first card'),
    ]).toEqual([kB(sum(LAUNCHER)), kB(firstMark('en')), kB(allMarks('en')), kB(mostForACard)]);
  });

  it('is what was built, in the README', () => {
    const [, ...told] =
      /weighs ([\d.]+) kB with the page, ([\d.]+) kB until the first mark, and at most ([\d.]+) kB more/.exec(
        read('README.md'),
      ) ?? [];
    expect(told).toEqual([kB(sum(LAUNCHER)), kB(firstMark('en')), kB(mostForACard)]);
  });
});
