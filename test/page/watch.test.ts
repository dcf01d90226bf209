// @vitest-environment happy-dom
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, Watcher } from '../../shared/page/watch.ts';

let end: AbortController;
let document: Document;
let watcher: Watcher;
const textChanged = vi.fn<(node: Node) => void>();
const settled = vi.fn<(changes: Changes) => void>();

beforeEach(() => {
  const { window } = new JSDOM(
    '<!doctype html><body><p id="one">tax <b>credit</b></p><p id="two" class="big">form</p></body>',
  );
  document = window.document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.clearAllMocks();
  end = new AbortController();
  watcher = new Watcher({ textChanged, settled }, end.signal);
  watcher.watch(document);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const one = () => document.querySelector('#one') as HTMLElement;
const two = () => document.querySelector('#two') as HTMLElement;
const bold = () => document.querySelector('b') as HTMLElement;
/** Lets the observer tell, then time pass. */
const after = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};
/** How a block or an element is called here. */
const nameOf = (node: Node) =>
  (node as Partial<Element>).id ||
  node.nodeName.toLowerCase().replace('#document-fragment', 'shadow');
/** What the last settling told, by name. */
function told(): { blocks: string[]; roots: string[] } | undefined {
  const changes = settled.mock.lastCall?.[0];
  if (!changes) return undefined;
  const { blocks, roots } = changes;
  return { blocks: [...blocks].map(nameOf), roots: [...roots].map(nameOf) };
}

describe('tells the block, and the elements that came and went', () => {
  it.each<[string, () => void, string[], string[]]>([
    ['text was added to', () => one().append(' form'), ['one'], []],
    ['whose inline element got text', () => bold().append('s'), ['one'], []],
    [
      'whose text was changed',
      () => (bold().firstChild as Text).replaceData(0, 6, 'form'),
      ['one'],
      [],
    ],
    [
      'a block was added to',
      () => document.body.append(document.createElement('p')),
      ['body'],
      ['p'],
    ],
    [
      'a block with others in it was added to',
      () => two().insertAdjacentHTML('afterend', '<ul><li>tax</ul>'),
      ['body'],
      ['ul'],
    ],
    ['a block was taken out of', () => two().remove(), ['body'], ['two']],
    ['an inline element was taken out of', () => bold().remove(), ['one'], ['b']],
    ['only text was taken out of', () => one().firstChild?.remove(), ['one'], []],
    ['whose text was replaced', () => one().replaceChildren('credit'), ['one'], ['b']],
    ['once for many changes', () => one().append('a', bold(), 'b'), ['one'], ['b']],
    ['from and to which a block was moved', () => one().append(two()), ['body', 'one'], ['two']],
  ])('%s', async (_, change, blocks, roots) => {
    change();
    await after(60);
    expect(settled).toHaveBeenCalledTimes(1);
    expect(told()).toEqual({ blocks, roots });
  });
});

describe('tells the element to be read anew, and the block around it', () => {
  it.each<[string, () => void, string, string]>([
    ['a language was declared', () => one().setAttribute('lang', 'es'), 'one', 'body'],
    ['one was declared in a line', () => bold().setAttribute('lang', 'es'), 'b', 'one'],
    ['a part was closed', () => two().setAttribute('translate', 'no'), 'two', 'body'],
    ['a part was made editable', () => two().setAttribute('contenteditable', ''), 'two', 'body'],
    ['it was closed by class', () => two().classList.add('notranslate'), 'two', 'body'],
    ['it became a field', () => two().setAttribute('role', 'textbox'), 'two', 'body'],
    ['the body was closed', () => document.body.setAttribute('translate', 'no'), 'body', 'html'],
  ])('where %s', async (_, change, root, block) => {
    change();
    await after(60);
    expect(told()).toEqual({ blocks: [block], roots: [root] });
  });

  it.each<[string, (element: HTMLElement) => void, (element: HTMLElement) => void]>([
    ['class', (p) => p.classList.add('notranslate'), (p) => p.classList.remove('notranslate')],
    ['role', (p) => p.setAttribute('role', 'textbox'), (p) => p.setAttribute('role', 'note')],
    ['attribute', (p) => p.setAttribute('translate', 'no'), (p) => p.removeAttribute('translate')],
  ])('where it was opened again by %s', async (_, close, open) => {
    close(two());
    await after(60);
    open(two());
    await after(60);
    expect(settled).toHaveBeenCalledTimes(2);
    expect(told()?.roots).toEqual(['two']);
  });

  it('where the whole page is of another language', async () => {
    document.documentElement.lang = 'es';
    await after(60);
    expect(told()?.roots).toEqual(['html']);
  });
});

describe('tells nothing after', () => {
  it.each<[string, () => void]>([
    ['nothing', () => {}],
    ['a style was set', () => one().setAttribute('style', 'color: red')],
    ['another class was set', () => two().classList.add('open')],
    ['a class only looks like ours', () => two().classList.add('notranslate-x')],
    ['a role other than a field’s was set', () => one().setAttribute('role', 'note')],
    ['its class was set to what it was', () => two().setAttribute('class', 'big')],
    [
      'our host was added',
      () => void document.documentElement.append(document.createElement('termlight-host')),
    ],
  ])('%s', async (_, change) => {
    change();
    await after(5000);
    expect(settled).not.toHaveBeenCalled();
  });

  it.each([
    ['lang', 'es', 'es'],
    ['translate', 'no', 'no'],
    ['class', 'notranslate', 'wide notranslate'],
    ['role', 'textbox', 'textbox'],
  ])('%s was set to what means the same', async (name, value, same) => {
    two().setAttribute(name, value);
    await after(60);
    two().setAttribute(name, same);
    await after(5000);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  it('our host was changed and taken away', async () => {
    const host = document.createElement('termlight-host');
    document.documentElement.append(host);
    await after(0);
    host.className = 'notranslate';
    host.append('open');
    await after(0);
    host.remove();
    await after(5000);
    expect(settled).not.toHaveBeenCalled();
  });
});

it('tells of what came together with our host', async () => {
  document.body.append(document.createElement('termlight-host'), document.createElement('ul'));
  await after(60);
  expect(told()?.blocks).toEqual(['body']);
  expect(told()?.roots).toContain('ul');
});

it('tells every settling of its own changes only', async () => {
  one().lang = 'es';
  two().remove();
  await after(60);
  bold().append('s');
  await after(60);
  expect(told()).toEqual({ blocks: ['one'], roots: [] });
});

describe('a shadow tree', () => {
  const change = async () => {
    const shadow = two().shadowRoot ?? two().attachShadow({ mode: 'open' });
    shadow.append('tax');
    await after(60);
    return shadow;
  };

  it('is not seen from outside', async () => {
    await change();
    expect(settled).not.toHaveBeenCalled();
  });

  it('is followed once it is watched too, and the document still', async () => {
    const shadow = two().attachShadow({ mode: 'open' });
    watcher.watch(shadow);
    await change();
    expect(settled.mock.lastCall?.[0].blocks).toEqual(new Set([shadow]));
    one().append('form');
    await after(60);
    expect(told()?.blocks).toEqual(['one']);
  });

  it('is told as the block around what was closed in it', async () => {
    const shadow = await change();
    shadow.innerHTML = '<p id="three">tax</p>';
    watcher.watch(shadow);
    (shadow.firstElementChild as Element).setAttribute('translate', 'no');
    await after(60);
    expect(told()).toEqual({ blocks: ['shadow'], roots: ['three'] });
  });
});

it('tells at once which text has changed, before the page has come to rest', async () => {
  const text = two().firstChild as Text;
  text.data = 'income';
  await after(0);
  expect(textChanged.mock.calls).toEqual([[text]]);
  expect(settled).not.toHaveBeenCalled();
});

it('tells of no changed text where nodes came and went', async () => {
  one().replaceChildren('credit');
  await after(60);
  expect(textChanged).not.toHaveBeenCalled();
});

it('waits until the page has been at rest for a while', async () => {
  one().append('a');
  await after(50);
  two().append('b');
  await after(59);
  expect(settled).not.toHaveBeenCalled();
  await after(1);
  expect(settled).toHaveBeenCalledTimes(1);
  expect(told()?.blocks).toEqual(['one', 'two']);
});

it('waits no longer than 600 ms for a page that never rests', async () => {
  for (let time = 0; time < 1200; time += 40) {
    one().append('a');
    await after(40);
    expect(settled).toHaveBeenCalledTimes(time + 40 < 600 ? 0 : 1 + Number(time + 40 >= 1200));
  }
});

it('ends with the signal, whatever was under way', async () => {
  one().append('a');
  await after(50);
  end.abort();
  (two().firstChild as Text).data = 'b';
  await after(5000);
  expect(settled).not.toHaveBeenCalled();
  expect(textChanged).not.toHaveBeenCalled();
});

it('follows no other tree after the end', async () => {
  const shadow = two().attachShadow({ mode: 'open' });
  end.abort();
  watcher.watch(shadow);
  shadow.append('tax');
  await after(5000);
  expect(settled).not.toHaveBeenCalled();
});
