import { type Annotator, annotatePage } from '../../shared/handout/annotate-page.ts';
import { knownLanguage } from '../../shared/language/known-language.ts';
import { languageRow } from '../../shared/language/languages.ts';
import { Complaint } from './complaint.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { openBundle } from './open-bundle.ts';
import { readPage } from './read-page.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';

const OPTIONS = {
  lang: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  place: { type: 'string' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

function readerLanguage(typed: string, available: readonly string[]): string {
  const known = knownLanguage(typed);
  if (known && available.includes(known)) return known;
  const choices = available.map((tag) => `${tag} (${languageRow(tag)?.english ?? tag})`);
  throw new Complaint(
    `There are no explanations in "${typed}". Choose one of: ${choices.join(', ')}.`,
  );
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length) {
    throw new Complaint('Name one HTML file, or - for standard input. Add --help for examples.');
  }
  const { reader, matchers } = await openBundle(typedPath(values.glossaries), values.place ?? null);
  const language = readerLanguage(values.lang, reader.languages);
  // The parser takes half a second to load: only this verb waits for it, once its arguments are right.
  const { parsePage } = await import('./parse-page.ts');
  const document = parsePage(await readPage(file));
  const annotator: Annotator = { matchers, explain: (term) => reader.explain(term, language) };
  const annotation = await annotatePage(document, annotator);
  if (!annotation) {
    throw new Complaint(
      `The page is in a language Termlight does not know, or too short to tell. It knows: ${reader.languages.join(', ')}.`,
    );
  }
  if (values.json) {
    process.stdout.write(`${JSON.stringify(annotation, null, 2)}\n`);
    return;
  }
  const { standaloneDocument } = await import('../../shared/handout/standalone-document.ts');
  const html = await standaloneDocument(document, {
    ...annotator,
    language,
    pageLanguage: annotation.page.lang,
    explainInEnglish: (term) => reader.explain(term, 'en'),
  });
  process.stdout.write(`${html}\n`);
}

/** `termlight annotate`. */
export const annotateVerb: Verb = {
  name: 'annotate',
  summary: 'finds the terms of an HTML page and explains them',
  help: `termlight annotate FILE|- [--lang TAG] [--json] [--place CODE]
                   [--glossaries DIR]

Finds the terms of an HTML page (- reads standard input) and writes one HTML
document: the page's main content, its terms numbered and explained in the
reader's language and in English. It needs no network and runs no script.

  --lang TAG        the reader's language: en, es, zh-Hans, vi, ar (en)
  --json            print every hit of the whole page as JSON instead
  --place CODE      the state the page is of, such as US-CA: its own names for
                    programmes count even where they could mean something else
  --glossaries DIR  other glossaries than the project's own

Examples
  npm run --silent termlight -- annotate letter.html --lang es > letter-es.html
  curl -s https://www.healthcare.gov/glossary/premium/ | npm run --silent termlight -- annotate - --lang vi --json`,
  run,
};
