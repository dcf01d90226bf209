import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Reader, useReader } from '../card/use-reader.ts';
import type { Strings } from '../strings/create-strings.ts';
import type { MarkedDocument } from './marked-document.ts';
import { useTextReader } from './use-text-reader.ts';

/** Starts and stops a voice. */
function PlayButton({
  reader: { isReading, toggle },
  label,
  t,
}: {
  readonly reader: Reader;
  readonly label: string;
  readonly t: Strings;
}): VNode {
  return (
    <button type="button" class="tl-button tl-listen" onClick={toggle}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
        <path d={isReading ? 'M2 2h8v8H2z' : 'M2 1l9 5-9 5z'} />
      </svg>
      {isReading ? t('stop') : label}
    </button>
  );
}

interface ListenButtonProps {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly t: Strings;
}

/** Reads an explanation aloud; nothing where no voice of this computer speaks exactly its language. */
export function ListenButton({ text, language, t }: ListenButtonProps): VNode | null {
  const reader = useReader(text, language);
  return reader && <PlayButton reader={reader} label={t('listen')} t={t} />;
}

interface ListenToTextProps {
  readonly marked: MarkedDocument;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly t: Strings;
}

/** Reads the whole text aloud, where a voice of this computer speaks exactly its language. */
export function ListenToText({ marked, language, t }: ListenToTextProps): VNode | null {
  const parts = useMemo(
    () =>
      marked.blocks.flatMap(({ words }) =>
        words.map(({ stretches }) => stretches.map(({ text }) => text).join('')).filter(Boolean),
      ),
    [marked],
  );
  const reader = useTextReader(parts, language);
  return reader && <PlayButton reader={reader} label={t('reader.listen')} t={t} />;
}
