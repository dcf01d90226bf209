// @vitest-environment happy-dom
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWatching } from '../../shared/page/watch.ts';

let end: AbortController;
let document: Document;
const textChanged = vi.fn<(node: Node) => void>();
const settled = vi.fn<() => void>();

beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><body><p>tax</p></body>');
  document = window.document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.clearAllMocks();
  end = new AbortController();
  startWatching(document, { textChanged, settled }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const paragraph = () => document.querySelector('p') as HTMLElement;
/** Lets the observer tell, then time pass. */
const after = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

describe('the page is read again after', () => {
  it.each<[string, () => void]>([
    ['text was added', () => paragraph().append(' credit')],
    ['an element was taken away', () => paragraph().remove()],
    ['text was changed', () => (paragraph().firstChild as Text).replaceData(0, 3, 'income')],
    ['a language was declared', () => paragraph().setAttribute('lang', 'es')],
    ['a part was closed', () => paragraph().setAttribute('translate', 'no')],
    ['a part was made editable', () => paragraph().setAttribute('contenteditable', 'true')],
    ['a class was set', () => paragraph().classList.add('notranslate')],
  ])('%s', async (_, change) => {
    change();
    await after(120);
    expect(settled).toHaveBeenCalledTimes(1);
  });
});

describe('the page is not read again after', () => {
  it.each<[string, () => void]>([
    ['nothing', () => {}],
    ['a style was set', () => paragraph().setAttribute('style', 'color: red')],
    [
      'our host was added',
      () => void document.documentElement.append(document.createElement('termlight-host')),
    ],
  ])('%s', async (_, change) => {
    change();
    await after(5000);
    expect(settled).not.toHaveBeenCalled();
  });

  it('our host was changed and taken away', async () => {
    const host = document.createElement('termlight-host');
    document.documentElement.append(host);
    await after(0);
    host.className = 'open';
    await after(0);
    host.remove();
    await after(5000);
    expect(settled).not.toHaveBeenCalled();
  });
});

it('tells at once which text has changed, before the page has come to rest', async () => {
  const text = paragraph().firstChild as Text;
  text.data = 'income';
  await after(0);
  expect(textChanged.mock.calls).toEqual([[text]]);
  expect(settled).not.toHaveBeenCalled();
});

it('tells of no changed text where nodes came and went', async () => {
  paragraph().replaceChildren('credit');
  await after(120);
  expect(textChanged).not.toHaveBeenCalled();
});

it('waits until the page has been at rest for a while', async () => {
  paragraph().append('a');
  await after(100);
  paragraph().append('b');
  await after(100);
  expect(settled).not.toHaveBeenCalled();
  await after(20);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('waits no longer than a second for a page that never rests', async () => {
  for (let time = 0; time < 2000; time += 50) {
    paragraph().append('a');
    await after(50);
  }
  expect(settled).toHaveBeenCalledTimes(2);
});

it('ends with the signal, whatever was under way', async () => {
  paragraph().append('a');
  await after(50);
  end.abort();
  paragraph().append('b');
  await after(5000);
  expect(settled).not.toHaveBeenCalled();
});
