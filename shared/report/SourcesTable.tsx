import type { VNode } from 'preact';
import type { LanguageCounts } from './entry-counts.ts';
import { LanguageName } from './LanguageName.tsx';

/** What each language lacks in sources. */
export function SourcesTable({ languages }: Pick<LanguageCounts, 'languages'>): VNode {
  return (
    <table class="sources">
      <caption>Sources</caption>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Entries without a source</th>
          <th scope="col">Sources not checked yet</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(languages).map(([tag, { unsourced, unchecked, sources }]) => (
          <tr key={tag}>
            <th scope="row">
              <LanguageName tag={tag} />
            </th>
            <td>{unsourced}</td>
            <td>{unchecked}</td>
            <td>{sources}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
