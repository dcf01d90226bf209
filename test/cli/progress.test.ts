import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from '../../glossaries/cli/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}

it('is silent for a second, then tells now and then, then takes its line away', () => {
  const { written, stream } = terminal(true);
  const progress = new Progress(stream);
  progress.show('Reading', 1, 9);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1001);
  progress.show('Reading', 2, 9);
  progress.show('Reading', 3, 9);
  vi.advanceTimersByTime(101);
  progress.show('Reading', 4, 9);
  expect(written).toEqual(['\r\u001b[KReading: 2 of 9', '\r\u001b[KReading: 4 of 9']);
  progress.end();
  progress.end();
  expect(written.slice(2)).toEqual(['\r\u001b[K']);
});

it('says nothing where no person looks', () => {
  const { written, stream } = terminal(false);
  const progress = new Progress(stream);
  vi.advanceTimersByTime(5000);
  progress.show('Reading', 1, 9);
  progress.end();
  expect(written).toEqual([]);
});

it('leaves a terminal alone that it never wrote to', () => {
  const { written, stream } = terminal(true);
  new Progress(stream).end();
  expect(written).toEqual([]);
});
