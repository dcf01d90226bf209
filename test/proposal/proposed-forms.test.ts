import { describe, expect, it } from 'vitest';
import {
  proposedForms,
  spellingsOf,
  typedSpellings,
} from '../../shared/proposal/proposed-forms.ts';
import { form } from '../fixtures/entry.ts';
import { SPANISH } from '../fixtures/proposal.ts';

const LINES = typedSpellings(SPANISH);

it('reads spellings one a line, in NFC', () => {
  expect(spellingsOf(' uno \r\n\ndos\ncupo\u0301n')).toEqual(['uno', 'dos', 'cup\u00f3n']);
});

it('shows every spelling but the wrong ones', () => {
  expect(LINES).toBe('cupones\nSNAP');
});

describe('of a new text', () => {
  it('are the word, then the spellings, each once', () => {
    expect(proposedForms('WIC (mujeres)', 'wic\nprograma WIC\nprograma WIC', null)).toEqual([
      form('WIC', { case: 'capitals' }),
      form('programa WIC', { standing: 'admitted' }),
    ]);
  });
});

describe('of a text that is there', () => {
  it('are as they were where nothing was changed', () => {
    expect(proposedForms('cupones', LINES, SPANISH)).toEqual(SPANISH.forms);
  });

  it('keep their rules, lose what was taken out, gain what was added', () => {
    expect(proposedForms('cupones', 'cupones\nvales', SPANISH)).toEqual([
      form('cupones', { ambiguous: true }),
      form('estampillas', { standing: 'deprecated' }),
      form('vales', { standing: 'admitted' }),
    ]);
  });

  it('settle on a new word, and know the old one', () => {
    expect(proposedForms('vales', LINES, SPANISH).map((one) => [one.text, one.standing])).toEqual([
      ['cupones', 'admitted'],
      ['SNAP', 'admitted'],
      ['estampillas', 'deprecated'],
      ['vales', 'preferred'],
    ]);
  });

  it('are what there is where no word is typed yet', () => {
    expect(proposedForms('', '', SPANISH)).toEqual([form('estampillas')]);
  });

  it('have one that is preferred, whatever was taken out', () => {
    expect(proposedForms('cupones', 'SNAP', SPANISH)[0]).toEqual(
      form('SNAP', { case: 'capitals' }),
    );
  });
});
