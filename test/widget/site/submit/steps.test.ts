import { describe, expect, it } from 'vitest';
import { neededFields } from '../../../../shared/proposal/needed-fields.ts';
import { emptyProposal } from '../../../../shared/proposal/proposal.ts';
import { fieldsOfStep, STEPS, stepOfField } from '../../../../widget/site/submit/steps.ts';
import { proposal } from '../../../fixtures/proposal.ts';

const CONTEXT = { sourceLanguage: 'en', asksOrigin: true };
const all = (one = proposal(), context = CONTEXT) =>
  STEPS.flatMap((step) => fieldsOfStep(step, one, context));

describe('the questions', () => {
  it('ask for everything that is needed, once', () => {
    for (const one of [
      proposal(),
      emptyProposal('en'),
      proposal({ kind: 'correction', term: 'snap' }),
      proposal({ term: 'snap' }),
      proposal({ read: 'no' }),
    ]) {
      const asked = all(one);
      expect(asked).toEqual(expect.arrayContaining([...neededFields(one, CONTEXT, null)]));
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('ask for English and a topic only where the term is new', () => {
    expect(all()).toEqual(expect.arrayContaining(['english', 'meaning', 'topic']));
    const correction = all(proposal({ kind: 'correction', term: 'snap' }));
    for (const field of ['english', 'meaning', 'topic']) expect(correction).not.toContain(field);
    expect(all(emptyProposal('en'))).not.toContain('english');
  });

  it('ask whether a source was read only once one is named', () => {
    expect(all(emptyProposal('es'))).not.toContain('read');
    expect(all(proposal({ read: 'no' }))).not.toContain('checked');
  });

  it('do not ask who wrote a text that stays a program’s', () => {
    expect(all(proposal(), { ...CONTEXT, asksOrigin: false })).not.toContain('origin');
  });
});

it('knows where each question is asked', () => {
  expect(stepOfField('explanation', proposal(), CONTEXT)).toBe('meaning');
  expect(stepOfField('licence', proposal(), CONTEXT)).toBe('author');
});
