import { expect, it } from 'vitest';
import { LiveLanguages } from '../../shared/page/live-languages.ts';
import { readRuns } from '../../shared/page/read-runs.ts';
import { page } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

/** Pages take no turn here. */
const rest = async () => {};

function live(text: string) {
  const { documentElement: root } = page(`<html lang="en"><p>${text}</p><p>SNAP</p>`);
  const languages = new LiveLanguages(() => root);
  return {
    languages,
    /** Puts another text in, and says what languages the page's texts are in. */
    read: (other = text) => {
      (root.querySelector('p') as Element).textContent = other;
      return [...readRuns(root)].map((run) => languages.languageOf(run)).slice(-2);
    },
  };
}

it('are unknown until they are learnt, and once they are forgotten', async () => {
  const { languages, read } = live(PARAGRAPHS.en);
  expect(languages.isUnknown).toBe(true);
  await languages.learn(rest);
  expect([languages.isUnknown, read()]).toEqual([false, ['en', 'en']]);
  languages.forget();
  expect(languages.isUnknown).toBe(true);
});

it('have changed once texts show others, without a word from whoever translated them', async () => {
  const { languages, read } = live(PARAGRAPHS.en);
  await languages.learn(rest);
  read();
  expect(await languages.haveChanged(rest)).toBe(false);
  expect(read(PARAGRAPHS.es)).toEqual(['es', 'en']);
  expect(await languages.haveChanged(rest)).toBe(true);
  expect(read(PARAGRAPHS.es)).toEqual(['es', 'es']);
  expect(await languages.haveChanged(rest)).toBe(false);
});

it('have not changed by one text in another language on a page that keeps its own', async () => {
  const { languages, read } = live(`${PARAGRAPHS.en} ${PARAGRAPHS.en}`);
  await languages.learn(rest);
  read(PARAGRAPHS.es);
  read();
  expect(await languages.haveChanged(rest)).toBe(false);
});
