import { AUDIT_RULES } from './audit-rules.ts';
import { levelText } from './level-text.ts';
import type { SiteAuditResult } from './site-audit.ts';
import type { SiteUse } from './site-tally.ts';

/** Rows shown of each list. */
const SHOWN = 20;

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

function useLine({ name, pages, places, words, expansion, unexpanded }: SiteUse): string {
  const said = words.filter((word) => word !== name).slice(0, 3);
  return [
    `  ${name}: ${count(pages, 'page', 'pages')}, ${count(places, 'place', 'places')}`,
    ...(said.length ? [`as ${said.join(', ')}`] : []),
    ...(expansion === null ? [] : [`${expansion}; not spelled out on ${unexpanded}`]),
  ].join('; ');
}

function section(title: string, rule: string, rows: readonly string[]): readonly string[] {
  const more = rows.length - SHOWN;
  return [
    '',
    `${title} (${rows.length.toLocaleString('en-US')})`,
    rule,
    ...rows.slice(0, SHOWN),
    ...(more > 0 ? [`  and ${more.toLocaleString('en-US')} more`] : []),
  ];
}

/** An audit as people read it in a terminal: of each list the first rows. */
export function auditText(audit: SiteAuditResult): string {
  const { pages, words, terms, acronyms, hardWords, levels, undeclared, unknown, faults } = audit;
  const named = (page: string) => `  ${page}`;
  return [
    `${count(pages, 'page', 'pages')}, ${count(words, 'word', 'words')}.`,
    ...section('Explained terms', AUDIT_RULES.terms, terms.map(useLine)),
    ...section('Acronyms nobody explains', AUDIT_RULES.acronyms, acronyms.map(useLine)),
    ...section('Hard words nobody explains', AUDIT_RULES.hardWords, hardWords.map(useLine)),
    ...section(
      'Pages by reading level, the hardest first',
      AUDIT_RULES.levels,
      levels.map(
        ({ page, level, words: length }) =>
          `  ${page}: ${levelText(level)}, ${count(length, 'word', 'words')}`,
      ),
    ),
    ...section(
      'Pages that do not say their language',
      AUDIT_RULES.undeclared,
      undeclared.map(named),
    ),
    ...section(
      'Pages whose language nobody can tell',
      'Only parts of them that say their own language are looked through.',
      unknown.map(named),
    ),
    ...(faults.length ? section('Pages that could not be read', '', faults.map(named)) : []),
    '',
  ].join('\n');
}
