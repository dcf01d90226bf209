import { expect, it } from 'vitest';
import { keptDraft } from '../../../../widget/site/submit/kept-draft.ts';
import { proposal } from '../../../fixtures/proposal.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size;
    },
  } as unknown as Storage;
}

it('keeps one draft until it is cleared', () => {
  const area = storage();
  const draft = keptDraft(() => area);
  expect(draft.read()).toBe(null);
  draft.keep(proposal());
  expect(draft.read()).toEqual(proposal());
  draft.clear();
  expect([draft.read(), area.length]).toEqual([null, 0]);
});

it('takes nothing that it can’t have kept', () => {
  const area = storage();
  area.setItem('termlight-proposal', '{"word":"<b>"}');
  expect(keptDraft(() => area).read()).toBe(null);
});

it('works without storage', () => {
  const draft = keptDraft(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  draft.keep(proposal());
  draft.clear();
  expect(draft.read()).toBe(null);
});
