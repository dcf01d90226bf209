import { describe, expect, it } from 'vitest';
import { entry, form } from '../fixtures/entry.ts';
import { compareTerms } from './compare-terms.ts';
import { agreements, reportTerms } from './report-terms.ts';

const entries = [
  entry({ term: 'wages', equivalent: 'wages', forms: [form('wages'), form('salary')] }),
  entry({
    term: 'wages',
    language: 'es',
    equivalent: 'salario (lo que gana)',
    forms: [
      form('salario'),
      form('sueldo', { standing: 'admitted' }),
      form('jornal', { standing: 'deprecated' }),
    ],
  }),
];

const published = (term: string, en = 'Wages', lang = 'es') => ({
  en,
  lang,
  term,
  authority: 'test',
});

const agreementOf = (...official: ReturnType<typeof published>[]) =>
  compareTerms(entries, official).map(({ agreement }) => agreement);

describe('a published equivalent', () => {
  it('agrees with the preferred words, glosses aside', () => {
    expect(agreementOf(published('Salarios'))).toEqual(['preferred']);
  });

  it('agrees with an admitted form', () => {
    expect(agreementOf(published('los sueldos'))).toEqual(['admitted']);
  });

  it('does not agree with what we call wrong', () => {
    expect(agreementOf(published('jornal'))).toEqual(['none']);
  });

  it('counts once a headword, whichever variant agrees', () => {
    expect(agreementOf(published('jornal'), published('sueldo'))).toEqual(['admitted']);
  });

  it('is found by any English form, and not by other words or languages', () => {
    expect(agreementOf(published('sueldo', 'Salary'))).toEqual(['admitted']);
    expect(agreementOf(published('sueldo', 'Pay'), published('tiền lương', 'Wages', 'vi'))).toEqual(
      [],
    );
  });
});

describe('the report', () => {
  const comparisons = compareTerms(entries, [published('sueldo'), published('jornal', 'Salary')]);

  it('counts by language', () => {
    expect(agreements(comparisons)).toEqual([
      { language: 'es', shared: 2, preferred: 0, admitted: 1, share: 0.5 },
    ]);
  });

  it('lists each disagreement with its reason, or says that there is none', () => {
    const reasons = { 'es/wages: Salary': 'It means a day’s pay only.' };
    expect(reportTerms(comparisons, reasons)).toContain(
      '- es/wages: Salary: published “jornal”, ours “salario (lo que gana)”. It means a day’s pay only.',
    );
    expect(reportTerms(comparisons, {})).toContain('No reason is written down.');
  });
});
