import { languageRow } from '../language/languages.ts';
import { isNewTerm } from './needed-fields.ts';
import type { Proposal } from './proposal.ts';
import { plainText } from './proposed-entries.ts';

/** An issue as it is sent: nothing else leaves the device. */
export interface Issue {
  readonly title: string;
  readonly body: string;
}

/** What an issue says besides what was typed. */
export interface IssueParts {
  /** What is still against it, a sentence each; told, so that nobody has to find it again. */
  readonly open: readonly string[];
  /** The file `termlight import` reads, to be saved from the issue; null where there is no room. */
  readonly file: string | null;
}

/** GitHub answers nothing to addresses longer than about 8,000 characters. */
const LONGEST = 7500;

/** A text nothing in which is taken for Markdown: the fence is longer than any in it. */
function fenced(text: string, kind = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${kind}\n${text}\n${fence}`;
}

function sourceText({ publisher, title, url, read, checked }: Proposal): string {
  if (!publisher && !title && !url) return '';
  const when = read === 'yes' ? `copy of ${checked} read` : 'not read';
  return [publisher, title, url].map(plainText).concat(when).join('\n');
}

function sectionsOf(
  proposal: Proposal,
  sourceName: string,
): readonly (readonly [string, string])[] {
  const language = languageRow(proposal.language)?.english ?? proposal.language;
  return [
    ['The term', proposal.term],
    [`${sourceName} word`, proposal.english],
    [`What it means, in ${sourceName}`, proposal.meaning],
    [`Word in ${language}`, proposal.word],
    [`What it means, in ${language}`, proposal.explanation],
    ['Other spellings', proposal.spellings.trim()],
    ['Topic', proposal.topic],
    ['Source', sourceText(proposal)],
    ['Author', proposal.author],
    ['Who wrote the words', proposal.origin],
  ];
}

/** The issue a proposal becomes. */
export function proposalIssue(
  proposal: Proposal,
  sourceLanguage: string,
  { open, file }: IssueParts,
): Issue {
  const { kind, word, english, language, licence } = proposal;
  const sourceName = languageRow(sourceLanguage)?.english ?? sourceLanguage;
  const what =
    kind === 'correction' ? 'Correction' : isNewTerm(proposal) ? 'New term' : 'New language';
  const sections = sectionsOf(proposal, sourceName).filter(([, text]) => text !== '');
  const parts = [
    ...sections.map(([title, text]) => `### ${title}\n\n${fenced(text)}`),
    ...(open.length ? [`### Still open\n\n${open.map((one) => `- ${one}`).join('\n')}`] : []),
    ...(file === null
      ? []
      : [`### The same as a file for \`termlight import\`\n\n${fenced(file, 'csv')}`]),
    ...(licence ? ['These words may be used by anyone for anything (CC0).'] : []),
  ];
  const name = plainText(english) || plainText(word);
  const title = `${what}: ${name} (${language})`;
  return { title, body: `${parts.join('\n\n')}\n` };
}

/**
 * The address that opens an issue filled in, or null where it would be too long for a browser and
 * GitHub.
 *
 * @param issues - where an issue begins, `https://github.com/OWNER/NAME/issues/new`.
 */
export function issueAddress(issues: string, { title, body }: Issue): string | null {
  const address = new URL(issues);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href.length > LONGEST ? null : address.href;
}
