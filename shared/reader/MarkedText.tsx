import type { VNode } from 'preact';
import type { Mark } from '../page/mark.ts';
import type { MarkedWords } from './marked-document.ts';
import type { Opening, OpenMark } from './opening.ts';

interface MarkedTextProps {
  readonly words: MarkedWords;
  readonly open: OpenMark | null;
  readonly opening: Opening;
}

/** One marked word: a link by nature, so that it wraps as text does, and a button by what it does. */
function MarkedWord({
  mark,
  text,
  isOpen,
  opening,
}: {
  readonly mark: Mark;
  readonly text: string;
  readonly isOpen: boolean;
  readonly opening: Opening;
}): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: -- a button’s box does not wrap with the text
    <a
      class="tl-mark"
      role="button"
      href={`#${mark.term}`}
      aria-expanded={isOpen}
      data-term={mark.term}
      ref={(element) => {
        if (element) opening.words.set(mark, element);
        // The map outlives the text: nothing of it is to stay once it is cleared.
        else opening.words.delete(mark);
      }}
      onClick={(event) => {
        event.preventDefault();
        // A press by key or by a screen reader has no place.
        opening.toggle(mark, event.detail === 0);
      }}
      onKeyDown={(event) => {
        // Enter too: the press that Firefox makes of it looks like one of a mouse.
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        opening.toggle(mark, true);
      }}
    >
      {text}
    </a>
  );
}

/** Text with its marks and links. */
export function MarkedText({ words, open, opening }: MarkedTextProps): VNode {
  return (
    <>
      {words.stretches.map(({ text, href, mark }, i) => {
        if (mark && opening.isTold(mark)) {
          const isOpen = open?.mark === mark;
          return <MarkedWord key={i} mark={mark} text={text} isOpen={isOpen} opening={opening} />;
        }
        if (href === null) return text;
        return (
          <a key={i} href={href} target="_blank" rel="noopener noreferrer">
            {text}
          </a>
        );
      })}
    </>
  );
}
