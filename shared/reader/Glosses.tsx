import type { VNode } from 'preact';
import { Prose } from '../card/Prose.tsx';
import { directionOf } from '../language/languages.ts';
import type { Mark } from '../page/mark.ts';
import type { Strings } from '../strings/create-strings.ts';
import { Note } from './Note.tsx';
import type { Opening, OpenMark } from './opening.ts';
import type { TextRow } from './text-rows.ts';
import type { Told, ToldTerm } from './told.ts';

interface GlossesProps {
  readonly row: TextRow;
  readonly told: Told;
  readonly open: OpenMark | null;
  readonly opening: Opening;
  /** The reader's language, a tag of ours. */
  readonly language: string;
  readonly t: Strings;
}

/** A word's equivalent in the margin; by key the word itself is the way there. */
function Gloss({
  mark,
  told: { explanation },
  opening,
}: {
  readonly mark: Mark;
  readonly told: ToldTerm;
  readonly opening: Opening;
}): VNode {
  const { equivalent, language } = explanation;
  return (
    <button
      type="button"
      class="tl-gloss"
      tabIndex={-1}
      onClick={(event) => opening.toggle(mark, event.detail === 0)}
    >
      <bdi lang={mark.language} dir={directionOf(mark.language)}>
        {mark.text}
      </bdi>
      <b lang={language} dir={directionOf(language)}>
        <Prose text={equivalent} language={language} />
      </b>
    </button>
  );
}

/** What stands beside a part of the text: each word's equivalent, and the explanation that is open. */
export function Glosses({
  row: { marks, fresh },
  told,
  open,
  opening,
  language,
  t,
}: GlossesProps): VNode {
  return (
    <ul class="tl-side" lang={language} dir={directionOf(language)}>
      {marks.map((mark) => {
        const one = told.get(mark.term);
        if (!one) return null;
        const isOpen = open?.mark === mark;
        // In the text's own language the equivalent is the word itself.
        const isSame = one.explanation.language === mark.language;
        if (!isOpen && (isSame || !fresh.has(mark))) return null;
        return (
          <li key={mark.term} class={isOpen ? 'tl-open' : ''}>
            {isOpen ? (
              <Note
                mark={mark}
                told={one}
                takesFocus={open.takesFocus}
                t={t}
                onClose={opening.close}
              />
            ) : (
              <Gloss mark={mark} told={one} opening={opening} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
