import { describe, expect, it } from 'vitest';
import type { EntryPatch } from '../../shared/exchange/entry-patch.ts';
import { mergePatch } from '../../shared/exchange/merge-patch.ts';
import { entry, form, source } from '../fixtures/entry.ts';

const OURS = entry({
  language: 'es',
  forms: [
    form('cupones', { standing: 'admitted', ambiguous: true }),
    form('SNAP', { case: 'capitals' }),
    form('estampillas', { standing: 'deprecated' }),
  ],
});

const patch = (some: Partial<EntryPatch>): EntryPatch => ({
  place: 'row 2',
  term: 'snap',
  language: 'es',
  digest: null,
  sourceDigest: null,
  ...some,
});

it('keeps everything that is not said', () => {
  expect(mergePatch(OURS, patch({}), 'ours')).toEqual(OURS);
});

it('takes texts in NFC, and sources as they are', () => {
  const merged = mergePatch(
    OURS,
    patch({ equivalent: 'cupo\u0301n', sources: [source({ title: 'X' })] }),
    'ours',
  );
  expect(merged).toEqual({ ...OURS, equivalent: 'cup\u00f3n', sources: [source({ title: 'X' })] });
});

describe('forms', () => {
  const said = [
    { text: 'SNAP', standing: 'preferred' as const },
    { text: 'food stamps', standing: 'admitted' as const },
    { text: 'cupones', standing: 'deprecated' as const },
  ];

  it('keep our order and what the format has no room for; new ones join their like', () => {
    expect(mergePatch(OURS, patch({ forms: said }), 'ours').forms).toEqual([
      form('cupones', { standing: 'deprecated', ambiguous: true }),
      form('SNAP', { case: 'capitals' }),
      form('food stamps', { standing: 'admitted' }),
    ]);
    const preferred = [...said, { text: 'EBT', standing: 'preferred' as const }];
    expect(
      mergePatch(OURS, patch({ forms: preferred }), 'ours').forms.map(({ text }) => text),
    ).toEqual(['cupones', 'SNAP', 'EBT', 'food stamps']);
  });

  it('can be taken in the order of the file', () => {
    expect(mergePatch(OURS, patch({ forms: said }), 'file').forms.map(({ text }) => text)).toEqual([
      'SNAP',
      'food stamps',
      'cupones',
    ]);
  });

  it('are ours in whatever composition their letters come', () => {
    const ours = entry({ forms: [form('cup\u00f3n', { ambiguous: true })] });
    const forms = [{ text: 'cupo\u0301n', standing: 'preferred' as const }];
    expect(mergePatch(ours, patch({ forms }), 'ours').forms).toEqual(ours.forms);
  });

  it('take the rules that are said', () => {
    const rules = [
      { text: 'SNAP', standing: 'preferred' as const, case: 'any' as const, ambiguous: true },
    ];
    expect(mergePatch(OURS, patch({ forms: rules }), 'ours').forms).toEqual([
      form('SNAP', { ambiguous: true }),
    ]);
  });
});

describe('a source that joins ours', () => {
  it('stands behind them, or in the place of the same page', () => {
    const hud = source({ url: 'https://www.hud.gov/rent' });
    expect(mergePatch(OURS, patch({ source: hud }), 'ours').sources).toEqual([source(), hud]);
    const anew = source({ checked: '2025-06-01' });
    expect(mergePatch(OURS, patch({ source: anew }), 'ours').sources).toEqual([anew]);
  });
});
