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
          {...(language !== null && { lang: language, dir: directionOf(language) })}
        >
          {text}
        </p>
      ))}
    </>
  );
}
