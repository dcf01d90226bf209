import type { VNode } from 'preact';
import { useReader } from '../card/use-reader.ts';
import type { Strings } from '../strings/create-strings.ts';

interface ListenButtonProps {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** What is written on it while it is quiet; "Listen" if it is left out. */
  readonly label?: string;
  readonly t: Strings;
}

/** Reads a text aloud; nothing where no voice of this computer speaks exactly its language. */
export function ListenButton({ text, language, label, t }: ListenButtonProps): VNode | null {
  const reader = useReader(text, language);
  if (!reader) return null;
  return (
    <button type="button" class="tl-button tl-listen" onClick={reader.toggle}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
        <path d={reader.isReading ? 'M2 2h8v8H2z' : 'M2 1l9 5-9 5z'} />
      </svg>
      {reader.isReading ? t('stop') : (label ?? t('listen'))}
    </button>
  );
}
