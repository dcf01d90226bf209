import { languageRow } from '../language/languages.ts';
import { changeLines } from './change-lines.ts';
import type { CollectionDiff, EntryDiff, GlossaryDiff, LanguageDiff } from './glossary-diff.ts';
import { escapeBeginning, escapeMarkdown, quote } from './markdown.ts';

/** How an Entry is called: the English word first, which people on all sides know the term by. */
type Heading = (diff: EntryDiff) => string;

/** Names collections only where there are several: the same term can stand in each. */
function headings({ languages }: GlossaryDiff): Heading {
  const all = languages.flatMap(({ added, removed, changed }) => [added, removed, changed].flat());
  const several = new Set(all.map(({ entry }) => entry.collection)).size > 1;
  return ({ entry: { collection, equivalent, language }, name }) => {
    const own = equivalent === name ? '' : `: ${quote(equivalent, language)}`;
    const where = several ? ` (${collection})` : '';
    return `${escapeBeginning(escapeMarkdown(name))}${own}${where}`;
  };
}

function listed(title: string, diffs: readonly EntryDiff[], heading: Heading): readonly string[] {
  return diffs.length ? [`### ${title}`, diffs.map((one) => `- ${heading(one)}`).join('\n')] : [];
}

function languageSection(diff: LanguageDiff, heading: Heading): readonly string[] {
  const row = languageRow(diff.language);
  const own = row && row.endonym !== row.english ? ` (${row.endonym})` : '';
  return [
    `## ${row?.english ?? diff.language}${own}`,
    ...listed('New', diff.added, heading),
    ...listed('Removed', diff.removed, heading),
    ...(diff.changed.length ? ['### Changed'] : []),
    ...diff.changed.flatMap((one) => [
      `#### ${heading(one)}`,
      changeLines(one.changes, diff.language).join('\n').trimEnd(),
    ]),
  ];
}

function collectionLines({ title, what, changes }: CollectionDiff): readonly string[] {
  const name = quote(title, 'en');
  if (what !== 'changed') return [`- The collection ${name} was ${what}.`];
  return [`- The collection ${name}:`, ...changeLines(changes, 'en').map((line) => `  ${line}`)];
}

function peopleAndCollections({ collections, reviewers }: GlossaryDiff): readonly string[] {
  const lines = [...collections.flatMap(collectionLines), ...changeLines(reviewers, 'en')];
  return lines.length ? ['## Collections and reviewers', lines.join('\n')] : [];
}

function summary({ terms, languages }: GlossaryDiff): string {
  const counts = `Terms now: ${terms.after}. Terms before: ${terms.before}.`;
  const each = languages.map(({ language, added, removed, changed }) => {
    const parts = [
      [added, 'new'],
      [removed, 'removed'],
      [changed, 'changed'],
    ] as const;
    const said = parts.flatMap(([list, word]) => (list.length ? [`${list.length} ${word}`] : []));
    return `- ${languageRow(language)?.english ?? language}: ${said.join(', ')}`;
  });
  return each.length ? `${counts}\n\n${each.join('\n')}` : counts;
}

/**
 * What changed between two versions, as release notes in Markdown for people who know the words and
 * not the files.
 *
 * @param from - what the version before is called.
 * @param to - what the version after is called.
 */
export function diffText(diff: GlossaryDiff, from: string, to: string): string {
  const title = `# What changed from ${escapeMarkdown(from)} to ${escapeMarkdown(to)}`;
  if (!differs(diff)) return `${title}\n\nNothing has changed.\n`;
  const heading = headings(diff);
  const parts = [
    title,
    summary(diff),
    ...peopleAndCollections(diff),
    ...diff.languages.flatMap((one) => languageSection(one, heading)),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

/** True if anything differs at all. */
export function differs({ collections, reviewers, languages }: GlossaryDiff): boolean {
  return collections.length + reviewers.length + languages.length > 0;
}
