import type { CONFORMANCES, Conformance, Criteria, Criterion } from './criteria.ts';
import type { OpenAcr } from './openacr-schema.ts';

/** From the best to the worst; a report that covers two products tells the worse. */
const WORSE: readonly Conformance[] = [
  'not-applicable',
  'supports',
  'not-evaluated',
  'partially-supports',
  'does-not-support',
] satisfies readonly (typeof CONFORMANCES)[number][];

/** OpenACR knows kinds of products, not our names: the extension is software, the other two are web. */
function componentsOf({ extension, widget, site }: Criterion) {
  const [level] = [widget.conformance, site.conformance].toSorted(
    (one, other) => WORSE.indexOf(other) - WORSE.indexOf(one),
  );
  return [
    {
      name: 'web' as const,
      adherence: {
        level: level ?? 'not-evaluated',
        notes:
          widget.note === site.note
            ? `Widget and site: ${site.note}`
            : `Widget: ${widget.note} Site: ${site.note}`,
      },
    },
    {
      name: 'software' as const,
      adherence: { level: extension.conformance, notes: `Extension: ${extension.note}` },
    },
  ];
}

/**
 * The report in the format of OpenACR, against its newest catalogue of WCAG 2.2 alone. That catalogue
 * keeps "not evaluated" for level AAA; we say it wherever it is so.
 *
 * @param version - the version of our products.
 */
export function openAcrOf({ evaluated, criteria }: Criteria, version: string): OpenAcr {
  const chapter = (level: 'A' | 'AA') => ({
    criteria: criteria
      .filter((one) => one.level === level)
      .map((one) => ({ num: one.id, components: componentsOf(one) })),
  });
  return {
    title: 'Termlight Accessibility Conformance Report',
    product: {
      name: 'Termlight',
      version,
      description:
        'Marks benefit words on web pages and explains each in the reader’s language: a browser extension (here “software”), a widget for websites and a site (both “web”).',
    },
    // The format asks for an address; there is none to give.
    author: { name: 'Termlight (software)', email: '' },
    report_date: evaluated,
    version: 1,
    notes:
      'Software wrote this report. No person with a disability, and nobody with a screen reader, has tried the products yet. “Not evaluated” is said at levels A and AA where only such a person could tell.',
    evaluation_methods_used:
      'Automated tests in Chromium: axe-core on every surface in English and Arabic, light, dark and in forced colours; keyboard scripts; accessibility trees; measured sizes, spacing and reflow. Pictures looked at by software. Evidence by criterion: docs/accessibility/wcag.md.',
    license: 'Apache-2.0',
    catalog: '2.5-edition-wcag-2.2-en',
    chapters: {
      success_criteria_level_a: chapter('A'),
      success_criteria_level_aa: chapter('AA'),
      success_criteria_level_aaa: { notes: 'Level AAA was not evaluated.', disabled: true },
    },
  };
}
