import { useEffect, useRef, useState } from 'preact/hooks';
import { voiceFor } from './speech.ts';

/** For people who learn the language, or listen in a noisy room; 1 is the voice's own speed. */
export const SLOWLY = 0.9;

/** Reads a text aloud, where a voice for it is on this device. */
export interface Reader {
  readonly isReading: boolean;
  /** Starts from the beginning, or stops. */
  readonly toggle: () => void;
}

/** For a component: the device's voices, which many browsers learn only after the first question. */
export function useVoices(synthesis: SpeechSynthesis | undefined): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => synthesis?.getVoices() ?? []);
  useEffect(() => {
    if (!synthesis?.addEventListener) return;
    const learn = () => setVoices(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', learn);
    learn();
    return () => synthesis.removeEventListener('voiceschanged', learn);
  }, [synthesis]);
  return voices;
}

/**
 * For a component: what reads this text aloud, or null where no local voice speaks exactly its
 * language. It falls silent when the text changes and when the component goes.
 *
 * @param language - BCP 47 tag of the text.
 */
export function useReader(text: string, language: string): Reader | null {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voice = voiceFor(useVoices(synthesis), language);
  const [isReading, setReading] = useState(false);
  const silence = useRef(() => {});
  // The end of this text is what silences it.
  useEffect(() => () => silence.current(), [text, language]);

  if (!synthesis || !voice) return null;
  const fallSilent = () => {
    silence.current = () => {};
    setReading(false);
  };
  const read = () => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = SLOWLY;
    utterance.onend = fallSilent;
    utterance.onerror = fallSilent;
    silence.current = () => {
      synthesis.cancel();
      fallSilent();
    };
    synthesis.speak(utterance);
    setReading(true);
  };
  return { isReading, toggle: () => (isReading ? silence.current() : read()) };
}
