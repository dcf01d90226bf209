import type { Index } from '../match/index-format.ts';
import type { BundleReader } from './bundle-reader.ts';
import { readIndex } from './index-file.ts';
import { placeOfHost, withLocalForms } from './layer.ts';

/**
 * The Index for pages of a language, with what the place calls the terms that the page's host belongs
 * to, or else the reader's state; null if there is none.
 *
 * @param host - of the page.
 * @param state - the reader's own, ISO 3166-2; null if she has not said.
 * @throws if a file of the bundle can't be had.
 */
export async function indexFor(
  reader: BundleReader,
  language: string,
  host: string,
  state: string | null = null,
): Promise<Index | null> {
  const [text, layer] = await Promise.all([reader.indexText(language), reader.layer()]);
  if (text === null) return null;
  const index = readIndex(text);
  return layer ? withLocalForms(index, layer, placeOfHost(layer, host) ?? state) : index;
}
