/** ISO 639 codes pages use for a language of ours that has another tag in BCP 47. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { fil: 'tl', cmn: 'zh', yue: 'zh' };

/** A tag's language, with its script where we tell two apart; null for what is no tag. */
function nameOf(tag: string): string | null {
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const language = SAME_LANGUAGE[locale.language] ?? locale.language;
    return language === 'zh' ? `zh-${locale.maximize().script}` : language;
  } catch {
    return null;
  }
}

/**
 * The one of some tags of ours that a BCP 47 tag names: `es-MX` is `es`, `zh-TW` is `zh-Hant`, `fil`
 * is `tl`; null for a malformed tag or a language that is not among them.
 */
export function matchLanguage(tag: string, available: readonly string[]): string | null {
  const name = nameOf(tag);
  return name !== null && available.includes(name) ? name : null;
}
