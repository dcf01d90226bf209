import type { VNode } from 'preact';
import { isolate } from '../card/isolate.ts';
import { voiceFor } from '../card/speech.ts';
import { useVoices } from '../card/use-reader.ts';
import { languageRow } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';

interface VoiceLineProps {
  /** Tags of the languages something is shown in. */
  readonly languages: readonly string[];
  /** The reader's language, a tag of ours. */
  readonly language: string;
  readonly t: Strings;
}

/** Why there is no "Listen": the languages no voice of this computer speaks; nothing if there is none. */
export function VoiceLine({ languages, language, t }: VoiceLineProps): VNode | null {
  const voices = useVoices(globalThis.speechSynthesis as SpeechSynthesis | undefined);
  const silent = [...new Set(languages)].filter((tag) => !voiceFor(voices, tag));
  if (!silent.length) return null;
  const names = silent.map((tag) => isolate(languageRow(tag)?.endonym ?? tag));
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return <p class="tl-small">{t('reader.noVoice', { language: list })}</p>;
}
