import type { Comparison } from './compare-terms.ts';

/** How one language agrees with what has been published. */
export interface Agreement {
  readonly language: string;
  readonly shared: number;
  readonly preferred: number;
  readonly admitted: number;
  /** Share of the shared headwords that agree, 0 to 1. */
  readonly share: number;
}

/** Counts by language, most shared headwords first. */
export function agreements(comparisons: readonly Comparison[]): readonly Agreement[] {
  return [...new Set(comparisons.map(({ language }) => language))]
    .map((language) => {
      const list = comparisons.filter((one) => one.language === language);
      const count = (agreement: Comparison['agreement']) =>
        list.filter((one) => one.agreement === agreement).length;
      const [preferred, admitted] = [count('preferred'), count('admitted')];
      const shared = list.length;
      return { language, shared, preferred, admitted, share: (preferred + admitted) / shared };
    })
    .sort((one, other) => other.shared - one.shared);
}

/** What a disagreement is named by where its reason is written down. */
export function nameOf({ language, term, headword }: Comparison): string {
  return `${language}/${term}: ${headword}`;
}

/** The report as Markdown: a table by language, then every disagreement with its reason. */
export function reportTerms(
  comparisons: readonly Comparison[],
  reasons: Readonly<Record<string, string>>,
): string {
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
  const rows = agreements(comparisons).map(
    ({ language, shared, preferred, admitted }) =>
      `| ${language} | ${shared} | ${percent(preferred, shared)} | ${percent(preferred + admitted, shared)} |`,
  );
  const differing = comparisons.filter(({ agreement }) => agreement === 'none');
  const lines = differing.map((one) => {
    const reason = reasons[nameOf(one)] ?? 'No reason is written down.';
    return `- ${nameOf(one)}: published “${one.published.join('”, “')}”, ours “${one.ours}”. ${reason}`;
  });
  return [
    '| language | shared headwords | preferred alone agrees | preferred or admitted agrees |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    ...lines,
    '',
  ].join('\n');
}
