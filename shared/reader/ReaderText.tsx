import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../language/languages.ts';
import type { Mark } from '../page/mark.ts';
import type { Strings } from '../strings/create-strings.ts';
import { Glosses } from './Glosses.tsx';
import type { MarkedDocument } from './marked-document.ts';
import type { Opening, OpenMark } from './opening.ts';
import { RowText } from './RowText.tsx';
import { type TextRow, textRows } from './text-rows.ts';
import type { Told } from './told.ts';

const NOTHING: Told = new Map();

interface RowProps {
  readonly row: TextRow;
  readonly told: Told | null;
  /** The mark that is open, if it is one of this row's. */
  readonly open: OpenMark | null;
  readonly opening: Opening;
  /** The reader's language, a tag of ours. */
  readonly language: string;
  readonly t: Strings;
}

/** One row of the text with its margin; drawn anew only where something of it has changed. */
function Row({ row, told, open, opening, language, t }: RowProps): VNode {
  return useMemo(() => {
    return (
      <div class="tl-row">
        <RowText row={row} open={open} opening={opening} t={t} />
        {row.marks.length > 0 && (
          <Glosses
            row={row}
            told={told ?? NOTHING}
            open={open}
            opening={opening}
            language={language}
            t={t}
          />
        )}
      </div>
    );
  }, [row, told, open, opening, language, t]);
}

/** Keeps which explanation of a text is open, and brings the focus back when it closes. */
export function useOpening(
  marked: MarkedDocument | null,
  told: Told | null,
): readonly [OpenMark | null, Opening] {
  const [open, setOpen] = useState<OpenMark | null>(null);
  const words = useRef(new Map<Mark, HTMLElement>()).current;
  const opening = useMemo((): Opening => {
    return {
      words,
      isTold: ({ term }) => told?.has(term) ?? false,
      toggle: (mark, byKey) =>
        setOpen((now) => (now?.mark === mark ? null : { mark, takesFocus: byKey })),
      close: () =>
        setOpen((now) => {
          if (now) words.get(now.mark)?.focus({ preventScroll: true });
          return null;
        }),
    };
  }, [told, words]);
  // Nothing of a text stays once another takes its place, or none.
  useEffect(() => () => setOpen(null), [marked]);
  return [open, opening];
}

interface ReaderTextProps {
  readonly marked: MarkedDocument;
  readonly told: Told | null;
  readonly open: OpenMark | null;
  readonly opening: Opening;
  /** The reader's language, a tag of ours. */
  readonly language: string;
  readonly t: Strings;
}

/** The text, clean and large, with its words explained beside it. */
export function ReaderText({ marked, told, open, ...rest }: ReaderTextProps): VNode {
  const rows = useMemo(() => textRows(marked.blocks), [marked]);
  const own = marked.language ?? marked.document.language;
  const lang = own === null ? { dir: 'auto' as const } : { lang: own, dir: directionOf(own) };
  return (
    <article class="tl-text" {...lang}>
      {rows.map((row, i) => {
        const isHere = open !== null && row.marks.includes(open.mark);
        return <Row key={i} row={row} told={told} open={isHere ? open : null} {...rest} />;
      })}
    </article>
  );
}
