import { describe, expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { loadGlossary } from '../../glossaries/cli/load-glossary.ts';
import { compareTerms } from '../official-terms/compare-terms.ts';
import { officialTerms } from '../official-terms/official-terms.ts';
import reasons from '../official-terms/reasons.json' with { type: 'json' };
import { agreements, nameOf } from '../official-terms/report-terms.ts';

const { collections } = await loadGlossary(GLOSSARIES);
const entries = collections.flatMap((collection) => collection.entries);
const comparisons = compareTerms(entries, officialTerms());

/** Fewer shared headwords tell nothing of a language. */
const ENOUGH = 30;

describe('our equivalents and those that public bodies publish', () => {
  it.each(agreements(comparisons).filter(({ shared }) => shared >= ENOUGH))(
    'agree in nine of ten in $language',
    ({ share }) => {
      expect(share).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('differ nowhere without a reason that is written down', () => {
    const differing = comparisons.filter(({ agreement }) => agreement === 'none').map(nameOf);
    expect(differing.filter((name) => !Object.hasOwn(reasons, name))).toEqual([]);
  });

  it('have no reason for what no longer differs', () => {
    const differing = new Set(
      comparisons.filter(({ agreement }) => agreement === 'none').map(nameOf),
    );
    expect(Object.keys(reasons).filter((name) => !differing.has(name))).toEqual([]);
  });
});
