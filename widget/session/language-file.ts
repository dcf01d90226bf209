import { languages } from 'virtual:termlight-languages';
import type { CollectionFiles } from '../../shared/bundle/manifest.ts';
import type { Words } from '../../shared/strings/create-strings.ts';
import { NOT_LOADED, warn } from '../launcher/warn.ts';

/** What readers of one language need, and nobody else. */
export interface LanguageFile {
  /** The words of our interface; English ones where we don't speak it yet. */
  readonly words: Words;
  /** Where the explanations in this language are. */
  readonly collections: readonly CollectionFiles[];
}

/**
 * The file of a reader's language, loaded when first needed.
 *
 * @param language - BCP 47 tag of ours that the build explains in.
 * @throws if it can't be had.
 */
export function loadLanguage(language: string): Promise<LanguageFile> {
  const load = languages[language];
  if (!load) return Promise.reject(new Error(`There is no file for ${language}.`));
  return load().catch((error: unknown) => {
    warn([NOT_LOADED]);
    throw error;
  });
}
