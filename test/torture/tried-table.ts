import type { Tried } from './record.ts';

/**
 * @param tried - in the order in which it was tried; a test tried twice counts as its last try.
 * @returns a line each, and beneath it what failed.
 */
export function triedTable(tried: readonly Tried[]): string {
  const last = new Map(tried.map((one) => [`${one.part}\t${one.what}`, one]));
  const lines = [...last.values()].flatMap(({ part, what, told, tried, failed }) => [
    `${part.padEnd(10)} ${String(tried).padStart(7)} tried ${String(failed.length).padStart(4)} failed  ${[what, told].filter(Boolean).join(': ')}`,
    ...failed.map((line) => `${' '.repeat(12)}${line}`),
  ]);
  const failed = [...last.values()].reduce((sum, one) => sum + one.failed.length, 0);
  const total = [...last.values()].reduce((sum, one) => sum + one.tried, 0);
  return [...lines, `${total} tried, ${failed} failed`].join('\n');
}
