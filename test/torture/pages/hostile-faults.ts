import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstDifference } from '../../browser/first-difference.ts';
import { readMiddleOfMark } from '../../browser/in-page.ts';
import type { OpenPage } from '../../browser/same-document.ts';
import type { HostilePage } from './hostile-page.ts';
import { openOwnWorld } from './own-world.ts';
import { readWholeTree } from './whole-tree.ts';

/** How long a page that fights back is left alone before it is judged, in milliseconds. */
const FIGHT = 2500;

function countMarks(): number {
  return ['ext', 'widget'].reduce((sum, who) => {
    const sizes = ['', '-light', '-dark'].map(
      (ground) => CSS.highlights.get(`termlight-${who}-mark${ground}`)?.size ?? 0,
    );
    return sum + sizes.reduce((all, one) => all + one, 0);
  }, 0);
}

function hasCardOpen(): boolean {
  return [...document.querySelectorAll('termlight-host')].some(
    (host) => host.shadowRoot?.querySelector('.card:popover-open, .card:modal') != null,
  );
}

/** Presses the first word; false if no card comes. */
async function opensCard(page: Page, world: OpenPage): Promise<boolean> {
  const { x, y } = await world.evaluate<{ x: number; y: number }>(
    new Function(`return (${readMiddleOfMark})(0)`) as () => { x: number; y: number },
  );
  await page.mouse.click(x, y);
  return expect
    .poll(() => world.evaluate(hasCardOpen), { timeout: 4000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}

/** What a page is like once it was fought over. */
export interface Fought {
  readonly tree: string;
  readonly marks: number;
  readonly hasCard: boolean;
}

/** Waits until a page has fought, presses a word of it, and reads it; it throws where it no longer answers. */
export async function fight(page: Page, marks: number | null, hasCard: boolean): Promise<Fought> {
  const world = await openOwnWorld(page);
  await page.waitForTimeout(FIGHT);
  if (marks !== null) {
    await expect
      .poll(() => world.evaluate(countMarks), { timeout: 15_000 })
      .toBe(marks)
      .catch(() => {});
  }
  const counted = await world.evaluate(countMarks);
  // What a page takes away at once is back at the next press.
  const opened =
    hasCard && counted > 0 && ((await opensCard(page, world)) || (await opensCard(page, world)));
  return { tree: await world.evaluate(readWholeTree), marks: counted, hasCard: opened };
}

/** What did not hold on a page, a sentence each; the same page without us is beside it. */
export function fightFaults(
  { name, hasCard = false }: HostilePage,
  marks: number | null,
  { ours, theirs, errors }: { ours: Fought; theirs: Fought; errors: readonly string[] },
): string[] {
  const difference = firstDifference(ours.tree, theirs.tree);
  return [
    ...errors.map((error) => `${name}: ${error}`),
    ...(marks === null || ours.marks === marks
      ? []
      : [`${name}: ${ours.marks} marks, not ${marks}`]),
    ...(hasCard && marks !== null && !ours.hasCard ? [`${name}: no card`] : []),
    ...(difference ? [`${name}: the document differs: ${JSON.stringify(difference)}`] : []),
  ];
}
