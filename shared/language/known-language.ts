import { LANGUAGES } from './languages.ts';

/** ISO 639 codes pages use for a language of ours that has another tag in BCP 47. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { fil: 'tl', cmn: 'zh', yue: 'zh' };

const cache = new Map<string, string | null>();

function look(tag: string): string | null {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return null;
  }
  const language = SAME_LANGUAGE[locale.language] ?? locale.language;
  const { script } = locale.maximize();
  const row = LANGUAGES.find((one) => {
    if (one.tag.split('-')[0] !== language) return false;
    return language !== 'zh' || one.script === script;
  });
  return row?.tag ?? null;
}

/**
 * The language of ours that a BCP 47 tag names: `es-MX` is `es`, `zh-TW` is `zh-Hant`,
 * `fil` is `tl`; null for a malformed tag or a language we don't know.
 */
export function knownLanguage(tag: string): string | null {
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const found = look(tag);
  // A page could invent any number of tags; ours are few.
  if (cache.size < 200) cache.set(tag, found);
  return found;
}
