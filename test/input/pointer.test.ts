// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPointer } from '../../shared/input/pointer.ts';
import type { Mark } from '../../shared/page/mark.ts';
import { body, marksIn } from '../fixtures/page.ts';

const [snap, wic] = marksIn(body('SNAP and WIC'), { snap: ['SNAP'], wic: ['WIC'] }) as [Mark, Mark];

/** What is under the pointer at each horizontal place. */
const under = new Map([
  [10, snap],
  [20, wic],
]);
const handlers = {
  find: vi.fn((x: number, _y: number) => under.get(x) ?? null),
  open: vi.fn(),
  leave: vi.fn(),
  dismiss: vi.fn(),
};
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.innerHTML = '<p>SNAP and WIC</p>';
  end = new AbortController();
  createPointer(handlers, end.signal).follow(document, handlers.find, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function point(type: string, x: number, more: PointerEventInit = {}, target?: Element | null) {
  const event = new PointerEvent(type, {
    clientX: x,
    clientY: 5,
    bubbles: true,
    composed: true,
    cancelable: true,
    pointerType: 'mouse',
    ...more,
  });
  (target ?? document.querySelector('p'))?.dispatchEvent(event);
}
const rest = (x: number, more?: PointerEventInit) => {
  point('pointermove', x, more);
  vi.advanceTimersByTime(350);
};
function host(): Element {
  return document.documentElement.appendChild(document.createElement('termlight-host'));
}

describe('resting', () => {
  it('on a word opens it, and not before the pointer has rested', () => {
    point('pointermove', 10);
    vi.advanceTimersByTime(349);
    expect(handlers.open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(handlers.find).toHaveBeenCalledWith(10, 5);
    expect(handlers.open.mock.calls).toEqual([[snap, 'rest']]);
  });

  it('on the launcher leaves the word: it opens again when she comes back', () => {
    const launcher = document.body.appendChild(document.createElement('termlight-launcher'));
    rest(10);
    point('pointermove', 10, {}, launcher);
    vi.advanceTimersByTime(350);
    expect(handlers.leave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(handlers.leave).toHaveBeenCalledOnce();
    rest(10);
    expect(handlers.open).toHaveBeenCalledTimes(2);
  });

  it('begins anew with every move', () => {
    for (let i = 0; i < 5; i += 1) {
      point('pointermove', 10);
      vi.advanceTimersByTime(300);
    }
    expect(handlers.find).not.toHaveBeenCalled();
  });

  it.each<[string, PointerEventInit]>([
    ['a finger', { pointerType: 'touch' }],
    ['a button held down', { buttons: 1 }],
  ])('opens nothing with %s', (_, more) => {
    rest(10, more);
    expect(handlers.open).not.toHaveBeenCalled();
  });

  it('beside any word does nothing', () => {
    rest(99);
    vi.advanceTimersByTime(1000);
    expect([handlers.open.mock.calls, handlers.leave.mock.calls]).toEqual([[], []]);
  });

  it('on a word that is open does not open it again', () => {
    rest(10);
    rest(10);
    expect(handlers.open).toHaveBeenCalledTimes(1);
  });

  it('on another word opens that, without leaving first', () => {
    rest(10);
    rest(20);
    vi.advanceTimersByTime(1000);
    expect(handlers.open.mock.calls).toEqual([
      [snap, 'rest'],
      [wic, 'rest'],
    ]);
    expect(handlers.leave).not.toHaveBeenCalled();
  });
});

describe('leaving', () => {
  it('is told once the pointer has stayed away', () => {
    rest(10);
    rest(99);
    expect(handlers.leave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(handlers.leave).toHaveBeenCalledTimes(1);
  });

  it('is told once, however the pointer goes about elsewhere', () => {
    rest(10);
    for (let i = 0; i < 10; i += 1) rest(99);
    expect(handlers.leave).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    ['back to the word', () => rest(10)],
    ['into the card', () => point('pointermove', 99, {}, host())],
  ])('is not told when it comes %s in time', (_, act) => {
    rest(10);
    rest(99);
    act();
    vi.advanceTimersByTime(1000);
    expect(handlers.leave).not.toHaveBeenCalled();
  });

  it('lets the same word open again', () => {
    rest(10);
    rest(99);
    vi.advanceTimersByTime(400);
    rest(10);
    expect(handlers.open).toHaveBeenCalledTimes(2);
  });
});

describe('pressing', () => {
  it('on a word opens it at once', () => {
    point('click', 20);
    expect([handlers.open.mock.calls, handlers.dismiss.mock.calls]).toEqual([[[wic, 'press']], []]);
  });

  it('elsewhere dismisses', () => {
    point('click', 99);
    expect([handlers.open.mock.calls, handlers.dismiss.mock.calls]).toEqual([[], [[]]]);
  });

  it('inside the card does neither', () => {
    point('click', 20, {}, host());
    expect([handlers.open.mock.calls, handlers.dismiss.mock.calls]).toEqual([[], []]);
  });

  it('ends a selection without opening the word under it', () => {
    const selection = { isCollapsed: false } as Selection;
    vi.spyOn(document, 'getSelection').mockReturnValue(selection);
    point('click', 10);
    expect(handlers.open).not.toHaveBeenCalled();
  });

  it('that the page has answered itself opens nothing', () => {
    document.querySelector('p')?.addEventListener('click', (event) => event.preventDefault());
    point('click', 10);
    expect(handlers.open).not.toHaveBeenCalled();
  });

  it('takes nothing from the page', () => {
    const seen = vi.fn((event: Event) => event.defaultPrevented);
    document.body.addEventListener('click', seen);
    document.documentElement.addEventListener('click', seen);
    point('click', 10);
    expect(seen.mock.results.map(({ value }) => value)).toEqual([false, false]);
  });
});

describe('a word belongs to the page', () => {
  it.each([
    '<a href="/apply"><b>SNAP</b></a>',
    '<button><b>SNAP</b></button>',
    '<label><b>SNAP</b></label>',
    '<details><summary><b>SNAP</b></summary></details>',
    '<div role="tab"><b>SNAP</b></div>',
    '<div role="button"><b>SNAP</b></div>',
    '<div tabindex="0"><b>SNAP</b></div>',
    '<div onclick="go()"><b>SNAP</b></div>',
    '<div contenteditable><b>SNAP</b></div>',
  ])('in %s', (html) => {
    document.body.innerHTML = html;
    point('click', 10, {}, document.querySelector('b'));
    expect([handlers.open.mock.calls, handlers.dismiss.mock.calls]).toEqual([[], [[]]]);
  });
});

describe('a word can be pressed', () => {
  it.each([
    '<a name="snap"><b>SNAP</b></a>',
    '<h2 tabindex="-1"><b>SNAP</b></h2>',
    '<div contenteditable="false"><b>SNAP</b></div>',
    '<div role="note"><b>SNAP</b></div>',
    '<dialog open><b>SNAP</b></dialog>',
  ])('in %s', (html) => {
    document.body.innerHTML = html;
    point('click', 10, {}, document.querySelector('b'));
    expect(handlers.open.mock.calls).toEqual([[snap, 'press']]);
  });
});

it('ends with the signal, whatever was under way', () => {
  rest(10);
  rest(99);
  point('pointermove', 20);
  end.abort();
  vi.advanceTimersByTime(1000);
  point('click', 20);
  rest(20);
  expect(handlers.open).toHaveBeenCalledTimes(1);
  expect([handlers.leave.mock.calls, handlers.dismiss.mock.calls]).toEqual([[], []]);
});
