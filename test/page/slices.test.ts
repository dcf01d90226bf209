// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Slices, whenVisible } from '../../shared/page/slices.ts';

describe('work in slices', () => {
  const nothing = () => {};
  const turn = vi.fn(() => Promise.resolve());
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
    vi.stubGlobal('scheduler', { postTask: turn });
    turn.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('goes on while the piece is short', async () => {
    const slices = new Slices();
    const before = vi.fn();
    vi.advanceTimersByTime(3);
    expect(await slices.pause(before)).toBe(false);
    expect(turn).not.toHaveBeenCalled();
    expect(before).not.toHaveBeenCalled();
  });

  it('gives way once the piece is long enough, and begins another', async () => {
    const slices = new Slices();
    vi.advanceTimersByTime(4);
    expect(await slices.pause(nothing)).toBe(true);
    vi.advanceTimersByTime(3);
    expect(await slices.pause(nothing)).toBe(false);
    expect(turn).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(await slices.pause(nothing)).toBe(true);
    expect(turn).toHaveBeenCalledTimes(2);
  });

  it('shows what was found before it gives way, once', async () => {
    const order: string[] = [];
    turn.mockImplementationOnce(async () => void order.push('turn'));
    const slices = new Slices();
    vi.advanceTimersByTime(4);
    await slices.pause(() => order.push('shown'));
    expect(order).toEqual(['shown', 'turn']);
  });

  it('does not count the time the page took', async () => {
    turn.mockImplementationOnce(async () => void vi.advanceTimersByTime(500));
    const slices = new Slices();
    vi.advanceTimersByTime(4);
    await slices.pause(nothing);
    expect(await slices.pause(nothing)).toBe(false);
    expect(turn).toHaveBeenCalledTimes(1);
  });

  it('gives way at once where it is told to, and begins another piece', async () => {
    const slices = new Slices();
    vi.advanceTimersByTime(3);
    await slices.rest();
    expect(turn).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(3);
    expect(await slices.pause(nothing)).toBe(false);
  });

  it('gives way until the page was drawn where it is told to, and begins another piece', async () => {
    const order: string[] = [];
    vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => {
      order.push('frame');
      drawn();
    });
    turn.mockImplementationOnce(async () => void order.push('turn'));
    const slices = new Slices();
    vi.advanceTimersByTime(3);
    await slices.frame();
    expect(order).toEqual(['frame', 'turn']);
    vi.advanceTimersByTime(3);
    expect(await slices.pause(nothing)).toBe(false);
  });

  it('does not wait for ever for a frame that never comes', async () => {
    vi.stubGlobal('requestAnimationFrame', () => {});
    let drawn = false;
    const frame = new Slices().frame().then(() => {
      drawn = true;
    });
    await vi.advanceTimersByTimeAsync(900);
    expect(drawn).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await frame;
    expect(drawn).toBe(true);
  });

  it('gives way without a scheduler too', async () => {
    vi.stubGlobal('scheduler', undefined);
    const slices = new Slices();
    vi.advanceTimersByTime(4);
    let rested = false;
    const pause = slices.pause(nothing).then((gaveWay) => {
      rested = true;
      return gaveWay;
    });
    await Promise.resolve();
    expect(rested).toBe(false);
    await vi.runAllTimersAsync();
    expect(await pause).toBe(true);
  });
});

describe('waiting for a document to be seen', () => {
  const hide = (hidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  afterEach(() => vi.restoreAllMocks());

  /** Whether it resolves once this was done. */
  async function resolves(act: (end: AbortController) => void): Promise<boolean> {
    const end = new AbortController();
    let done = false;
    void whenVisible(document, end.signal).then(() => {
      done = true;
    });
    act(end);
    await new Promise((resolve) => setTimeout(resolve));
    return done;
  }

  it('is over at once where it is seen', async () => {
    hide(false);
    expect(await resolves(() => {})).toBe(true);
  });

  it('lasts while it is hidden', async () => {
    hide(true);
    expect(await resolves(() => {})).toBe(false);
  });

  it('ends when it is shown', async () => {
    hide(true);
    expect(await resolves(() => document.dispatchEvent(new Event('visibilitychange')))).toBe(true);
  });

  it('is not ended by a later change once it was given up', async () => {
    hide(true);
    const given = await resolves((end) => {
      end.abort();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(given).toBe(false);
  });
});
