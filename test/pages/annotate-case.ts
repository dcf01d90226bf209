import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { openBundle } from '../../glossaries/cli/open-bundle.ts';
import { parsePage } from '../../glossaries/cli/parse-page.ts';
import { annotatePage } from '../../shared/handout/annotate-page.ts';

/** A page of our own and what must be found on it. */
export interface PageCase {
  readonly name: string;
  readonly html: string;
  /** The page's language and its hits in order, each as `term: words`. */
  readonly expected: { readonly lang: string; readonly hits: readonly string[] };
}

/** Every folder here with its page.html and expected.json. */
export function pageCases(): readonly PageCase[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => {
      const read = (file: string) => readFileSync(join(import.meta.dirname, name, file), 'utf8');
      return { name, html: read('page.html'), expected: JSON.parse(read('expected.json')) };
    });
}

let opening: ReturnType<typeof openBundle> | undefined;

/** What `annotate` finds on a page with the project's glossaries, in the form cases are written in. */
export async function annotateCase(html: string): Promise<PageCase['expected']> {
  opening ??= openBundle(GLOSSARIES, null);
  const { matchers, reader } = await opening;
  const explain = (term: string) => reader.explain(term, 'en');
  const annotation = await annotatePage(parsePage(html), { matchers, explain });
  return {
    lang: annotation?.page.lang ?? '',
    hits: annotation?.hits.map(({ term, text }) => `${term}: ${text}`) ?? [],
  };
}
