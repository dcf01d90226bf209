import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useReader } from '../card/use-reader.ts';
import { languageRow } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';

interface VoiceLineProps {
  /** Tags of the languages something is shown in. */
  readonly languages: readonly string[];
  readonly t: Strings;
}

/** Says once that a language has no voice here; nothing where it has one. */
function NoVoice({
  language,
  t,
}: {
  readonly language: string;
  readonly t: Strings;
}): VNode | null {
  const reader = useReader('', language);
  const name = languageRow(language)?.endonym ?? language;
  return reader ? null : <p class="tl-small">{t('reader.noVoice', { language: name })}</p>;
}

/** Why there is no "Listen", for each language without a voice. */
export function VoiceLine({ languages, t }: VoiceLineProps): VNode {
  const once = useMemo(() => [...new Set(languages)], [languages]);
  return (
    <>
      {once.map((language) => (
        <NoVoice key={language} language={language} t={t} />
      ))}
    </>
  );
}
