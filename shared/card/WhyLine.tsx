import type { VNode } from 'preact';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/strings.ts';
import { Prose } from './Prose.tsx';

/** Why a word that may mean several things was taken in this meaning. */
export type Why =
  /** This word stands near it on the page. */
  | { readonly kind: 'near'; readonly word: string }
  /** The page is about it. */
  | { readonly kind: 'topic' };

interface WhyLineProps {
  readonly why: Why;
  /** What the word may mean elsewhere, in `language`; null where the glossary does not say. */
  readonly otherMeaning: string | null;
  readonly language: string;
  readonly t: Strings;
}

/** Says why this meaning, and what the word may mean elsewhere: a reader can tell a wrong guess. */
export function WhyLine({ why, otherMeaning, language, t }: WhyLineProps): VNode {
  return (
    <p class="why">
      {why.kind === 'near'
        ? // The page's word, in the page's direction.
          t('why.near', { word: `\u2068${why.word}\u2069` })
        : t('why.topic')}
      {otherMeaning !== null && (
        <span lang={language} dir={directionOf(language)}>
          <Prose text={otherMeaning} language={language} />
        </span>
      )}
    </p>
  );
}
