import type { ComponentChildren, VNode } from 'preact';
import { Prose } from '../../shared/card/Prose.tsx';
import { directionOf } from '../../shared/language/languages.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';
import type { TaggedWord } from '../search-answers.ts';

interface FoundWordProps {
  readonly heading: TaggedWord;
  /** In English; null where the heading is. */
  readonly english: string | null;
  /** What is said beside it. */
  readonly children?: ComponentChildren;
}

/** One term as lists name it: the reader's word, and the English one under it. */
export function FoundWord({
  heading: { text, language },
  english,
  children,
}: FoundWordProps): VNode {
  return (
    <>
      <b>
        <bdi lang={language} dir={directionOf(language)}>
          <Prose text={text} language={language} />
        </bdi>
      </b>
      <span class="more">
        {english !== null && english !== text && <bdi lang="en">{english}</bdi>}
        {children}
      </span>
    </>
  );
}

/** Stands for a word until it is put in. */
const SLOT = '\ufffc';

/** A sentence that may have a word of another language in it, spoken and laid out as that language is. */
export function WithWord({
  sentence,
  word: { text, language },
}: {
  /** The sentence, given what to write for the word. */
  readonly sentence: (slot: string) => string;
  readonly word: TaggedWord;
}): VNode {
  const [before, after] = sentence(SLOT).split(SLOT);
  return (
    <span>
      {before}
      {after !== undefined && <bdi lang={language}>{text}</bdi>}
      {after}
    </span>
  );
}

/** By which other word a term was found. */
export function FoundAs({ word, t }: { readonly word: TaggedWord; readonly t: Strings }): VNode {
  return <WithWord sentence={(slot) => t('selection.foundAs', { word: slot })} word={word} />;
}
