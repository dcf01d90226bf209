import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRODUCTS, readCriteria } from './criteria.ts';
import { OpenAcr } from './openacr-schema.ts';
import { accessibilityReports, FOLDER, knownCriteria } from './reports.ts';
import { SUCCESS_CRITERIA } from './success-criteria.ts';

const ROOT = join(import.meta.dirname, '../..');
const known = knownCriteria();
const reports = accessibilityReports();

describe('what is known of accessibility', () => {
  it.each(['A', 'AA'] as const)('has every criterion of level %s once', (level) => {
    const own = known.criteria.filter((one) => one.level === level).map(({ id }) => id);
    expect(own).toEqual(SUCCESS_CRITERIA[level]);
  });

  it('has 55 criteria', () => {
    expect(known.criteria.length).toBe(55);
  });

  it('names only tests that there are', () => {
    const missing = Object.values(known.evidence).flatMap((one) => {
      if (!('test' in one)) return [];
      const text = readFileSync(join(ROOT, one.test), 'utf8');
      return text.includes(`'${one.name}'`) ? [] : [`${one.test}: ${one.name}`];
    });
    expect(missing).toEqual([]);
  });

  it('names evidence for all that it calls supported, and lists none that nothing names', () => {
    const cells = known.criteria.flatMap((one) =>
      PRODUCTS.map((product) => ({ id: one.id, product, ...one[product] })),
    );
    const bare = cells.filter(
      ({ conformance, evidence }) => /supports$/.test(conformance) && !evidence.length,
    );
    expect(bare.map(({ id, product }) => `${id} ${product}`)).toEqual([]);
    const named = new Set(cells.flatMap(({ evidence }) => evidence));
    expect(Object.keys(known.evidence).filter((name) => !named.has(name))).toEqual([]);
  });

  it('calls nothing supported because somebody listened: nobody has', () => {
    const { extension, widget, site } = known.criteria.find(
      ({ id }) => id === '4.1.3',
    ) as (typeof known.criteria)[number];
    expect([extension, widget, site].map(({ conformance }) => conformance)).toEqual(
      PRODUCTS.map(() => 'not-evaluated'),
    );
  });
});

describe('the reader of what is known', () => {
  const [first] = known.criteria;
  const written = (change: object) => JSON.stringify({ ...known, ...change });

  it('refuses a criterion that stands twice', () => {
    expect(() => readCriteria(written({ criteria: [first, first] }))).toThrow('stands twice');
  });

  it('refuses evidence that is not listed', () => {
    expect(() => readCriteria(written({ evidence: {} }))).toThrow('is not listed');
  });

  it('refuses a check by anybody who did not check', () => {
    const evidence = { ...known.evidence, looked: { check: 'Looked.', who: 'Ana' } };
    expect(() => readCriteria(written({ evidence }))).toThrow();
  });
});

describe('the reports', () => {
  it.each(Object.keys(reports))('%s is up to date: npm run accessibility', (name) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(reports[name]);
  });

  it('are valid OpenACR, every criterion for web and software', () => {
    const { chapters } = OpenAcr.parse(JSON.parse(reports['openacr.yaml'] ?? ''));
    const nums = (chapter: (typeof chapters)['success_criteria_level_a']) =>
      chapter.criteria?.map(({ num }) => num);
    expect(nums(chapters.success_criteria_level_a)).toEqual(SUCCESS_CRITERIA.A);
    expect(nums(chapters.success_criteria_level_aa)).toEqual(SUCCESS_CRITERIA.AA);
  });

  it('tell the worse of widget and site', () => {
    const { chapters } = OpenAcr.parse(JSON.parse(reports['openacr.yaml'] ?? ''));
    const structure = chapters.success_criteria_level_a.criteria?.find(
      ({ num }) => num === '1.3.1',
    );
    expect(structure?.components.map(({ name, adherence }) => [name, adherence.level])).toEqual([
      ['web', 'partially-supports'],
      ['software', 'partially-supports'],
    ]);
  });
});
