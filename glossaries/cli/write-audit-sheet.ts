import { join } from 'node:path';
import { auditSheet } from '../../shared/audit/audit-sheet.ts';
import { SiteTerms } from '../../shared/audit/site-terms.ts';
import type { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { knownLanguage } from '../../shared/language/known-language.ts';
import { chosenParts, type Parts } from '../../shared/page/chosen-parts.ts';
import type { AuditedPages } from './audited-pages.ts';
import { Complaint } from './complaint.ts';
import { countOf } from './count-of.ts';
import type { OpenBundle } from './open-bundle.ts';
import { Progress } from './progress.ts';
import { readPage } from './read-page.ts';
import { typedPath } from './typed-path.ts';
import { typedWords } from './typed-words.ts';
import { writeWhole } from './write-whole.ts';

/** What was typed about the sheet. */
export interface SheetOptions {
  readonly languages: string | undefined;
  readonly status: string;
  /** Ids of terms to leave out. */
  readonly denied: ReadonlySet<string>;
  readonly parts: Parts;
  /** File to write, as typed; `-` prints it. */
  readonly output: string;
}

/** @throws Complaint for a language nothing is explained in. */
function chosenLanguages(typed: string | undefined, available: readonly string[]) {
  if (typed === undefined) return available;
  return typedWords(typed).map((one) => {
    const known = knownLanguage(one);
    if (known && available.includes(known)) return known;
    throw new Complaint(
      `There are no explanations in "${one}". Choose from: ${available.join(', ')}.`,
    );
  });
}

/** Reads every page; one that can't be read is told and left out. */
async function readSite(
  { folder, pages: files, faults: unfound }: AuditedPages,
  terms: SiteTerms,
): Promise<readonly string[]> {
  // The parser takes half a second to load: only verbs that read pages wait for it.
  const { pageParser } = await import('./parse-page.ts');
  const parse = pageParser();
  const progress = new Progress();
  const faults = [...unfound];
  for (const [done, file] of files.entries()) {
    progress.show('Reading', done, files.length);
    try {
      terms.add(file, parse(await readPage(join(folder, file))));
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

/**
 * Writes the sheet of what would be marked, and with which words, for whoever approves them.
 *
 * @throws Complaint for a language there is none of.
 */
export async function writeAuditSheet(
  pages: AuditedPages,
  opened: OpenBundle,
  options: SheetOptions,
): Promise<void> {
  const { output, status, denied, parts } = options;
  const languages = chosenLanguages(options.languages, opened.reader.languages);
  const site = new SiteTerms(opened.matchers, chosenParts(parts));
  const faults = await readSite(pages, site);
  const terms = site.terms().filter(({ term }) => !denied.has(term));
  const ids = terms.map(({ term }) => term);
  const reviewedOnly = status === 'reviewed';
  const told = await explainAll(opened.reader, ids, { languages, reviewedOnly });
  const made = auditSheet(terms, told);
  const shown = ids.filter((id) => told.get(id)?.length).length;
  if (output === '-') process.stdout.write(made);
  else await writeWhole(typedPath(output), made);
  const unknown = site.unknown.map(
    (page) => `${page}: its language is not known; nothing is marked.`,
  );
  for (const line of [...faults, ...unknown]) console.error(line);
  if (output !== '-') {
    const read = countOf(site.pages, 'page', 'pages');
    console.log(`${countOf(shown, 'term', 'terms')} on ${read} written to ${output}.`);
  }
}
