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
 * @param missed - told if it can't be had; the site's makers, if it is left out.
 * @throws if it can't be had.
 */
export function loadLanguage(
  language: string,
  missed: () => void = () => warn([NOT_LOADED]),
): Promise<LanguageFile> {
  const load = languages[language];
  if (!load) return Promise.reject(new Error(`There is no file for ${language}.`));
  const whole = (file: LanguageFile) => {
    if (!file.words) throw new Error(`The file for ${language} is empty.`);
    return file;
  };
  return load()
    .then(whole)
    .catch((error: unknown) => {
      missed();
      throw error;
    });
}
