import type { VNode } from 'preact';
import { directionOf, languageRow } from '../language/languages.ts';

/** A language by its own name, and in English for those who maintain the glossary. */
export function LanguageName({ tag }: { readonly tag: string }): VNode {
  const row = languageRow(tag);
  return (
    <>
      <bdi class="own" lang={tag} dir={directionOf(tag)}>
        {row?.endonym ?? tag}
      </bdi>
      {row && row.english !== row.endonym && <span class="english">{row.english}</span>}
    </>
  );
}
