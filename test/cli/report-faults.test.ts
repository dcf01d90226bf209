import { expect, it } from 'vitest';
import { reportNotices } from '../../glossaries/cli/report-faults.ts';

const notices = Array.from({ length: 21 }, (_, i) => ({
  path: `us-benefits/es/term-${i}.json`,
  place: 'sources[0].checked',
  message: 'The page has not been checked yet.',
  remedy: 'Read it.',
  level: 'notice' as const,
}));

it('shows the first of many notices, how many there are, and how to see them all', () => {
  const lines = reportNotices(notices, false).split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('21 notices, which stop nothing. --notices lists all, not only 20.');
});

it('shows all of them where all are asked for, or there are few', () => {
  expect(reportNotices(notices, true)).toContain('term-20.json');
  expect(reportNotices(notices, true)).toMatch(/21 notices, which stop nothing\.$/);
  expect(reportNotices(notices.slice(0, 2), false)).toMatch(/2 notices, which stop nothing\.$/);
});
