import type { AskedTerm, ExplainedTerm } from '../bundle/explained-term.ts';
import type { Explanation } from '../bundle/explanation.ts';
import type { Mark } from '../page/mark.ts';

/** What is told of one term, in one language or in two. */
export interface ToldTerm extends Omit<ExplainedTerm, 'english'> {
  /** In the second language; null where there is none, or it would say the same. */
  readonly second: Explanation | null;
}

/** What is told of a document's terms, by their ids, in the order in which it has them. */
export type Told = ReadonlyMap<string, ToldTerm>;

/** Answers for one text. */
export type Explain = (
  terms: readonly AskedTerm[],
  language: string,
) => Promise<readonly ExplainedTerm[] | null>;

/** The languages something is told in; null for no second. */
export interface TellLanguages {
  readonly language: string;
  readonly second: string | null;
}

/** Tells of what was read in languages of the asker's choice; null if that can't be had. */
export type TellIn = (languages: TellLanguages) => Promise<Told | null>;

/** The language beside the reader's: the one she chose, else English, which letters are written in. */
export function secondOf(language: string, chosen: string | null): string | null {
  const second = chosen ?? 'en';
  return second === language ? null : second;
}

/**
 * The language beside a handout's: the one beside the reader's own; where that is none, or is the
 * handout's, her own. So a paper in a language she does not read has her text on it too.
 */
export function besideHandout(handout: string, own: TellLanguages): string | null {
  if (handout === own.language) return own.second;
  return own.second === null || own.second === handout ? own.language : own.second;
}

function askedOf(marks: readonly Mark[]): readonly AskedTerm[] {
  const asked = new Map<string, AskedTerm>();
  for (const { term, hit } of marks) {
    if (!asked.has(term)) asked.set(term, { term, place: hit.form.place ?? null });
  }
  return [...asked.values()];
}

/** What to tell of a document's marks; null if it can't be had. */
export async function tell(
  marks: readonly Mark[],
  explain: Explain,
  languages: TellLanguages,
): Promise<Told | null> {
  const asked = askedOf(marks);
  if (!asked.length) return new Map();
  const { language, second } = languages;
  const [first, beside] = await Promise.all([
    explain(asked, language),
    second === null ? [] : explain(asked, second),
  ]);
  if (!first) return null;
  const seconds = new Map(beside?.map(({ explanation }) => [explanation.term, explanation]));
  return new Map(
    first.map(({ explanation, local }) => {
      const other = seconds.get(explanation.term);
      const isOther = other !== undefined && other.language !== explanation.language;
      return [explanation.term, { explanation, local, second: isOther ? other : null }];
    }),
  );
}
