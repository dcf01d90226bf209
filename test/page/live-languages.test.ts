import { expect, it } from 'vitest';
import { LiveLanguages } from '../../shared/page/live-languages.ts';
import { readRuns } from '../../shared/page/read-runs.ts';
import { page } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

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

it('are unknown until they are learnt, and once they are forgotten', () => {
  const { languages, read } = live(PARAGRAPHS.en);
  expect(languages.isUnknown).toBe(true);
  languages.learn();
  expect([languages.isUnknown, read()]).toEqual([false, ['en', 'en']]);
  languages.forget();
  expect(languages.isUnknown).toBe(true);
});

it('have changed once texts show others, without a word from whoever translated them', () => {
  const { languages, read } = live(PARAGRAPHS.en);
  languages.learn();
  read();
  expect(languages.haveChanged()).toBe(false);
  expect(read(PARAGRAPHS.es)).toEqual(['es', 'en']);
  expect(languages.haveChanged()).toBe(true);
  expect(read(PARAGRAPHS.es)).toEqual(['es', 'es']);
  expect(languages.haveChanged()).toBe(false);
});

it('have not changed by one text in another language on a page that keeps its own', () => {
  const { languages, read } = live(`${PARAGRAPHS.en} ${PARAGRAPHS.en}`);
  languages.learn();
  read(PARAGRAPHS.es);
  read();
  expect(languages.haveChanged()).toBe(false);
});
