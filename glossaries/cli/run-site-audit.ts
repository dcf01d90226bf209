import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { auditCsv } from '../../shared/audit/audit-csv.ts';
import { auditHtml } from '../../shared/audit/audit-html.tsx';
import { auditText } from '../../shared/audit/audit-text.ts';
import type { AuditTools } from '../../shared/audit/page-audit.ts';
import { type PageRecord, pageRecord } from '../../shared/audit/page-record.ts';
import { SiteAudit, type SiteAuditResult } from '../../shared/audit/site-audit.ts';
import { AuditState } from './audit-state.ts';
import type { AuditedPages } from './audited-pages.ts';
import { Complaint } from './complaint.ts';
import { Progress } from './progress.ts';
import { readPage } from './read-page.ts';
import { typedPath } from './typed-path.ts';
import { writeWhole } from './write-whole.ts';

type Writer = (audit: SiteAuditResult) => string | Uint8Array;

const WRITERS: Readonly<Record<string, Writer>> = {
  '.txt': auditText,
  '.csv': auditCsv,
  '.json': (audit) => `${JSON.stringify(audit, null, 2)}\n`,
  '.html': auditHtml,
};

/** A report that was asked for. */
interface Report {
  /** As typed; `-` for standard output. */
  readonly file: string;
  readonly write: Writer;
}

/**
 * The reports that were asked for, each in the format its name ends with.
 *
 * @throws Complaint for another ending, or a file that is there.
 */
export function chosenReports(files: readonly string[]): readonly Report[] {
  return files.map((file) => {
    const write = file === '-' ? auditText : WRITERS[extname(file).toLowerCase()];
    if (!write) {
      const endings = Object.keys(WRITERS).join(', ');
      throw new Complaint(`"${file}" names no format of a report. End it with one of: ${endings}.`);
    }
    if (file !== '-' && existsSync(typedPath(file))) {
      throw new Complaint(`${file} is there already. Name another file, or move that one away.`);
    }
    return { file, write };
  });
}

/** What one page of a site is; told as a sentence where it can't be read. */
async function recordOf(
  page: string,
  folder: string,
  { parse, tools }: { readonly parse: (html: string) => Document; readonly tools: AuditTools },
): Promise<PageRecord | string> {
  try {
    const { documentElement } = parse(await readPage(join(folder, page)));
    return pageRecord(page, documentElement, tools);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return error.message.includes(page) ? error.message : `${page}: ${error.message}`;
  }
}

/** Names an audit: the same pages, the same parts of them, looked through with the same words. */
function headerOf({ folder, pages }: AuditedPages, words: string): string {
  const list = createHash('sha256')
    .update(JSON.stringify([folder, pages, words]))
    .digest('hex');
  return JSON.stringify({ format: 1, audit: list });
}

/** What a site audit needs to know. */
export interface SiteAuditOptions {
  readonly pages: AuditedPages;
  readonly tools: AuditTools;
  /** Names the words and choices it is done with: findings of others are not taken up. */
  readonly words: string;
  /** File that keeps what was found, as typed; none where it is undefined. */
  readonly state: string | undefined;
  readonly reports: readonly Report[];
}

/**
 * Goes through a site page by page and writes the reports. One page is held at a time; stopped and
 * started again with the same state file, it goes on where it was.
 */
export async function runSiteAudit(options: SiteAuditOptions): Promise<SiteAuditResult> {
  const { pages: found, tools, words, state: file, reports } = options;
  const { folder, pages, faults } = found;
  const audit = new SiteAudit();
  for (const fault of faults) audit.addFault(fault);
  const state = file === undefined ? null : new AuditState(typedPath(file), headerOf(found, words));
  const done = new Set<string>();
  await state?.resume((record) => {
    if (done.has(record.page)) return;
    done.add(record.page);
    audit.add(record);
  });
  // The parser takes half a second to load: only verbs that read pages wait for it.
  const { pageParser } = await import('./parse-page.ts');
  const parse = pageParser();
  const progress = new Progress();
  for (const [i, page] of pages.entries()) {
    progress.show('Reading', i, pages.length);
    if (done.has(page)) continue;
    const record = await recordOf(page, folder, { parse, tools });
    if (typeof record === 'string') {
      audit.addFault(record);
      continue;
    }
    audit.add(record);
    await state?.keep(record);
  }
  progress.end();
  const result = audit.result();
  for (const { file: to, write } of reports) {
    const text = write(result);
    if (to === '-') process.stdout.write(text);
    else await writeWhole(typedPath(to), text);
  }
  await state?.end();
  return result;
}
