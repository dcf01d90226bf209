import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { compileBundle } from '../../shared/bundle/compile-bundle.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import { withLocalForms } from '../../shared/bundle/layer.ts';
import { Matcher } from '../../shared/match/matcher.ts';
import { loadGlossary } from './load-glossary.ts';
import { today } from './today.ts';

/** Glossaries compiled in memory, so that a page can be annotated without a build. */
export interface OpenBundle {
  readonly reader: BundleReader;
  /** By page language. */
  readonly matchers: ReadonlyMap<string, Matcher>;
  /** Every explanation in English. */
  readonly english: readonly string[];
  /** Names exactly these words: others have another. */
  readonly version: string;
}

/**
 * Compiles the glossaries of a folder in memory.
 *
 * @param own - folder of a site's own collection, laid on the others; null for none.
 * @param place - ISO 3166-2 code of the place pages are of, or null.
 * @throws Complaint that lists every fault of every file.
 */
export async function openBundle(
  folder: string,
  place: string | null,
  own: string | null = null,
): Promise<OpenBundle> {
  const glossary = await loadGlossary(folder, 'Nothing was built.', own);
  const { manifest, files } = await compileBundle(glossary, { version: '0', today: today() });
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const reader = new BundleReader(manifest, async ({ path }) => texts.get(path) ?? '');
  const layer = await reader.layer();
  const matchers = new Map<string, Matcher>();
  for (const language of reader.languages) {
    const index = await reader.indexText(language);
    if (!index) continue;
    const own = readIndex(index);
    matchers.set(language, new Matcher(layer ? withLocalForms(own, layer, place) : own));
  }
  const english = glossary.collections.flatMap(({ entries }) =>
    entries.filter(({ language }) => language === 'en').map(({ explanation }) => explanation),
  );
  return { reader, matchers, english, version: JSON.stringify([manifest, place]) };
}
