import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { loadGlossary } from '../../glossaries/cli/load-glossary.ts';
import { openBundle } from '../../glossaries/cli/open-bundle.ts';

/** Sentences of our own writing in which a term's ambiguous word is meant, and in which it is not. */
const sensesSchema = z.strictObject({
  meant: z.array(z.string()),
  notMeant: z.array(z.string()),
});

const { matchers } = await openBundle(GLOSSARIES, null);
const { collections } = await loadGlossary(GLOSSARIES);
const entries = collections.flatMap((collection) => collection.entries);

function sensesOf(language: string) {
  const folder = join(import.meta.dirname, language);
  return readdirSync(folder).map((file) => ({
    term: file.replace(/\.json$/, ''),
    ...sensesSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  }));
}

const languages = readdirSync(import.meta.dirname).filter((name) => !name.includes('.'));

describe.each(languages)('words of several meanings in %s', (language) => {
  const senses = sensesOf(language);
  const finds = (term: string, sentence: string) =>
    matchers
      .get(language)
      ?.find(sentence)
      .hits.some((hit) => hit.term === term);

  it('are found in every sentence that means the term', () => {
    const missed = senses.flatMap(({ term, meant }) =>
      meant.filter((sentence) => !finds(term, sentence)).map((sentence) => `${term}: ${sentence}`),
    );
    expect(missed).toEqual([]);
  });

  it('are found in no sentence that means something else', () => {
    const wrong = senses.flatMap(({ term, notMeant }) =>
      notMeant.filter((sentence) => finds(term, sentence)).map((one) => `${term}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it('all have three such sentences of each kind', () => {
    const known = new Map(senses.map((one) => [one.term, one]));
    const ambiguous = entries.filter(
      (entry) => entry.language === language && entry.forms.some((form) => form.ambiguous),
    );
    const untold = ambiguous.filter(({ term }) => {
      const { meant = [], notMeant = [] } = known.get(term) ?? {};
      return meant.length < 3 || notMeant.length < 3;
    });
    expect(untold.map(({ term }) => term)).toEqual([]);
  });
});
