import { describe, expect, it } from 'vitest';
import { readTerms } from '../../shared/exchange/tbx-terms.ts';
import { readXml } from '../../shared/exchange/xml-reader.ts';

function termsOf(inner: string) {
  const read = readXml(`<langSec xmlns="urn:iso:std:iso:30042:ed-2">${inner}</langSec>`);
  if ('fault' in read) throw new Error(read.fault.message);
  return readTerms(read.root, 'concept snap');
}

function termSec(text: string, { id = '', status = '', notes = [] as string[] } = {}): string {
  return `<termSec${id && ` id="${id}"`}><term>${text}</term>${
    status && `<termNote type="administrativeStatus">${status}</termNote>`
  }${notes.map((note) => `<note>${note}</note>`).join('')}</termSec>`;
}

describe('the terms of a language', () => {
  it('are forms with their rules where our note says them, without where not', () => {
    const { forms, faults } = termsOf(
      termSec('SNAP', { status: 'preferred', notes: ['termlight:form capitals ambiguous'] }) +
        termSec('EBT', { status: 'admitted', notes: ['termlight:form'] }) +
        termSec('food stamps', { status: 'superseded', notes: ['Ask Ana'] }),
    );
    expect(faults).toEqual([]);
    expect(forms).toEqual([
      { text: 'SNAP', standing: 'preferred', case: 'capitals', ambiguous: true },
      { text: 'EBT', standing: 'admitted', case: 'any', ambiguous: false },
      { text: 'food stamps', standing: 'deprecated' },
    ]);
  });

  it('stand in our order though a tool sorted them, those it added last', () => {
    const { forms } = termsOf(
      ['new', ...['snap.en.10', 'snap.en.2', 'snap.en.1']]
        .map((id) => termSec(id, id === 'new' ? {} : { id }))
        .join(''),
    );
    expect(forms.map(({ text }) => text)).toEqual(['snap.en.1', 'snap.en.2', 'snap.en.10', 'new']);
  });

  it('tell the equivalent, by note or by id, from the forms', () => {
    const alone = termsOf(termSec('a (b)', { notes: ['termlight:equivalent'] }) + termSec('a'));
    expect(alone.equivalent).toBe('a (b)');
    expect(alone.forms.map(({ text }) => text)).toEqual(['a']);
    const byId = termsOf(termSec('a (b)', { id: 'snap.en.equivalent' }) + termSec('a'));
    expect(byId).toEqual(alone);
    const both = termsOf(termSec('a', { notes: ['termlight:form', 'termlight:equivalent'] }));
    expect([both.equivalent, both.forms[0]?.text]).toEqual(['a', 'a']);
    expect(termsOf(termSec('a'))).not.toHaveProperty('equivalent');
  });

  it('without any status: the first is preferred; where some have one: admitted', () => {
    const standings = (inner: string) => termsOf(inner).forms.map(({ standing }) => standing);
    expect(standings(termSec('a') + termSec('b'))).toEqual(['preferred', 'admitted']);
    expect(standings(termSec('a') + termSec('b', { status: 'preferred' }))).toEqual([
      'admitted',
      'preferred',
    ]);
  });

  it.each([
    ['empty', termSec(' '), 'A term is empty.'],
    ['missing', '<termSec/>', 'A term is empty.'],
    ['a placeholder', termSec('a <ph/>'), /^Its text holds markup .<ph>/],
    [
      'of another status',
      termSec('a', { status: 'legal' }),
      /has the administrative status "legal"/,
    ],
  ])('may not be %s', (_, inner, message) => {
    const { forms, faults } = termsOf(inner);
    expect(forms).toEqual([]);
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
    expect(faults[0]?.place).toBe('concept snap (line 1)');
  });

  it('are read through what only marks words in them', () => {
    expect(termsOf(termSec('<hi type="bold">food</hi> stamps')).forms[0]?.text).toBe('food stamps');
  });
});
