import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { voiceFor } from '../../shared/card/speech.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';

interface SayNameProps {
  readonly name: string;
  /** BCP 47 tag of the name. */
  readonly language: string;
  readonly t: Strings;
}

/** The voice of a language, once the browser has told its voices; null where it has none. */
function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const read = () => setVoice(voiceFor(speechSynthesis.getVoices(), language));
    read();
    speechSynthesis.addEventListener('voiceschanged', read);
    return () => speechSynthesis.removeEventListener('voiceschanged', read);
  }, [language]);
  return voice;
}

/** Says a language's name aloud: for who can't read it. Nothing where no voice of it is here. */
export function SayName({ name, language, t }: SayNameProps): VNode | null {
  const voice = useVoice(language);
  if (!voice) return null;
  const say = () => {
    const spoken = new SpeechSynthesisUtterance(name);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
  };
  return (
    <button type="button" aria-label={`${t('listen')}: ${name}`} onClick={say}>
      {t('listen')}
    </button>
  );
}
