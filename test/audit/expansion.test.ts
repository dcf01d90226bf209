import { expect, it } from 'vitest';
import { expansionAt } from '../../shared/audit/expansion.ts';

it.each([
  ['Ask for a Housing Choice Voucher (HCV) today.', 'HCV', 'Housing Choice Voucher'],
  ['HCV (Housing Choice Voucher) helps.', 'HCV', 'Housing Choice Voucher'],
  ['The Department of Health and Human Services (HHS)', 'HHS', 'Health and Human Services'],
  ['the Children of the State (CS)', 'CS', 'Children of the State'],
  [
    'ABAWDs (able bodied adults without dependents)',
    'ABAWD',
    'able bodied adults without dependents',
  ],
  ['Centro de Ayuda (CA)', 'CA', 'Centro de Ayuda'],
  ['Ask the office (HCV) today.', 'HCV', null],
  ['The HCV helps.', 'HCV', null],
  ['HCV (call us)', 'HCV', null],
  ['(HCV)', 'HCV', null],
])('in %j %s stands for %j', (text, acronym, expected) => {
  expect(expansionAt(text, text.indexOf(acronym), acronym)).toBe(expected);
});
