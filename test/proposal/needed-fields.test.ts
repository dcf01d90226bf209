import { expect, it } from 'vitest';
import { asksOrigin, isNewTerm, missingFields } from '../../shared/proposal/needed-fields.ts';
import { emptyProposal } from '../../shared/proposal/proposal.ts';
import { entry } from '../fixtures/entry.ts';
import { proposal, SPANISH } from '../fixtures/proposal.ts';

const EN = { sourceLanguage: 'en' };

it.each([
  ['a whole new term', proposal(), null, []],
  [
    'nothing but a language',
    emptyProposal('es'),
    null,
    ['english', 'word', 'explanation', 'topic', 'origin', 'licence'],
  ],
  ['English', emptyProposal('en'), null, ['word', 'explanation', 'topic', 'origin', 'licence']],
  ['half a source', proposal({ title: '', checked: '' }), null, ['title', 'checked']],
  ['a source not read', proposal({ read: 'no', checked: '' }), null, []],
  ['no name', proposal({ author: '' }), null, []],
  [
    'a correction of a program’s text',
    proposal({ kind: 'correction', language: 'es', term: 'snap', topic: '', origin: '' }),
    SPANISH,
    [],
  ],
])('says what is missing of %s', (_, one, before, missing) => {
  expect(missingFields(one, EN, before)).toEqual(missing);
});

it('asks what wrote the words of a person’s text', () => {
  expect([asksOrigin(null), asksOrigin(entry()), asksOrigin(SPANISH)]).toEqual([true, true, false]);
});

it('knows a new term from a new language of one', () => {
  expect([isNewTerm(proposal()), isNewTerm(proposal({ term: 'snap' }))]).toEqual([true, false]);
});
