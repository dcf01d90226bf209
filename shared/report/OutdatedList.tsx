import type { VNode } from 'preact';
import { languagesOf } from './entry-counts.ts';
import type { OutdatedEntry } from './glossary-stats.ts';
import { LanguageName } from './LanguageName.tsx';
import { whatChanged } from './what-changed.ts';

/** The texts people must review again, each with its reason. */
export function OutdatedList({ outdated }: { readonly outdated: readonly OutdatedEntry[] }): VNode {
  const several = new Set(outdated.map(({ collection }) => collection)).size > 1;
  return (
    <>
      {languagesOf(outdated).map((language) => (
        <section key={language}>
          <h3>
            <LanguageName tag={language} />
          </h3>
          <ul class="outdated-list">
            {outdated
              .filter((one) => one.language === language)
              .map(({ collection, term, changed }) => (
                <li key={`${collection}/${term}`}>
                  <b>{term}</b>
                  {several && ` (${collection})`}: {whatChanged(changed)}.
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
