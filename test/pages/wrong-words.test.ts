import { expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { loadGlossary } from '../../glossaries/cli/load-glossary.ts';
import { openBundle } from '../../glossaries/cli/open-bundle.ts';
import type { Entry } from '../../shared/glossary/entry.ts';

const { matchers } = await openBundle(GLOSSARIES, null);
const { collections } = await loadGlossary(GLOSSARIES);
const entries = collections.flatMap((one) => one.entries ?? []);

interface Wrong {
  readonly entry: Entry;
  readonly text: string;
}

const wrongIn = (language: string): readonly Wrong[] =>
  entries
    .filter((entry) => entry.language === language)
    .flatMap((entry) =>
      entry.forms
        .filter(({ standing }) => standing === 'deprecated')
        .map(({ text }) => ({ entry, text })),
    );

/** The wrong word alone, then beside each of the words that show its meaning. */
const sentencesWith = ({ entry, text }: Wrong) => [
  text,
  ...(entry.evidence?.near ?? []).map((near) => `${text} — ${near}`),
];

/** True if the word is marked somewhere as this term, with the settled word of its Entry. */
function isCorrected({ entry, text }: Wrong): boolean {
  const preferred = entry.forms.find(({ standing }) => standing === 'preferred')?.text;
  return sentencesWith({ entry, text }).some((sentence) =>
    matchers
      .get(entry.language)
      ?.find(sentence, new Set(entry.evidence?.topics))
      .hits.some(({ term, settled }) => term === entry.term && settled === preferred),
  );
}

it.each([...matchers.keys()])('wrong words are found and corrected in %s', (language) => {
  const wrong = wrongIn(language);
  expect(wrong.length).toBeGreaterThan(0);
  expect(
    wrong.filter((one) => !isCorrected(one)).map(({ entry, text }) => `${entry.term}: ${text}`),
  ).toEqual([]);
});
