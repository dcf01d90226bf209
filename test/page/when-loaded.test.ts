import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { whenLoaded } from '../../shared/page/when-loaded.ts';

/** A document that has not loaded yet. */
function loading() {
  const { window } = new JSDOM('<p>');
  const { document } = window;
  Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
  return {
    document,
    signal: new window.AbortController().signal,
    load: () => window.dispatchEvent(new window.Event('load')),
  };
}

it('acts at once where the document has loaded', () => {
  const { document, signal } = loading();
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const act = vi.fn();
  whenLoaded(document, act, signal);
  expect(act).toHaveBeenCalledOnce();
});

it('acts once it has, and no second time', () => {
  const { document, load, signal } = loading();
  const act = vi.fn();
  whenLoaded(document, act, signal);
  expect(act).not.toHaveBeenCalled();
  load();
  load();
  expect(act).toHaveBeenCalledOnce();
});

it('does not act once the signal has aborted', () => {
  const { window } = new JSDOM('<p>');
  const { document } = window;
  Object.defineProperty(document, 'readyState', { value: 'interactive' });
  const control = new window.AbortController();
  const act = vi.fn();
  whenLoaded(document, act, control.signal);
  control.abort();
  window.dispatchEvent(new window.Event('load'));
  expect(act).not.toHaveBeenCalled();
});
