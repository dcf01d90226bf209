import type { Since, SinceLastReview } from '../../shared/contribute/since-last-review.ts';
import type { TextDifference } from '../../shared/contribute/text-difference.ts';
import type { WordPart } from '../../shared/difference/word-difference.ts';
import type { Entry, Form, Source } from '../../shared/glossary/entry.ts';
import { languageRow } from '../../shared/language/languages.ts';

const MARKS: Readonly<Record<WordPart['kind'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

/** Words as `git diff --word-diff` marks them, which needs no colours: `[-gone-]{+new+}`. */
function markWords(parts: readonly WordPart[]): string {
  return parts
    .map(({ kind, text }) => {
      const [open, close] = MARKS[kind];
      const words = text.trimStart();
      return text.slice(0, text.length - words.length) + open + words + close;
    })
    .join('');
}

function formLine({ text, case: rule, standing, ambiguous }: Form): string {
  const rules = [standing, rule === 'capitals' && 'capitals count', ambiguous && 'ambiguous'];
  return `${text} (${rules.filter(Boolean).join(', ')})`;
}

/** A language's name in English, for people who maintain the glossaries. */
function nameOf(language: string): string {
  return languageRow(language)?.english ?? language;
}

function sourceLine({ publisher, title, checked, url }: Source): string {
  const read = checked ? `read ${checked}` : 'nobody knows when it was read';
  return `  ${publisher}: ${title}; ${read}\n  ${url}`;
}

function textLines(entry: Entry): string[] {
  const author = entry.authors.join(', ');
  return [
    entry.equivalent,
    entry.explanation,
    '',
    'Forms on pages:',
    ...entry.forms.map((form) => `  ${formLine(form)}`),
    'Sources:',
    ...(entry.sources.length ? entry.sources.map(sourceLine) : ['  none']),
    `Written by ${entry.origin === 'machine' ? `software: ${author}` : author}.`,
  ];
}

function differenceLines(difference: TextDifference): string[] {
  return [
    ...(difference.equivalent ? [markWords(difference.equivalent)] : []),
    ...(difference.explanation ? [markWords(difference.explanation)] : []),
    ...difference.removedForms.map((form) => `[-${formLine(form)}-]`),
    ...difference.addedForms.map((form) => `{+${formLine(form)}+}`),
  ];
}

function sinceLines(whose: string, since: Since): string[] {
  if (since === 'same') return [`${whose} has not changed since.`];
  if (since === 'unknown') {
    return [
      `${whose} has changed since; the wording of then is not in the git history here, so no difference is shown.`,
    ];
  }
  return [`${whose} has changed since:`, ...differenceLines(since)];
}

function lastReviewLines(last: SinceLastReview | null, source: Entry | undefined): string[] {
  if (!last) return ['Nobody has reviewed this text before.'];
  const { reviewer, role, date } = last.review;
  return [
    `Reviewed last by ${reviewer} as ${role}, ${date}.`,
    ...sinceLines('This text', last.own),
    ...(source ? sinceLines(`The ${nameOf(source.language)} text`, last.source) : []),
  ];
}

/**
 * What a reviewer reads before she approves: the source text, the text, and what changed in either
 * since the last Review. Right-to-left text stands as it is; the terminal orders it.
 *
 * @param source - the source-language Entry, where the Entry is in another language.
 */
export function printReview(
  entry: Entry,
  { source, last }: { readonly source: Entry | undefined; readonly last: SinceLastReview | null },
): string {
  return [
    ...(source
      ? [`== ${nameOf(source.language)}, the source text ==`, ...textLines(source), '']
      : []),
    `== ${nameOf(entry.language)}, the text to review ==`,
    ...textLines(entry),
    '',
    '== The last review ==',
    ...lastReviewLines(last, source),
  ].join('\n');
}
