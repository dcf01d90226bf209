import { note, select, text } from '@clack/prompts';
import type { NewEntryAnswers } from '../../shared/contribute/new-entry.ts';
import type { Collection, Source } from '../../shared/glossary/entry.ts';
import { LANGUAGES } from '../../shared/language/languages.ts';
import { answerOf, type Terminal } from './answer-of.ts';

/** What was typed as options already, and is not asked again. */
export type GivenAnswers = Partial<NewEntryAnswers>;

type Ask = (message: string, placeholder?: string) => Promise<string>;

/** Signs that people put between the items of a list, in any of our scripts. */
const COMMA = /\s*[,;،؛、，；]\s*/u;

interface Asks {
  readonly needed: Ask;
  readonly optional: Ask;
  readonly list: (message: string) => Promise<string[]>;
}

function asksOn(terminal: Terminal): Asks {
  const ask = async (message: string, placeholder: string, isNeeded: boolean) => {
    const answer = await answerOf(
      text({
        ...terminal,
        message,
        placeholder,
        validate: (typed) =>
          isNeeded && !typed?.trim() ? 'This one is needed. Ctrl+C stops.' : undefined,
      }),
    );
    return (answer ?? '').trim();
  };
  const optional: Ask = (message, placeholder = 'Enter for none') =>
    ask(message, placeholder, false);
  return {
    needed: (message, placeholder = '') => ask(message, placeholder, true),
    optional,
    list: async (message) => (await optional(message)).split(COMMA).filter(Boolean),
  };
}

async function askSources({ needed, optional }: Asks): Promise<Source[]> {
  const url = await optional('Web address of an official page you read about it');
  if (!url) return [];
  return [
    {
      url,
      publisher: await needed('Who published that page?'),
      title: await needed("The page's own title"),
      checked: (await optional('Day you read it', 'YYYY-MM-DD; Enter if you do not know')) || null,
    },
  ];
}

function askLanguage(terminal: Terminal, sourceLanguage: string): Promise<string> {
  return answerOf(
    select({
      ...terminal,
      message: 'In which language do you write?',
      initialValue: sourceLanguage,
      options: LANGUAGES.map(({ tag, english, endonym }) => ({
        value: tag,
        label: english === endonym ? english : `${english} (${endonym})`,
      })),
    }),
  );
}

/** Shows the text that is to be rendered, where the term is there in the source language. */
function showSource(terminal: Terminal, collection: Collection, id: string): void {
  const source = collection.entries.find(
    ({ term, language }) => term === id && language === collection.sourceLanguage,
  );
  if (source) note(source.explanation, source.equivalent, terminal);
}

function askTopic(terminal: Terminal, { topics }: Collection): Promise<string> {
  const options = topics.map((value) => ({ value }));
  return answerOf(select({ ...terminal, message: 'What is it about?', options }));
}

/** Asks on the terminal for everything a new Entry needs that was not given. */
export async function askNewEntry(
  given: GivenAnswers,
  collection: Collection,
  terminal: Terminal = {},
): Promise<NewEntryAnswers> {
  const asks = asksOn(terminal);
  const { needed, list } = asks;
  const language = given.language ?? (await askLanguage(terminal, collection.sourceLanguage));
  const term = given.term ?? (await needed("The term's id: small English letters", 'rent-relief'));
  const isSource = language === collection.sourceLanguage;
  if (!isSource) showSource(terminal, collection, term);
  const topic = given.topic ?? (isSource ? await askTopic(terminal, collection) : undefined);
  return {
    ...given,
    language,
    term,
    ...(topic !== undefined && { topic }),
    equivalent: given.equivalent ?? (await needed('The word, as readers should see it')),
    explanation: given.explanation ?? (await needed('What it means, in at most 60 plain words')),
    forms: given.forms ?? (await list('Other spellings on pages, with commas between them')),
    near:
      given.near ??
      (await list('If the word has other meanings: words beside it where this one is meant')),
    sources: given.sources ?? (await askSources(asks)),
    authors: given.authors ?? [await needed('Your account, or your name')],
  };
}
