import type { VNode } from 'preact';
import type { EntryCounts } from '../../../shared/report/entry-counts.ts';
import type { TopicCounts } from '../../../shared/report/glossary-stats.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { OwnName, ROLES } from './LanguagesTable.tsx';
import { Standings } from './Standings.tsx';

/** Topics by languages: how many texts of each stand how. */
export function TopicsTable({
  counts,
  t,
}: {
  readonly counts: TopicCounts;
  readonly t: Strings;
}): VNode {
  const tags = Object.keys(counts.languages);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways
    <section class="scroll" aria-labelledby="topics-caption" tabIndex={0}>
      <table {...ROLES.table} class="topics-table">
        <caption id="topics-caption">{t('site.coverage.topics')}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            <th {...ROLES.column}>{t('site.coverage.topic')}</th>
            {tags.map((tag) => (
              <th key={tag} {...ROLES.column}>
                <OwnName tag={tag} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {Object.entries(counts.topics).map(([topic, { languages }]) => (
            <tr key={topic} {...ROLES.row}>
              <th {...ROLES.head}>
                <a href={`words/index.html#${topic}`}>{t(`site.topic.${topic}`)}</a>
              </th>
              {tags.map((tag) => (
                <td key={tag} {...ROLES.cell}>
                  <span class="label" aria-hidden="true">
                    <OwnName tag={tag} />
                  </span>
                  <Standings counts={languages[tag] as EntryCounts} t={t} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
