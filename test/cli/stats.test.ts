import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shard } from '../../shared/bundle/explanation.ts';
import { writeGlossary } from '../fixtures/glossary-folder.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';
import { scratchFolder, termlight } from './termlight.ts';

const scratch = scratchFolder();
const reviewed = join(scratch.path, 'reviewed');
const changed = join(scratch.path, 'changed');

beforeAll(async () => {
  const glossary = await reviewedGlossary();
  writeGlossary(reviewed, glossary);
  writeGlossary(changed, withChangedEnglish(glossary));
});
afterAll(scratch.remove);

const stats = (folder: string, ...more: string[]) =>
  termlight(['stats', '--glossaries', folder, ...more]);

/** What the built Explanations call each language's text. */
function builtStatuses(glossaries: string): Record<string, string[]> {
  const out = join(scratch.path, 'bundle');
  expect(termlight(['build', '--glossaries', glossaries, '--out', out])).toMatchObject({
    status: 0,
  });
  const shards = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('explanations-'))
    .map((path) => JSON.parse(readFileSync(join(out, path), 'utf8')) as Shard)
    .toSorted((one, other) => (one.language < other.language ? -1 : 1));
  return Object.fromEntries(
    shards.map(({ language, explanations }) => [language, explanations.map((one) => one.status)]),
  );
}

describe('one changed character of an English explanation', () => {
  it('was reviewed in every language before', () => {
    const { languages } = JSON.parse(stats(reviewed, '--json').out);
    const all = { entries: 1, draft: 0, reviewed: 1, outdated: 0 };
    expect(languages).toMatchObject({ en: all, es: all, vi: all });
    expect(builtStatuses(reviewed)).toEqual({
      en: ['reviewed'],
      es: ['reviewed'],
      vi: ['reviewed'],
    });
  });

  it('turns every language’s review of it outdated', () => {
    const { languages, outdated } = JSON.parse(stats(changed, '--json').out);
    const none = { entries: 1, draft: 0, reviewed: 0, outdated: 1 };
    expect(languages).toMatchObject({ en: none, es: none, vi: none });
    expect(outdated.map((one: { changed: string[] }) => one.changed)).toEqual([
      ['text'],
      ['source'],
      ['source'],
    ]);
    expect(stats(changed).out).toContain('us-benefits/vi/snap: the source text has changed.');
  });

  it('is refused the name reviewed by the build', () => {
    expect(builtStatuses(changed)).toEqual({
      en: ['outdated'],
      es: ['outdated'],
      vi: ['outdated'],
    });
  });
});

describe('stats', () => {
  it('begins its JSON with terms and languages', () => {
    const { out } = stats(reviewed, '--json');
    expect(Object.keys(JSON.parse(out)).slice(0, 2)).toEqual(['terms', 'languages']);
  });

  it('writes a page to a file, or prints it', () => {
    const file = join(scratch.path, 'pages/stats.html');
    expect(stats(reviewed, '--html', file)).toMatchObject({ status: 0, err: '' });
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(stats(reviewed, '--html', '-').out).toBe(page);
  });

  it('counts the project’s own glossaries', () => {
    const { status, out } = termlight(['stats', '--json']);
    const { terms, languages } = JSON.parse(out);
    expect(status).toBe(0);
    expect(languages.en.entries).toBe(terms);
  });

  it.each<[string, string[], string]>([
    ['two ways at once', ['--json', '--html', '-'], 'Choose --json or --html, not both.'],
    ['more than options', ['extra'], 'This verb takes options only.'],
    ['an option it has not', ['--xml'], "Unknown option '--xml'."],
    ['a folder that is not there', ['--glossaries', 'nowhere'], 'There is no folder of glossaries'],
    ['a file that can’t be', ['--html', '/dev/null/x.html'], "/dev/null/x.html can't be written"],
  ])('refuses %s in a sentence', (_, args, sentence) => {
    const { status, out, err } = termlight(['stats', ...args]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('refuses glossaries with faults', () => {
    const broken = scratchFolder();
    broken.write('reviewers.json', '{');
    expect(stats(broken.path)).toMatchObject({ status: 1, out: '' });
    broken.remove();
    expect(existsSync(broken.path)).toBe(false);
  });
});
