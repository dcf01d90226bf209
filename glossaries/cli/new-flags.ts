import type { Collection } from '../../shared/glossary/entry.ts';
import { knownLanguage } from '../../shared/language/known-language.ts';
import type { GivenAnswers } from './ask-new-entry.ts';
import { GLOSSARIES } from './glossary-files.ts';

/** What `new` takes. */
export const NEW_OPTIONS = {
  term: { type: 'string' },
  language: { type: 'string' },
  equivalent: { type: 'string' },
  explanation: { type: 'string' },
  form: { type: 'string', multiple: true },
  'wrong-form': { type: 'string', multiple: true },
  near: { type: 'string', multiple: true },
  topic: { type: 'string' },
  related: { type: 'string', multiple: true },
  jurisdiction: { type: 'string' },
  'source-url': { type: 'string' },
  'source-publisher': { type: 'string' },
  'source-title': { type: 'string' },
  checked: { type: 'string' },
  author: { type: 'string', multiple: true },
  machine: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  collection: { type: 'string' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

/** What was typed, by option; `multiple` ones as lists. */
interface Typed {
  readonly [option: string]: string | boolean | readonly string[] | undefined;
}

const SOURCE_FLAGS = ['source-url', 'source-publisher', 'source-title'] as const;

function sourcesOf(typed: Typed): GivenAnswers['sources'] {
  const [url, publisher, title] = SOURCE_FLAGS.map((flag) => typed[flag] as string | undefined);
  const checked = (typed.checked as string | undefined) ?? null;
  if ([url, publisher, title].every((one) => one === undefined) && checked === null) {
    return undefined;
  }
  return [{ url: url ?? '', publisher: publisher ?? '', title: title ?? '', checked }];
}

/** The answers given as options; the rest is absent. */
export function givenAnswers(typed: Typed): GivenAnswers {
  const language = typed.language as string | undefined;
  const all = {
    term: typed.term,
    language: language && (knownLanguage(language) ?? language),
    equivalent: typed.equivalent,
    explanation: typed.explanation,
    forms: typed.form,
    wrongForms: typed['wrong-form'],
    near: typed.near,
    topic: typed.topic,
    related: typed.related,
    jurisdiction: typed.jurisdiction,
    sources: sourcesOf(typed),
    authors: typed.author,
    origin: typed.machine ? 'machine' : undefined,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as GivenAnswers;
}

/** The options still needed where nobody can be asked, each as it is typed. */
export function missingFlags(
  given: GivenAnswers,
  { sourceLanguage, topics }: Pick<Collection, 'sourceLanguage' | 'topics'>,
): readonly string[] {
  const [source] = given.sources ?? [];
  const needed: readonly (readonly [string, unknown])[] = [
    ['--term', given.term],
    ['--equivalent', given.equivalent],
    ['--explanation', given.explanation],
    ['--author', given.authors],
    [
      `--topic (one of: ${topics.join(', ')})`,
      given.language === sourceLanguage ? given.topic : true,
    ],
    ['--source-url', !source || source.url],
    ['--source-publisher', !source || source.publisher],
    ['--source-title', !source || source.title],
  ];
  return needed.filter(([, value]) => !value).map(([flag]) => flag);
}
