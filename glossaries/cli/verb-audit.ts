import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditSheet } from '../../shared/audit/audit-sheet.ts';
import { SiteTerms } from '../../shared/audit/site-terms.ts';
import type { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { knownLanguage } from '../../shared/language/known-language.ts';
import { chosenParts, type Parts } from '../../shared/page/chosen-parts.ts';
import { isSelector } from '../../shared/page/is-selector.ts';
import { Complaint } from './complaint.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { htmlFiles } from './html-files.ts';
import { openBundle } from './open-bundle.ts';
import { Progress } from './progress.ts';
import { readPage } from './read-page.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeWhole } from './write-whole.ts';

const OPTIONS = {
  languages: { type: 'string' },
  status: { type: 'string', default: 'any' },
  deny: { type: 'string', default: '' },
  mark: { type: 'string' },
  ignore: { type: 'string' },
  output: { type: 'string', default: '-' },
  place: { type: 'string' },
  with: { type: 'string' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

function words(typed: string): readonly string[] {
  return typed.split(/[\s,]+/).filter(Boolean);
}

/** @throws Complaint for a language nothing is explained in. */
function chosenLanguages(typed: string | undefined, available: readonly string[]) {
  if (typed === undefined) return available;
  return words(typed).map((one) => {
    const known = knownLanguage(one);
    if (known && available.includes(known)) return known;
    throw new Complaint(
      `There are no explanations in "${one}". Choose from: ${available.join(', ')}.`,
    );
  });
}

/** @throws Complaint for what is no selector. */
async function chosenSelectors(typed: { mark?: string; ignore?: string }): Promise<Parts> {
  const { mark = null, ignore = null } = typed;
  if (mark === null && ignore === null) return { mark, ignore };
  const { parsePage } = await import('./parse-page.ts');
  const document = parsePage('');
  for (const [name, selector] of Object.entries({ mark, ignore })) {
    if (selector === null || isSelector(document, selector)) continue;
    throw new Complaint(
      `--${name}: "${selector}" is no CSS selector. Write it as in data-${name}.`,
    );
  }
  return { mark, ignore };
}

/** Reads every page; one that can't be read is told and left out. */
async function readSite(folder: string, terms: SiteTerms): Promise<readonly string[]> {
  // The parser takes half a second to load: only this verb and `annotate` wait for it.
  const { parsePage } = await import('./parse-page.ts');
  const files = await htmlFiles(folder);
  const progress = new Progress();
  const faults: string[] = [];
  for (const [done, file] of files.entries()) {
    progress.show('Reading', done, files.length);
    try {
      const document = parsePage(await readPage(join(folder, file)));
      terms.add(file, document);
      // A page's window goes on living until it is closed.
      document.defaultView?.close();
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      faults.push(error.message.includes(file) ? error.message : `${file}: ${error.message}`);
    }
  }
  progress.end();
  return faults;
}

/** What readers of these languages are told of each term; what they would not see is left out. */
async function explainAll(
  reader: BundleReader,
  terms: readonly string[],
  { languages, reviewedOnly }: { languages: readonly string[]; reviewedOnly: boolean },
): Promise<ReadonlyMap<string, readonly Explanation[]>> {
  const told = new Map<string, readonly Explanation[]>();
  for (const term of terms) {
    const texts = await Promise.all(languages.map((language) => reader.explain(term, language)));
    const shown = texts.filter(
      (one) => one !== null && (!reviewedOnly || one.status === 'reviewed'),
    );
    // A language without an entry shows the collection's own, which has its own row.
    told.set(term, [...new Map(shown.map((one) => [one?.language, one as Explanation])).values()]);
  }
  return told;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [folder, ...more] = positionals;
  const { output, status } = values;
  if (folder === undefined || more.length) {
    throw new Complaint('Name one folder of HTML files. Add --help for examples.');
  }
  if (status !== 'any' && status !== 'reviewed') {
    throw new Complaint(`--status is any or reviewed, not "${status}".`);
  }
  const target = typedPath(output);
  if (output !== '-' && existsSync(target)) {
    // It may be the copy that was approved.
    throw new Complaint(`${output} is there already. Name another file, or move that one away.`);
  }
  const own = values.with === undefined ? null : typedPath(values.with);
  const opened = await openBundle(typedPath(values.glossaries), values.place ?? null, own);
  const languages = chosenLanguages(values.languages, opened.reader.languages);
  const parts = await chosenSelectors(values);
  const site = new SiteTerms(opened.matchers, chosenParts(parts));
  const faults = await readSite(typedPath(folder), site);
  const denied = words(values.deny);
  const terms = site.terms().filter(({ term }) => !denied.includes(term));
  const ids = terms.map(({ term }) => term);
  const told = await explainAll(opened.reader, ids, {
    languages,
    reviewedOnly: status === 'reviewed',
  });
  const sheet = auditSheet(terms, told);
  const shown = ids.filter((id) => told.get(id)?.length).length;
  if (output === '-') process.stdout.write(sheet);
  else await writeWhole(target, sheet);
  const unknown = site.unknown.map(
    (page) => `${page}: its language is not known; nothing is marked.`,
  );
  for (const line of [...faults, ...unknown]) console.error(line);
  if (output !== '-') {
    const pages = count(site.pages, 'page', 'pages');
    console.log(`${count(shown, 'term', 'terms')} on ${pages} written to ${output}.`);
  }
}

/** `termlight audit`. */
export const auditVerb: Verb = {
  name: 'audit',
  summary: 'lists what the widget would mark on a site, and with which words',
  help: `termlight audit DIR [--output FILE|-] [--languages TAGS] [--status reviewed]
                    [--deny IDS] [--mark SELECTOR] [--ignore SELECTOR]
                    [--place CODE] [--with DIR] [--glossaries DIR]

Reads every HTML file of a folder and writes a CSV sheet: which terms would be
marked, where, and the words readers of each language would be shown, with two
empty columns for whoever approves them. It needs no network and runs no script;
what scripts put on the pages later is not in it.

  --output FILE     the file to write; - prints it (-). It must not be there yet
  --languages TAGS  only these, as in data-languages: "es vi" (all there are)
  --status reviewed only what people have reviewed, as in data-status
  --deny IDS        terms to leave out, as in data-deny: "parole income"
  --mark SELECTOR   only these parts of the pages, as in data-mark: "main"
  --ignore SELECTOR not these parts, as in data-ignore: ".menu, footer"
  --place CODE      the state the pages are of, such as US-CA
  --with DIR        a site's own collection, which extends one of ours
  --glossaries DIR  other glossaries than the project's own

Examples
  npm run termlight -- audit widget/demo/city --languages es --output approve.csv
  npm run --silent termlight -- audit public --deny "parole" > approve.csv`,
  run,
};
