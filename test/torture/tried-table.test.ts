import { expect, it } from 'vitest';
import { triedTable } from './tried-table.ts';

it('shows what was tried, what failed, and a second try instead of the first', () => {
  const part = 'pages';
  const table = triedTable([
    { part, what: 'ruby', tried: 3, failed: ['seed 7: DOM changed'] },
    { part, what: 'ruby', told: '5 ms', tried: 3, failed: [] },
    { part, what: 'bidi', tried: 2, failed: ['seed 9: an error'] },
  ]);
  expect(table.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
    'pages 3 tried 0 failed ruby: 5 ms',
    'pages 2 tried 1 failed bidi',
    'seed 9: an error',
    '5 tried, 1 failed',
  ]);
});
