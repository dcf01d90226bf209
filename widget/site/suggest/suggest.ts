import { readEntriesFile } from '../../../shared/proposal/entries-file.ts';
import { loadStrings, sharedWords } from '../../../shared/strings/load-strings.ts';
import { loadSiteSettings } from '../reader/site-settings.ts';
import { pageWords } from '../shell/page-words.ts';
import { mountSubmit } from '../submit/mount-submit.tsx';
import { submitWords } from '../submit/submit-words.ts';
import type { FormFacts } from './form-facts.ts';

/** The page "Suggest a word": puts the form there, with the glossary of this site. */

const root = document.getElementById('form');
const atRoot = (path: string) => new URL(`../${path}`, document.baseURI);

/** @param known - the answer must hold; the browser refuses a file whose digest is another. */
async function load(address: URL, known: RequestInit = {}): Promise<string> {
  const answer = await fetch(address, known);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

async function start(within: HTMLElement): Promise<void> {
  const language = document.documentElement.lang;
  const [t, facts, settings] = await Promise.all([
    loadStrings(language, [sharedWords, pageWords, submitWords]),
    load(new URL(within.dataset.facts ?? '', document.baseURI)),
    loadSiteSettings(atRoot('settings.json')),
  ]);
  // Written with the site by its build, like its scripts.
  const { entries, ...told } = JSON.parse(facts) as FormFacts;
  document.getElementById('before')?.remove();
  mountSubmit(within, {
    ...told,
    t,
    language,
    async loadEntries(tag) {
      const file = entries[tag];
      if (!file) throw new Error(`There is no file of ${tag}.`);
      return readEntriesFile(await load(atRoot(file.path), { integrity: file.integrity }));
    },
    loadStrings: (tag) => loadStrings(tag, [sharedWords]),
    topicName: (topic) => t(`site.topic.${topic}`),
    issues: settings.issues,
    today: new Date().toISOString().slice(0, 10),
    signal: new AbortController().signal,
  });
}

if (root) {
  start(root).catch(() => {
    root.textContent = root.dataset.failed ?? '';
  });
}
