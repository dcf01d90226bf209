import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { writeIndex } from '../../shared/bundle/index-file.ts';
import type { Index } from '../../shared/match/index-format.ts';
import { fillIndex, ownIndex, wordsOf } from './bench-index.ts';
import type { ToolInput } from './in-page/tool.ts';
import { madePage } from './made-page.ts';
import { madeIndex } from './made-terms.ts';
import type { BenchOptions } from './options.ts';

/** A page and the terms to look for on it. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  readonly terms: number;
  readonly input: ToolInput;
}

/** Where pages that nobody here wrote stand, if they are at hand. */
const REAL_PAGES = join(import.meta.dirname, '../../../shared/pages');

/** Typical benefits pages: a short one in Spanish, a long list of terms, 4 MB of articles. */
const TYPICAL: readonly (readonly [file: string, language: string])[] = [
  ['ca-alpha-es-apply-for-unemployment-insurance.html', 'es'],
  ['hcgov-en-glossary-all.html', 'en'],
  ['large-hcgov-en-all-articles-x12.html', 'en'],
];

const MEGABYTE = 1_000_000;

/** Marks on each made-up page, about, whatever the number of terms. */
const MARKS = 5000;

function inputOf(index: Index): ToolInput {
  return { index: writeIndex(index), words: wordsOf(index) };
}

/** A made-up page of this many megabytes of text, with as many terms as are asked for. */
export function madeBenchPage(megabytes: number, terms: number): BenchPage {
  const index = madeIndex(terms);
  const html = madePage(index, { units: megabytes * MEGABYTE, marks: MARKS });
  return { name: `made-up ${megabytes} MB`, html, terms, input: inputOf(index) };
}

/**
 * A page of somebody else's with the project's own terms, and made-up ones besides where more are
 * asked for.
 *
 * @throws Error if the project has no terms of the language.
 */
async function realBenchPage(
  file: string,
  language: string,
  terms: number | null,
): Promise<BenchPage> {
  const own = await ownIndex(language);
  if (!own) throw new Error(`The project has no terms for pages in "${language}".`);
  const index = terms === null ? own : fillIndex(own, terms);
  const html = readFileSync(file, 'utf8');
  return { name: basename(file), html, terms: index.terms.length, input: inputOf(index) };
}

function languageOf(html: string): string {
  return /<html[^>]*\slang=["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase() ?? 'en';
}

/** What to measure, by what was asked for. */
export async function* benchPages({ page, quick, terms }: BenchOptions): AsyncGenerator<BenchPage> {
  if (page !== null) {
    yield realBenchPage(resolve(page), languageOf(readFileSync(page, 'utf8')), terms);
    return;
  }
  if (quick) {
    yield madeBenchPage(2, terms ?? 500);
    return;
  }
  for (const megabytes of [2, 4]) {
    for (const count of terms === null ? [500, 5000, 50_000] : [terms]) {
      yield madeBenchPage(megabytes, count);
    }
  }
  for (const [name, language] of TYPICAL) {
    const file = join(REAL_PAGES, name);
    if (existsSync(file)) yield realBenchPage(file, language, terms);
  }
}
