import { readEntriesFile } from '../../../shared/proposal/entries-file.ts';
import { createStrings, type Words } from '../../../shared/strings/create-strings.ts';
import en from '../../../shared/strings/words/en.json' with { type: 'json' };
import { mountSubmit } from '../../../widget/site/submit/mount-submit.tsx';
import type { SubmitOptions } from '../../../widget/site/submit/submit-options.ts';
import submitEn from '../../../widget/site/submit/words/en.json' with { type: 'json' };
import './page.css';

/** The form alone on a page, as a site would mount it; what it is told lies in `options.json`. */

type Given = Pick<SubmitOptions, 'collection' | 'languages' | 'reviewers' | 'issues' | 'today'>;

const given = (await (await fetch('options.json')).json()) as Given;
const words: Words = { ...en, ...submitEn };
const strings = createStrings({ en: words });

mountSubmit(document.getElementById('form') as HTMLElement, {
  ...given,
  t: strings('en'),
  language: document.documentElement.lang,
  topicName: (topic) => topic,
  loadStrings: async () => strings('en'),
  loadEntries: async (tag) => readEntriesFile(await (await fetch(`entries/${tag}.json`)).text()),
  signal: new AbortController().signal,
});
