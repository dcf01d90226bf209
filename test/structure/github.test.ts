import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import type { Reviewer } from '../../shared/glossary/entry.ts';
import { LANGUAGES } from '../../shared/language/languages.ts';

const GITHUB = join(import.meta.dirname, '../../.github');
const read = (path: string) => readFileSync(join(GITHUB, path), 'utf8');
const workflows = readdirSync(join(GITHUB, 'workflows')).map(
  (name) => [name, read(`workflows/${name}`)] as const,
);

/** The shell scripts of a workflow: what stands after `run:`, on its line or further in below it. */
function scriptsOf(workflow: string): string[] {
  const lines = workflow.split('\n');
  return lines.flatMap((line, i) => {
    const [, before, first] = /^( *(?:- )?)run:(.*)$/.exec(line) ?? [];
    if (before === undefined || first === undefined) return [];
    const below = lines.slice(i + 1);
    const end = below.findIndex((one) => one.trim() && one.search(/\S/) <= before.length);
    return [[first, ...below.slice(0, end < 0 ? undefined : end)].join('\n')];
  });
}

describe.each(workflows)('the workflow %s', (_, workflow) => {
  it('pins every action to a commit', () => {
    const uses = [...workflow.matchAll(/uses: *(\S+)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
  });

  it('may only read', () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    expect(workflow).not.toMatch(/\bwrite(?:-all)?\b/);
  });

  it('keeps no key for what it runs', () => {
    const checkouts = workflow.match(/actions\/checkout@/g)?.length;
    expect(workflow.match(/persist-credentials: false/g)).toHaveLength(checkouts ?? 0);
  });

  it('hides no failure', () => {
    expect(workflow).not.toMatch(/continue-on-error|\|\| *(?:true|:)(?!\w)/);
  });

  it('never runs with the rights of the base', () => {
    expect(workflow).not.toMatch(/pull_request_target|workflow_run/);
  });

  it('puts nothing from outside into a script', () => {
    expect(scriptsOf(workflow).length).toBeGreaterThan(0);
    expect(scriptsOf(workflow).filter((script) => script.includes('${{'))).toEqual([]);
  });
});

it('finds the scripts of a workflow', () => {
  const workflow = `steps:
  - run: one
    env: x
  - name: b
    run: |
      two

      three
  - d: e
  - run: four`;
  expect(scriptsOf(workflow)).toEqual([' one', ' |\n      two\n\n      three', ' four']);
});

describe('the workflow for glossaries', () => {
  const workflow = read('workflows/glossary.yml');

  it('fails where a part of a pipe fails', () => {
    expect(workflow).toMatch(/^defaults:\n {2}run:\n(?: *#.*\n)* {4}shell: bash$/m);
  });

  it('runs nobody’s install scripts, and has its key in one step', () => {
    expect(workflow).not.toMatch(/npm (?:ci|install)(?! --ignore-scripts)/);
    expect(workflow.match(/GH_TOKEN/g)).toHaveLength(1);
  });

  it('asks again when somebody approves', () => {
    expect(workflow).toMatch(/^ {2}pull_request_review:\n {4}types: \[.*submitted/m);
    expect(workflow).toContain('termlight -- reviews --base HEAD^1 --accounts "$AUTHOR"');
  });
});

describe('the workflow of every change', () => {
  const [, audit = ''] = read('workflows/ci.yml').split(/^ {2}audit:$/m);

  it('asks for known faults in a job of its own, first of what runs with others', () => {
    expect(scriptsOf(audit).map((script) => script.trim())).toEqual([
      'npm audit --omit=dev --audit-level=high',
      'npm audit --audit-level=none',
    ]);
    expect(read('workflows/ci.yml')).not.toMatch(/needs:/);
  });
});

/** Lines of CODEOWNERS by language, live or waiting as a comment, each with its owners. */
function ownersOf(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.matchAll(/^(#? ?)\/glossaries\/\*\/([\w-]+)\/ +(.+)$/gm);
  return new Map(
    [...lines].map(([, waits, language = '', owners = '']) => [
      language,
      waits ? [] : owners.split(/\s+/).map((owner) => owner.replace(/^@/, '')),
    ]),
  );
}

/** Owners nobody listed as a reviewer of their language. */
function unlisted(text: string, reviewers: readonly Reviewer[]): string[] {
  return [...ownersOf(text)].flatMap(([language, owners]) =>
    owners.filter(
      (owner) =>
        !reviewers.some(
          ({ account, languages }) => account === owner && languages.includes(language),
        ),
    ),
  );
}

describe('CODEOWNERS', () => {
  it('has a line for every language there is', () => {
    const folders = readdirSync(GLOSSARIES, { withFileTypes: true })
      .filter((one) => one.isDirectory() && !['cli', 'schema'].includes(one.name))
      .flatMap((one) => readdirSync(join(GLOSSARIES, one.name), { withFileTypes: true }))
      .filter((one) => one.isDirectory() && one.name !== 'places')
      .map(({ name }) => name);
    expect(folders.length).toBeGreaterThan(0);
    const languages = new Set([...folders, ...LANGUAGES.map(({ tag }) => tag)]);
    expect([...ownersOf(read('CODEOWNERS')).keys()].sort()).toEqual([...languages].sort());
  });

  it('names only listed reviewers of the language', () => {
    const reviewers = JSON.parse(readFileSync(join(GLOSSARIES, 'reviewers.json'), 'utf8'));
    expect(unlisted(read('CODEOWNERS'), reviewers)).toEqual([]);
  });

  it('would be refused with an owner nobody listed', () => {
    const live = read('CODEOWNERS').replace(
      /^# (\/glossaries\/\*\/es\/ +).*$/m,
      '$1@fixture-eva @fixture-zoe',
    );
    const eva = { account: 'fixture-eva', languages: ['es'] } as unknown as Reviewer;
    expect(unlisted(live, [eva])).toEqual(['fixture-zoe']);
    expect(unlisted(live, [{ ...eva, languages: ['vi'] }])).toEqual(['fixture-eva', 'fixture-zoe']);
  });
});

describe.each(['new-term', 'correction', 'new-language'])('the issue form %s', (name) => {
  const form = read(`ISSUE_TEMPLATE/${name}.yml`);

  it('speaks English and Spanish wherever a caseworker reads', () => {
    const said = [...form.matchAll(/^ *(?:- )?(?:name|description|label): (.+)$/gm)].map(
      ([, text]) => text,
    );
    expect(said.length).toBeGreaterThan(8);
    expect(said.filter((text) => !text?.includes(' / '))).toEqual([]);
    const options = [...form.matchAll(/^ {8}- (?!label)(.+)$/gm)].map(([, text]) => text);
    expect(options.filter((text) => !text?.includes(' / '))).toEqual([]);
  });

  it('warns that it is public', () => {
    expect(form).toContain('this page is public');
    expect(form).toContain('esta página es pública');
  });

  it('gives each field an id of its own', () => {
    const ids = [...form.matchAll(/^ {4}id: (.+)$/gm)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
