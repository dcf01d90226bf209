import { expect, it } from 'vitest';
import { withinTime } from '../../shared/store/within-time.ts';

it('gives what is answered, as it is answered', async () => {
  expect(await withinTime(Promise.resolve('kept'))).toBe('kept');
  await expect(withinTime(Promise.reject(new Error('full')))).rejects.toThrow('full');
});

it('waits for nobody who never answers', async () => {
  await expect(withinTime(new Promise(() => {}), 1)).rejects.toThrow('no answer');
});
