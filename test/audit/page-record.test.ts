import { expect, it } from 'vitest';
import { recordOf } from '../fixtures/audit.ts';

const TEXT =
  'Ask for SNAP, which was food stamps. The government makes a determination. The Housing Choice Voucher (HCV) helps. An HCV is paid. A QMB is not said.';

it('keeps what a page uses, and what nobody explains there', () => {
  const { terms, acronyms, hardWords, ...page } = recordOf(`<html lang="en"><p>${TEXT}</p>`);
  expect(page).toMatchObject({ page: 'a.html', language: 'en', declares: true });
  expect(terms.map(({ name, places, words }) => [name, places, words])).toEqual([
    ['snap', 2, ['SNAP', 'food stamps']],
  ]);
  expect(acronyms.map(({ name, places, expansion }) => [name, places, expansion])).toEqual([
    ['HCV', 2, 'Housing Choice Voucher'],
    ['QMB', 1, null],
  ]);
  expect(hardWords.map(({ name }) => name)).toEqual(['determination']);
  expect(hardWords[0]?.context).toContain('makes a determination');
});

it('measures how hard sentences read, where there are enough', () => {
  const { level } = recordOf(`<html lang="en"><p>${TEXT} ${TEXT}</p>`);
  expect(level?.measure).toBe('flesch-kincaid');
  expect(recordOf('<html lang="en"><p>Short.</p>').level).toBe(null);
});

it('tells a page that does not say its language, though its text does', () => {
  expect(recordOf(`<p>${TEXT}</p>`)).toMatchObject({ declares: false, language: 'en' });
  expect(recordOf('<p>xyz</p>')).toMatchObject({ declares: false, language: null });
});
