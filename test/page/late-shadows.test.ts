// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LateShadows } from '../../shared/page/late-shadows.ts';

let end: AbortController;
const found = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  found.mockClear();
  document.body.innerHTML = '<x-card></x-card><p></p>';
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const host = () => document.querySelector('x-card') as Element;

it('finds the tree of a custom element once it is attached', () => {
  new LateShadows(found, end.signal).add(host());
  vi.advanceTimersByTime(3000);
  expect(found).not.toHaveBeenCalled();
  host().attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(4000);
  expect(found.mock.calls).toEqual([[host()]]);
  vi.advanceTimersByTime(100_000);
  expect(found).toHaveBeenCalledTimes(1);
});

it('does not wait for what has left the page, nor after the end', () => {
  const late = new LateShadows(found, end.signal);
  const gone = host();
  late.add(gone);
  gone.remove();
  gone.attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
  document.body.append(document.createElement('x-card'));
  late.add(host());
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
});

it('looks ever more rarely, and soon again when another element comes', () => {
  const late = new LateShadows(found, end.signal);
  late.add(host());
  vi.advanceTimersByTime(120_000);
  const other = document.body.appendChild(document.createElement('x-other'));
  late.add(other);
  other.attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(250);
  expect(found).toHaveBeenCalledTimes(1);
});

it('waits for no ordinary element', () => {
  new LateShadows(found, end.signal).add(document.querySelector('p') as Element);
  expect(vi.getTimerCount()).toBe(0);
});
