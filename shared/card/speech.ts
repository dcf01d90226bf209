/** What of a voice decides whether it may read. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Regions whose voices for written Chinese speak Cantonese. */
const CANTONESE = new Set(['HK', 'MO']);

/** A tag's language and script, the script filled in; null for what is no tag. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    // Android writes es_US.
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}

/** True for a voice of exactly that language that works on this device alone. */
function canRead(voice: Voice, language: Intl.Locale): boolean {
  const own = localeOf(voice.lang);
  if (!own || !voice.localService) return false;
  if (own.language === 'zh' && CANTONESE.has(own.region ?? '')) return false;
  return own.language === language.language && own.script === language.script;
}

/**
 * The voice that reads a language aloud, or null if there is none. Another language's voice would
 * misread it, and one that is not local would send the text to a server.
 *
 * @param language - BCP 47 tag of the text.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | null {
  const wanted = localeOf(language);
  if (!wanted) return null;
  const able = voices.filter((voice) => canRead(voice, wanted));
  const sameRegion = able.filter(({ lang }) => localeOf(lang)?.region === wanted.region);
  return able.find((voice) => voice.default) ?? sameRegion[0] ?? able[0] ?? null;
}
