import { expect, it } from 'vitest';
import { checkProposal } from '../../shared/proposal/check-proposal.ts';
import { emptyProposal, type Proposal } from '../../shared/proposal/proposal.ts';
import { typedSpellings } from '../../shared/proposal/proposed-forms.ts';
import { proposal, SPANISH, smallCollection } from '../fixtures/proposal.ts';

const CONTEXT = { collection: smallCollection(), today: '2025-06-15' };
const told = (one: Proposal) =>
  [...checkProposal(one, CONTEXT)]
    .flat()
    .map(({ field, kind, message }) => `${field}, ${kind}: ${message}`);

it.each([
  ['a whole proposal', proposal(), []],
  ['a form nobody typed into', emptyProposal('es'), []],
  ['no English text yet', proposal({ meaning: '' }), []],
  ['an address that is none', proposal({ url: 'hud' }), [expect.stringContaining('url, shape: ')]],
  [
    'hard English',
    proposal({ meaning: 'Eligibility determination administration verification.' }),
    [expect.stringContaining('meaning, rule: It reads at grade')],
  ],
  [
    'a long text',
    proposal({ explanation: 'كلمة '.repeat(80) }),
    ['explanation, rule: It has 80 words; at most 75 are read.'],
  ],
  [
    'letters of another script',
    proposal({ word: 'справка' }),
    [expect.stringContaining('word, rule: In the word "справка"')],
  ],
  [
    'a spelling another term has',
    proposal({ language: 'es', word: 'vales', explanation: 'Es una ayuda.', spellings: 'cupones' }),
    ['spellings, rule: "cupones" is also a form of "snap", and nothing tells the two apart.'],
  ],
  [
    'a word another term has',
    proposal({ language: 'es', word: 'cupones', explanation: 'Es una ayuda.', spellings: '' }),
    ['word, rule: "cupones" is also a form of "snap", and nothing tells the two apart.'],
  ],
  [
    'an English word without letters',
    proposal({ english: '房租' }),
    expect.arrayContaining(['english, shape: It holds no letter from A to Z and no digit.']),
  ],
])('%s', (_, one, expected) => {
  expect(told(one)).toEqual(expected);
});

it('finds nothing against a text that is there and was not changed', () => {
  const same = proposal({
    kind: 'correction',
    language: 'es',
    term: 'snap',
    word: SPANISH.equivalent,
    explanation: SPANISH.explanation,
    spellings: typedSpellings(SPANISH),
    publisher: '',
    title: '',
    url: '',
  });
  expect(told(same)).toEqual([]);
});

it('goes in steps, so that a page can stop', () => {
  expect([...checkProposal(proposal(), CONTEXT)].length).toBeGreaterThan(20);
});
