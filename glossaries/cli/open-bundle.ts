import { BundleReader, readIndex } from '../../shared/bundle/bundle-reader.ts';
import { compileBundle } from '../../shared/bundle/compile-bundle.ts';
import { Matcher } from '../../shared/match/matcher.ts';
import { loadGlossary } from './load-glossary.ts';
import { today } from './today.ts';

/** Glossaries compiled in memory, so that a page can be annotated without a build. */
export interface OpenBundle {
  readonly reader: BundleReader;
  /** By page language. */
  readonly matchers: ReadonlyMap<string, Matcher>;
}

/**
 * Compiles the glossaries of a folder in memory.
 *
 * @throws Complaint that lists every fault of every file.
 */
export async function openBundle(folder: string): Promise<OpenBundle> {
  const glossary = await loadGlossary(folder);
  const { manifest, files } = await compileBundle(glossary, { version: '0', today: today() });
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const reader = new BundleReader(manifest, async ({ path }) => texts.get(path) ?? '');
  const matchers = new Map<string, Matcher>();
  for (const language of reader.languages) {
    const index = await reader.indexText(language);
    if (index) matchers.set(language, new Matcher(readIndex(index)));
  }
  return { reader, matchers };
}
