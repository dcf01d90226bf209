import type { VNode } from 'preact';
import { directionOf } from '../language/languages.ts';
import type { Notice } from './site-lines.ts';

/** The sentences of the page's owner, as plain text. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }): VNode {
  return (
    <>
      {notices.map(({ text, language }) => (
        <p
          key={text}
          class="notice"
          // The page's own language is not ours to name.
          lang={language ?? ''}
          dir={language === null ? 'auto' : directionOf(language)}
        >
          {text}
        </p>
      ))}
    </>
  );
}
