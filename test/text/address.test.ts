import { describe, expect, it } from 'vitest';
import { isInAddress } from '../../shared/text/address.ts';

/** Whether the word in angle brackets stands in an address. */
function ask(marked: string): boolean {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return isInAddress(marked.replace(/[<>]/g, ''), start, end);
}

describe('a word is inside an address', () => {
  it.each([
    'www.<medicaid>.gov',
    'see <medicaid>.gov for more',
    'https://example.org/<snap>/apply',
    'https://<snap>',
    'write to <snap>@state.ny.us',
    'write to help@<snap>.example',
    '(www.<snap>-help.example)',
    'www.<snap>-help.example',
    'get <snap>.htm',
    'get <snap>.html',
    '#<snap>',
    'get <snap>-form.pdf here',
    'open <income>.php',
    '您可以看<medicaid>.gov。',
    'ouvrez <medicaid>.gov»',
  ])('%s', (marked) => {
    expect(ask(marked)).toBe(true);
  });
});

describe('a word is no part of an address', () => {
  it.each([
    '<medicaid>',
    'apply on <healthcare.gov> now',
    'your <income>. us residents',
    '<medicaid>/chip',
    '(<snap>)',
    'medicaid.gov tells of <snap>',
    'apply for <snap>, see snap.gov',
    '<income>.organised',
    '<income>.com2',
    'no#<snap>',
    'awww.<snap>',
    'medicaid.gov\u007f<snap>',
    'pre-<snap>:',
    '访问medicaid.gov。<补助>',
    'medicaid.gov，<snap>',
  ])('%s', (marked) => {
    expect(ask(marked)).toBe(false);
  });
});

it('looks no further than 200 units, however long the token', () => {
  expect(ask(`https://${'a'.repeat(197)}<snap>`)).toBe(true);
  expect(ask(`https://${'a'.repeat(198)}<snap>`)).toBe(false);
  expect(ask(`<snap>${'a'.repeat(196)}.gov`)).toBe(true);
  expect(ask(`<snap>${'a'.repeat(197)}.gov`)).toBe(false);
});
