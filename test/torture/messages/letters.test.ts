import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLetter } from '../../../extension/messages.ts';
import { parsePageRequest } from '../../../extension/page-messages.ts';
import { parseSettings } from '../../../shared/settings/settings.ts';
import { createRandom } from '../../bench/random.ts';
import { amount } from '../amount.ts';
import { mutateValue } from '../data/mutate.ts';
import { recordTried } from '../record.ts';
import { LETTERS, PAGE_REQUESTS } from './good-letters.ts';
import { type OpenPages, openPages } from './open-pages.ts';

const SEED = 20_261_123;

/** A letter with something wrong, as it arrives: what crosses is JSON. */
function mutated(good: unknown, seed: number): unknown {
  return JSON.parse(JSON.stringify(mutateValue(good, createRandom(seed))) ?? 'null');
}

describe('without a browser', () => {
  const times = amount(300, 20_000);

  it('a letter that is not exactly one of ours is none', () => {
    const failed: string[] = [];
    for (let i = 0; i < times; i += 1) {
      const good = LETTERS[i % LETTERS.length];
      const sent = mutated(good, SEED + i);
      const read = parseLetter(sent);
      // What is taken is what was sent, and nothing more was sent.
      if (read && JSON.stringify(read) !== JSON.stringify(parseLetter(read))) {
        failed.push(`seed ${SEED + i}: it is read otherwise a second time`);
      }
      if (read && Object.keys(sent as object).length !== 2) failed.push(`seed ${SEED + i}: more`);
    }
    recordTried({ part: 'messages', what: 'letters to the background', tried: times, failed });
    expect(failed).toEqual([]);
  });

  it('a page takes settings as they can be read, never as they were sent', () => {
    const failed: string[] = [];
    for (let i = 0; i < times; i += 1) {
      const good = PAGE_REQUESTS[i % PAGE_REQUESTS.length];
      const read = parsePageRequest(mutated(good, SEED + i));
      if (read?.type !== 'settings-changed') continue;
      const again = JSON.stringify(parseSettings(read.settings));
      if (again !== JSON.stringify(read.settings)) failed.push(`seed ${SEED + i}: ${again}`);
    }
    recordTried({ part: 'messages', what: 'requests to a page', tried: times, failed });
    expect(failed).toEqual([]);
  });
});

describe('the background', () => {
  let browser: OpenPages;
  let own: Page;
  beforeAll(async () => {
    browser = await openPages({});
    own = await browser.context.newPage();
    await own.goto(`${browser.origin}/options.html`);
  });
  afterAll(() => browser?.close());

  const send = (letters: readonly unknown[]) =>
    own.evaluate(async (text) => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (letter: unknown) => Promise<unknown> } };
        }
      ).chrome;
      // What nobody answers ends without a word, or with an error of the browser's own.
      const ask = (letter: unknown) =>
        runtime.sendMessage(letter).then(
          (answer) => answer ?? null,
          () => null,
        );
      // As a text: what carries values into the page drops keys such as `__proto__`.
      return Promise.all((JSON.parse(text) as unknown[]).map(ask));
    }, JSON.stringify(letters));

  it('refuses what is not exactly a letter, and goes on answering', async () => {
    const times = amount(150, 6000);
    const failed: string[] = [];
    for (let begin = 0; begin < times; begin += 50) {
      const seeds = Array.from({ length: 50 }, (_, i) => SEED + begin + i);
      // What wipes or reloads would end the page that asks.
      const some = LETTERS.filter(({ request }) => request.type !== 'clear-all');
      const letters = seeds.map((seed) => mutated(some[seed % some.length], seed));
      const answers = await send(letters);
      for (const [i, answer] of answers.entries()) {
        if (answer !== null && parseLetter(letters[i]) === null) {
          failed.push(`seed ${seeds[i]}: ${JSON.stringify(answer).slice(0, 100)}`);
        }
      }
      const [alive] = await send([{ request: { type: 'languages' }, incognito: false }]);
      if (alive === null) failed.push(`no answer after seed ${seeds.at(-1)}`);
    }
    recordTried({ part: 'messages', what: 'letters from a page of ours', tried: times, failed });
    expect(failed).toEqual([]);
  });
});
