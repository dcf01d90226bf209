import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GLOSSARIES, readGlossaryFiles } from '../../glossaries/cli/glossary-files.ts';
import { parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { reviewer } from '../fixtures/entry.ts';
import { FIXTURE_REVIEWERS } from '../fixtures/reviewed.ts';

it('fixture reviewers can be told from people by their accounts', () => {
  const accounts = [reviewer(), ...FIXTURE_REVIEWERS].map(({ account }) => account);
  expect(accounts.filter((account) => !account.startsWith('fixture-'))).toEqual([]);
});

it('none is in any glossary file', async () => {
  const files = await readGlossaryFiles(GLOSSARIES);
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter(({ text }) => text.includes('fixture-')).map(({ path }) => path)).toEqual([]);
});

it('the list of reviewers that is shipped can be read, though nobody may be on it', () => {
  const text = readFileSync(join(GLOSSARIES, 'reviewers.json'), 'utf8');
  const { glossary, faults } = parseGlossary([{ path: 'reviewers.json', text }]);
  expect(faults).toEqual([]);
  expect(glossary.reviewers).toEqual(JSON.parse(text));
});
