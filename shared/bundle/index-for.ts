import type { Index } from '../match/index-format.ts';
import type { BundleReader } from './bundle-reader.ts';
import { readIndex } from './index-file.ts';
import { placeOfHost, withLocalForms } from './layer.ts';

/**
 * The Index for pages of a language on a host, with what its place calls the terms; null if there is
 * none.
 *
 * @throws if a file of the bundle can't be had.
 */
export async function indexFor(
  reader: BundleReader,
  language: string,
  host: string,
): Promise<Index | null> {
  const [text, layer] = await Promise.all([reader.indexText(language), reader.layer()]);
  if (text === null) return null;
  const index = readIndex(text);
  return layer ? withLocalForms(index, layer, placeOfHost(layer, host)) : index;
}
