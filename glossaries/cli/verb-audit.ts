import { existsSync } from 'node:fs';
import { plainWords } from '../../shared/audit/plain-words.ts';
import { chosenParts, type Parts } from '../../shared/page/chosen-parts.ts';
import { type AuditedPages, auditedPages } from './audited-pages.ts';
import { chosenSelectors } from './chosen-selectors.ts';
import { Complaint } from './complaint.ts';
import { countOf } from './count-of.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { type OpenBundle, openBundle } from './open-bundle.ts';
import { chosenReports, runSiteAudit } from './run-site-audit.ts';
import { typedPath } from './typed-path.ts';
import { typedWords } from './typed-words.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeAuditSheet } from './write-audit-sheet.ts';

const OPTIONS = {
  languages: { type: 'string' },
  status: { type: 'string', default: 'any' },
  deny: { type: 'string', default: '' },
  mark: { type: 'string' },
  ignore: { type: 'string' },
  output: { type: 'string' },
  report: { type: 'string', multiple: true },
  root: { type: 'string' },
  state: { type: 'string' },
  place: { type: 'string' },
  with: { type: 'string' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

/** What was typed that has to be looked at. */
interface Typed {
  readonly status: string;
  readonly languages?: string;
  readonly output?: string;
  readonly report?: readonly string[];
  readonly state?: string;
}

/** What is asked of the reports. */
interface ReportOptions {
  readonly files: readonly string[];
  readonly state: string | undefined;
  readonly parts: Parts;
  readonly denied: ReadonlySet<string>;
}

/** Writes what nobody explains and how hard the pages are. */
async function writeReports(
  pages: AuditedPages,
  { matchers, version, english }: OpenBundle,
  { files, state, parts, denied }: ReportOptions,
): Promise<void> {
  const reports = chosenReports(files);
  const plain = new Set(plainWords(english));
  const tools = { matchers, plain, accepts: chosenParts(parts), denied };
  const words = JSON.stringify([version, parts, [...denied].sort()]);
  const result = await runSiteAudit({ pages, tools, words, state, reports });
  for (const fault of result.faults) console.error(fault);
  const written = files.filter((file) => file !== '-');
  // What is printed is the report alone.
  if (written.length === files.length) {
    console.log(`${countOf(result.pages, 'page', 'pages')} written to ${written.join(', ')}.`);
  }
}

/** @throws Complaint for what is no choice, or would write over a file. */
function refuseTyped({ status, languages, output, report: reports = [], state }: Typed): void {
  if (status !== 'any' && status !== 'reviewed') {
    throw new Complaint(`--status is any or reviewed, not "${status}".`);
  }
  if (output !== undefined && output !== '-' && existsSync(typedPath(output))) {
    // It may be the copy that was approved.
    throw new Complaint(`${output} is there already. Name another file, or move that one away.`);
  }
  chosenReports(reports);
  if (reports.length && output === undefined && (languages !== undefined || status !== 'any')) {
    throw new Complaint(
      '--languages and --status choose what the sheet holds; a report is the same in all: add --output FILE, or leave them out.',
    );
  }
  if (state !== undefined && !reports.length) {
    throw new Complaint('--state keeps what a report is made of: add --report FILE.');
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [target, ...more] = positionals;
  if (target === undefined || more.length) {
    throw new Complaint(
      'Name one folder of HTML files, one file, or a sitemap. Add --help for examples.',
    );
  }
  refuseTyped(values);
  const parts = await chosenSelectors(values);
  const pages = await auditedPages(target, values.root);
  const own = values.with === undefined ? null : typedPath(values.with);
  const opened = await openBundle(typedPath(values.glossaries), values.place ?? null, own);
  const { output, report, state, languages, status } = values;
  const denied = new Set(typedWords(values.deny));
  if (report) await writeReports(pages, opened, { files: report, state, parts, denied });
  if (report && output === undefined) return;
  const choice = { languages, status, denied, parts };
  await writeAuditSheet(pages, opened, { ...choice, output: output ?? '-' });
}

/** `termlight audit`. */
export const auditVerb: Verb = {
  name: 'audit',
  summary: 'lists what the widget would mark on a site, and with which words',
  help: `termlight audit DIR|FILE|SITEMAP [--output FILE|-] [--languages TAGS]
                    [--status reviewed] [--deny IDS] [--mark SELECTOR]
                    [--ignore SELECTOR] [--place CODE] [--with DIR] [--glossaries DIR]
termlight audit DIR|FILE|SITEMAP --report FILE [--report FILE]… [--root DIR] [--state FILE]
                    [--mark SELECTOR] [--ignore SELECTOR] [--deny IDS]

Reads every HTML file of a folder, one file, or the files a sitemap lists, and
writes a CSV sheet: which terms would be marked, where, and the words readers of
each language would be shown, with two empty columns for whoever approves them.
It needs no network and runs no script; what scripts put on the pages later is
not in it.

With --report it writes instead what the pages ask of their readers: explained
terms, acronyms and hard words that nobody explains, ranked by pages, reading
level, pages that do not say their language.

  --report FILE     .txt, .csv, .json or .html, as the name ends; - prints text.
                    May be given again; it must not be there yet
  --state FILE      keep what was found here while it runs; stopped and run
                    again, it goes on where it was. Gone when all is done
  --root DIR        folder of the pages a sitemap (.xml, or .txt with an address
                    or path a line) lists (the sitemap's own); nothing is fetched
  --output FILE     the sheet to write; - prints it (-). It must not be there yet
  --languages TAGS  only these, as in data-languages: "es vi" (all there are)
  --status reviewed only what people have reviewed, as in data-status
  --deny IDS        terms to leave out, as in data-deny: "parole income"; in a
                    report they count as words nobody explains
  --mark SELECTOR   read only these parts of the pages, as in data-mark: "main"
  --ignore SELECTOR not these parts, as in data-ignore: ".menu, footer"
  --place CODE      the state the pages are of, such as US-CA
  --with DIR        a site's own collection, which extends one of ours
  --glossaries DIR  other glossaries than the project's own

Examples
  npm run termlight -- audit widget/demo/city --languages es --output approve.csv
  npm run --silent termlight -- audit public --deny "parole" > approve.csv
  npm run termlight -- audit public --report site.html --report site.csv --state site.part
  npm run termlight -- audit public/sitemap.xml --report - --root public`,
  run,
};
