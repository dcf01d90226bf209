import { expect, it } from 'vitest';
import { firstForms } from '../../shared/contribute/first-forms.ts';
import { form } from '../fixtures/entry.ts';

it('takes the equivalent as the preferred form, then the others in their order', () => {
  expect(
    firstForms({
      equivalent: 'rent relief',
      forms: ['rent assistance', 'help with rent'],
      wrongForms: ['rental relieve'],
    }),
  ).toEqual([
    form('rent relief'),
    form('rent assistance', { standing: 'admitted' }),
    form('help with rent', { standing: 'admitted' }),
    form('rental relieve', { standing: 'deprecated' }),
  ]);
});

it.each([
  ['prima (lo que paga cada mes)', 'prima'],
  ['保费（每月付的钱）', '保费'],
  ['Form I-94 (arrival) record', 'Form I-94 (arrival) record'],
])('leaves the note at the end of %j out of the form', (equivalent, text) => {
  expect(firstForms({ equivalent })[0]?.text).toBe(text);
});

it.each([
  ['SNAP', 'capitals'],
  ['U.S. DOT', 'capitals'],
  ['W-2', 'any'],
  ['Medicaid', 'any'],
  ['助学金', 'any'],
])('reads %j by its capitals where it has nothing else: %s', (equivalent, rule) => {
  expect(firstForms({ equivalent })[0]?.case).toBe(rule);
});

it('lets the equivalent count only beside words that must stand near it', () => {
  const forms = firstForms({ equivalent: 'relief', forms: ['rent relief'], near: ['rent'] });
  expect(forms.map(({ ambiguous }) => ambiguous)).toEqual([true, false]);
});

it('takes each spelling once, as pages are read', () => {
  const forms = firstForms({
    equivalent: 'rent relief',
    forms: ['Rent  Relief', 'relief', 'relief'],
  });
  expect(forms.map(({ text }) => text)).toEqual(['rent relief', 'relief']);
});
