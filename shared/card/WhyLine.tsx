import type { VNode } from 'preact';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { Prose } from './Prose.tsx';

/** Why a word that may mean several things was taken in this meaning. */
export type Why =
  /** This word, in the page's language, stands near it on the page. */
  | { readonly kind: 'near'; readonly word: string; readonly language: string }
  /** The page is about it. */
  | { readonly kind: 'topic' };

/** Stands for a word until it is put in. */
const SLOT = '\ufffc';

interface WhyLineProps {
  readonly why: Why;
  /** What the word may mean elsewhere, in `language`; null where the glossary does not say. */
  readonly otherMeaning: string | null;
  readonly language: string;
  readonly t: Strings;
}

/** Says why this meaning, and what the word may mean elsewhere: a reader can tell a wrong guess. */
export function WhyLine({ why, otherMeaning, language, t }: WhyLineProps): VNode {
  // The page's word is spoken and laid out in its own language, inside a sentence of the reader's.
  const [before, after] = t('why.near', { word: SLOT }).split(SLOT);
  return (
    <p class="why">
      {why.kind === 'near' ? (
        <>
          {before}
          <bdi lang={why.language}>{why.word}</bdi>
          {after}
        </>
      ) : (
        t('why.topic')
      )}
      {otherMeaning !== null && (
        <span lang={language} dir={directionOf(language)}>
          <Prose text={otherMeaning} language={language} />
        </span>
      )}
    </p>
  );
}
