import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGlossary } from '../fixtures/glossary-folder.ts';
import { reviewedGlossary, withChangedEnglish } from '../fixtures/reviewed.ts';
import { scratchFolder, termlight } from './termlight.ts';

const scratch = scratchFolder();
const repository = join(scratch.path, 'repository');
const glossaries = join(repository, 'words/glossaries');
const outside = join(scratch.path, 'outside');
const changed = join(scratch.path, 'changed');
const nothing = join(scratch.path, 'nothing');

function git(...args: string[]): void {
  execFileSync('git', [
    '-C',
    repository,
    '-c',
    'user.name=x',
    '-c',
    'user.email=x@x.example',
    ...args,
  ]);
}

function commit(tag: string, ...more: string[]): void {
  git('add', '-A');
  git('commit', '-qm', tag, ...more);
  git('tag', tag);
}

beforeAll(async () => {
  const glossary = await reviewedGlossary();
  mkdirSync(glossaries, { recursive: true });
  git('init', '-q');
  commit('empty', '--allow-empty');
  writeGlossary(glossaries, glossary);
  mkdirSync(join(glossaries, 'cli'));
  symlinkSync('../reviewers.json', join(glossaries, 'cli/tool.json'));
  symlinkSync('us-benefits/en/snap.json', join(glossaries, 'link.json'));
  commit('v1');
  writeGlossary(glossaries, withChangedEnglish(glossary));
  commit('v2');
  writeGlossary(outside, glossary);
  writeGlossary(changed, withChangedEnglish(glossary));
  mkdirSync(nothing);
});
afterAll(scratch.remove);

const diff = (...args: string[]) => termlight(['diff', ...args, '--glossaries', glossaries]);

describe('diff', () => {
  it('compares two tags, and checks nothing out', () => {
    const { status, out, err } = diff('v1', 'v2');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^# What changed from v1 to v2\n/);
    expect(out.match(/To be reviewed again/g)).toHaveLength(3);
    execFileSync('git', ['-C', repository, 'diff', '--quiet', 'HEAD']);
  });

  it('compares folders, and a folder with a tag', () => {
    expect(diff(outside, changed).out).toContain('To be reviewed again');
    expect(diff('v1', outside).out).toContain('Nothing has changed.');
  });

  it('exits with 1 for a difference only when asked to', () => {
    expect(diff('v1', 'v2', '--exit-code').status).toBe(1);
    expect(diff('v1', 'v1', '--exit-code').status).toBe(0);
  });

  it.each<[string, string[], string]>([
    ['one version', ['v1'], 'Name two versions'],
    ['three versions', ['v1', 'v2', 'v1'], 'Name two versions'],
    [
      'an unknown version',
      ['v1', 'v9'],
      '"v9" is no folder, and git knows no version of that name.',
    ],
    ['an option for a version', ['--', '--all', 'v1'], '"--all" is no folder'],
    ['a version without glossaries', ['empty', 'v1'], 'There are no glossaries at "empty"'],
    ['a folder without glossaries', [nothing, 'v1'], 'There are no glossaries in'],
  ])('refuses %s in a sentence', (_, args, sentence) => {
    const { status, out, err } = termlight(['diff', '--glossaries', glossaries, ...args]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('refuses a version’s name where there is no git repository', () => {
    const { status, err } = termlight(['diff', 'v1', 'v2', '--glossaries', outside]);
    expect(status).toBe(1);
    expect(err).toContain('is not in a git repository');
  });

  it('names the files of a version that can’t be read', () => {
    const broken = scratchFolder();
    broken.write('reviewers.json', '{');
    const { status, err } = diff('v1', broken.path);
    expect(status).toBe(1);
    expect(err).toContain('reviewers.json: line 1');
    broken.remove();
  });
});
