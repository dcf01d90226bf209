import { useEffect, useRef, useState } from 'preact/hooks';
import { voiceFor } from '../card/speech.ts';
import { type Reader, SLOWLY, useVoices } from '../card/use-reader.ts';

/**
 * For a component: what reads a long text aloud, part after part, or null where no local voice speaks
 * exactly its language. It falls silent when the text changes and when the component goes.
 *
 * @param parts - paragraphs and headings in order: browsers break off where one is very long.
 * @param language - BCP 47 tag of the text.
 */
export function useTextReader(parts: readonly string[], language: string): Reader | null {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voice = voiceFor(useVoices(synthesis), language);
  const [isReading, setReading] = useState(false);
  const silence = useRef(() => {});
  useEffect(() => () => silence.current(), [parts, language]);

  if (!synthesis || !voice) return null;
  const read = () => {
    let isOver = false;
    silence.current = () => {
      isOver = true;
      synthesis.cancel();
      silence.current = () => {};
      setReading(false);
    };
    const readFrom = (at: number) => {
      const part = parts[at];
      if (isOver) return;
      if (part === undefined) {
        silence.current();
        return;
      }
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = SLOWLY;
      utterance.onend = () => readFrom(at + 1);
      utterance.onerror = () => silence.current();
      synthesis.speak(utterance);
    };
    setReading(true);
    readFrom(0);
  };
  return { isReading, toggle: () => (isReading ? silence.current() : read()) };
}
