import type { Page } from 'playwright-core';
import { WORDS } from '../../browser/apps/benefits-app.ts';
import { readPaintedWords } from '../../browser/in-page.ts';

/** What a page holds once its garbage is gone. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
}

/** Collects garbage and asks what is left: script heap of all worlds, and nodes of all documents. */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  // Wrappers of nodes go in one turn, what they held in the next.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes };
}

/** Presses one button after the other, those in shadow trees too: each press renders the app anew. */
export async function pressMany(page: Page, from: number, count: number): Promise<void> {
  await page.evaluate(
    async ([first, last]) => {
      const buttonsIn = (root: ParentNode): HTMLButtonElement[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [
          ...(one.localName === 'button' ? [one as HTMLButtonElement] : []),
          ...(one.shadowRoot && !one.localName.startsWith('termlight-')
            ? buttonsIn(one.shadowRoot)
            : []),
        ]);
      for (let i = first; i < last; i += 1) {
        const buttons = buttonsIn(document.body);
        buttons[(i * 7 + 3) % buttons.length]?.click();
        // Frameworks render in a task of their own; now and then the page is drawn.
        await new Promise((resolve) =>
          i % 20 ? setTimeout(resolve) : requestAnimationFrame(resolve),
        );
      }
    },
    [from, from + count] as const,
  );
}

/** All that can be read on a page, shadow trees included. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const textOf = (node: Node): string =>
      node.nodeType === 3
        ? (node as Text).data
        : [...((node as Element).shadowRoot ?? node).childNodes]
            .filter(({ nodeName }) => !/^(?:termlight-|script)/i.test(nodeName))
            .map(textOf)
            .join(' ');
    return textOf(document.body).replace(/\s+/g, ' ');
  });
}

/** A text without what our apps change by the clock: how often they have refreshed, and the question asked. */
export function withoutClock(text: string): string {
  const asked = Object.values(WORDS).flatMap(({ questions }) => [...questions]);
  const still = asked.reduce((rest, question) => rest.replace(question, ''), text);
  return still.replace(/refreshed\s+\d+/g, '').replace(/\s+/g, ' ');
}

/** Painted words that the page does not show, and whether there are any that it does. */
export async function staleWords(page: Page): Promise<{ any: boolean; stale: string[] }> {
  const [words, text] = await Promise.all([page.evaluate(readPaintedWords), shownText(page)]);
  return { any: words.length > 0, stale: words.filter((word) => !text.includes(word)) };
}
