import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/report/change.ts';
import { changeLines } from '../../shared/report/change-lines.ts';
import { form, review, reviewer, source } from '../fixtures/entry.ts';

const unread = source({ checked: null });
const sourceName = 'SNAP, USDA (<https://www.fns.usda.gov/snap>)';

describe('a change is said in plain words', () => {
  it.each<[Change, string]>([
    [
      { kind: 'equivalent', before: 'prima', after: 'cuota' },
      'Readers now see “cuota” instead of “prima”.',
    ],
    [
      { kind: 'source', before: null, after: source() },
      `Source added: ${sourceName}; the copy of 2024-05-01 was read.`,
    ],
    [
      { kind: 'source', before: null, after: unread },
      `Source added: ${sourceName}; not checked yet.`,
    ],
    [{ kind: 'source', before: source(), after: null }, `Source removed: ${sourceName}.`],
    [
      { kind: 'source', before: unread, after: source() },
      `Source checked: ${sourceName}; the copy of 2024-05-01 was read.`,
    ],
    [
      { kind: 'source', before: source(), after: unread },
      `Source no longer counts as checked: ${sourceName}.`,
    ],
    [
      { kind: 'source', before: source({ title: 'Food' }), after: source() },
      `Source described otherwise: ${sourceName}.`,
    ],
    [
      { kind: 'review', before: null, after: review() },
      'Approval added: fixture-binh as translator, 2025-01-31.',
    ],
    [
      { kind: 'review', before: review({ role: 'subject' }), after: null },
      'Approval removed: fixture-binh as subject reviewer, 2025-01-31.',
    ],
    [
      { kind: 'reviewer', before: null, after: reviewer() },
      'Reviewer fixture-binh is now listed: translator; Vietnamese; us-benefits.',
    ],
    [
      { kind: 'reviewer', before: reviewer(), after: reviewer({ roles: ['subject'] }) },
      'Reviewer fixture-binh is listed otherwise: subject reviewer; Vietnamese; us-benefits.',
    ],
    [
      { kind: 'reviewer', before: reviewer(), after: null },
      'Reviewer fixture-binh is no longer listed.',
    ],
    [
      { kind: 'field', field: 'origin', before: 'machine', after: 'person' },
      'Written by: a person (before: software).',
    ],
    [
      { kind: 'field', field: 'reviewBy', before: null, after: '2026-01-01' },
      'To be read again after: 2026-01-01 (before: not said).',
    ],
    [
      { kind: 'list', list: 'near', added: ['plan', 'bill'], removed: ['tax'] },
      'Words nearby that show this meaning: added “plan”, “bill”; removed “tax”.',
    ],
    [{ kind: 'order' }, 'Only the order of what it lists has changed.'],
    [
      { kind: 'status', before: 'draft', after: 'reviewed', changed: [] },
      '**Now reviewed** (before: draft).',
    ],
    [
      { kind: 'status', before: 'reviewed', after: 'draft', changed: [] },
      '**A draft again** (before: reviewed).',
    ],
    [
      { kind: 'status', before: 'reviewed', after: 'outdated', changed: ['source'] },
      '**To be reviewed again** (before: reviewed): the source text has changed.',
    ],
  ])('%j: %s', (change, line) => {
    expect(changeLines([change], 'en')).toEqual([`- ${line}`]);
  });
});

describe('an explanation', () => {
  const told = (before: string, after: string, language = 'en') =>
    changeLines([{ kind: 'explanation', before, after }], language);

  it('stands whole, before and now, with its changed words in bold', () => {
    expect(told('You pay every month.', 'You pay each month.')).toEqual([
      `- The explanation has changed. It was:

  > You pay **every** month.

  It is now:

  > You pay **each** month.
`,
    ]);
  });

  it('has no bold where no word stayed', () => {
    expect(told('Help.', 'Money for food.')[0]).not.toContain('**');
  });

  it('makes no list and no emphasis of its own', () => {
    const [item] = told('- a *b* c', '- a *b* d');
    expect(item).toContain('  > \\- a \\*b\\* **c**');
  });
});

it('tells all forms together, where the first of them stood', () => {
  const lines = changeLines(
    [
      { kind: 'equivalent', before: 'x', after: 'y' },
      { kind: 'form', before: null, after: form('a') },
      { kind: 'form', before: null, after: form('b') },
      { kind: 'order' },
    ],
    'en',
  );
  expect(lines).toEqual([
    '- Readers now see “y” instead of “x”.',
    '- Newly recognised on pages (the settled word): “a”, “b”.',
    '- Only the order of what it lists has changed.',
  ]);
});

it('writes addresses so that nothing in them ends the link', () => {
  const evil = source({ url: 'https://a.example/><img src=x>?q=<b>#<i>' });
  const [line] = changeLines([{ kind: 'source', before: evil, after: null }], 'en');
  expect(line?.match(/[<>]/g)).toEqual(['<', '>']);
});
