import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { LANGUAGES } from '../../shared/language/languages.ts';
import { scratchFolder, termlight } from './termlight.ts';

const scratch = scratchFolder();
const glossaries = join(scratch.path, 'glossaries');
const here = ['--glossaries', glossaries];

afterAll(scratch.remove);

beforeEach(() => {
  cpSync(GLOSSARIES, glossaries, { recursive: true });
});

const HEARING = `{
  "format": 1,
  "equivalent": "fair hearing",
  "explanation": "A meeting where you can say why you think a decision is wrong. Ask the office how to get one.",
  "forms": [
    {
      "text": "fair hearing",
      "standing": "preferred"
    },
    {
      "text": "fair hearings",
      "standing": "admitted"
    }
  ],
  "concept": {
    "topic": "benefits"
  },
  "sources": [],
  "origin": "person",
  "authors": [
    "maria"
  ],
  "reviews": []
}
`;

function add(path: string, text: string): void {
  mkdirSync(join(glossaries, path, '..'), { recursive: true });
  writeFileSync(join(glossaries, path), text);
}

describe('a newcomer', () => {
  it('writes one new file, checks it, and sees its hit', () => {
    add('us-benefits/en/fair-hearing.json', HEARING);
    const check = termlight(['check', ...here]);
    expect(check).toMatchObject({ status: 0, err: '' });
    expect(check.out).toContain('no faults');
    const page = '<p lang="en">You have a right to a fair hearing.</p>';
    const { out } = termlight(['annotate', '-', '--json', ...here], page);
    expect(JSON.parse(out).hits).toMatchObject([
      { term: 'fair-hearing', text: 'fair hearing', entry: { equivalent: 'fair hearing' } },
    ]);
  });

  it('has her file put into file form without a changed word', () => {
    add('us-benefits/en/fair-hearing.json', JSON.stringify(JSON.parse(HEARING)));
    expect(termlight(['check', ...here]).err).toContain('check --fix');
    expect(termlight(['check', '--fix', ...here])).toMatchObject({ status: 0 });
    expect(readFileSync(join(glossaries, 'us-benefits/en/fair-hearing.json'), 'utf8')).toBe(
      HEARING,
    );
  });

  it('builds the files readers load', () => {
    const out = join(scratch.path, 'bundle');
    expect(termlight(['build', '--out', out, ...here]).status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest.collections[0].indexes)).toEqual(
      LANGUAGES.map(({ tag }) => tag).toSorted(),
    );
  });
});

describe('broken files', () => {
  it('are told all at once, each with path, place and remedy, and nothing is built', () => {
    add('us-benefits/en/broken.json', '{ "format": 1,, }');
    add('us-benefits/en/wrong-kind.json', '{"format": 2, "forms": "SNAP", "__proto__": 1}');
    add('us-benefits/es/no-such-term.json', HEARING);
    add('us-benefits/xx/snap.json', HEARING);
    add('us-benefits/en/Bad Name.json', HEARING);
    const out = join(scratch.path, 'not-built');
    for (const verb of ['check', 'build']) {
      const { status, err } = termlight([
        verb,
        ...here,
        ...(verb === 'build' ? ['--out', out] : []),
      ]);
      expect(status).toBe(1);
      for (const part of [
        'us-benefits/en/broken.json: line 1, column',
        'us-benefits/en/wrong-kind.json: format',
        'us-benefits/en/wrong-kind.json: forms',
        'us-benefits/en/wrong-kind.json: explanation',
        'us-benefits/es/no-such-term.json',
        'us-benefits/xx/snap.json',
        'us-benefits/en/Bad Name.json',
      ]) {
        expect(err).toContain(part);
      }
      expect(err).not.toMatch(/^\s+at /m);
      const told = err.split('\n').filter((line) => line.startsWith('us-benefits/')).length;
      expect(err.split('\n').filter((line) => line.startsWith('  → '))).toHaveLength(told);
    }
    expect(existsSync(out)).toBe(false);
  });
});
