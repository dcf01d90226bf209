import { expect, it } from 'vitest';
import { whatChanged } from '../../shared/report/what-changed.ts';

it('names one reason, or all of them', () => {
  expect(whatChanged(['source'])).toBe('the source text has changed');
  expect(whatChanged(['text', 'source', 'review-by'])).toBe(
    'its own text has changed, the source text has changed, and its review-by date has passed',
  );
});
