import type { VNode } from 'preact';
import { directionOf, languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { linkBetween } from './link-between.ts';
import { type Page, pathOf } from './page.ts';

interface LanguageMenuProps {
  readonly page: Page;
  readonly languages: readonly string[];
  readonly t: Strings;
}

/** A globe; says nothing alone. */
function Globe(): VNode {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" class="icon">
      <circle cx="10" cy="10" r="8" />
      <path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16" />
    </svg>
  );
}

/** The same page in every language, each in its own name; it opens without a script. */
export function LanguageMenu({ page, languages, t }: LanguageMenuProps): VNode {
  return (
    <details class="languages">
      <summary>
        <Globe />
        <span class="unseen">{t('site.language')} </span>
        <span>{languageRow(page.language)?.endonym}</span>
      </summary>
      <ul>
        {languages.map((tag) => (
          <li key={tag}>
            <a
              href={linkBetween(pathOf(page), pathOf({ ...page, language: tag }))}
              lang={tag}
              hreflang={tag}
              dir={directionOf(tag)}
              {...(tag === page.language && { 'aria-current': 'true' as const })}
            >
              {languageRow(tag)?.endonym ?? tag}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
