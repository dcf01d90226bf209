import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(
  join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
);

/** The faults axe finds on a page, or only inside what a selector names; each in a line. */
export async function axeFaults(page: Page, inside?: string): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (what: object) => Promise<{ violations: { id: string; nodes: object[] }[] }> };
    };
    const { violations } = await axe.run(selector ? { include: [[selector]] } : {});
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 300)}`);
  }, inside ?? '');
}
