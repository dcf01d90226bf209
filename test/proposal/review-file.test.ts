import { expect, it } from 'vitest';
import {
  type ReviewDecision,
  readReviewFile,
  writeReviewFile,
} from '../../shared/proposal/review-file.ts';
import { review } from '../fixtures/entry.ts';

const DECISION: ReviewDecision = {
  collection: 'us-benefits',
  term: 'snap',
  language: 'vi',
  ...review(),
  decision: 'approve',
};

it('is read back as it was written', () => {
  const all = [DECISION, { ...DECISION, decision: 'change' as const, note: 'Câu này sai.' }];
  expect(readReviewFile('r.json', writeReviewFile(all))).toEqual({ ok: true, decisions: all });
});

it.each([
  ['{', 'r.json'],
  ['{"format":1,"decisions":[]}', 'r.json'],
  [writeReviewFile([{ ...DECISION, digest: 'x' }]), 'r.json'],
  [writeReviewFile([{ ...DECISION, term: '../../x' }]), 'r.json'],
])('is refused with its faults: %#', (text, path) => {
  const read = readReviewFile(path, text);
  expect(read.ok).toBe(false);
  expect(!read.ok && read.faults[0]?.path).toBe(path);
});
