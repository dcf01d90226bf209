import { setTimeout as wait } from 'node:timers/promises';
import { firstDifference } from '../../browser/first-difference.ts';
import { addLastWords, readPaintedWords, removeLastWords } from '../../browser/in-page.ts';
import { readToTheEnd } from '../../browser/same-document.ts';
import type { MadePage } from './made-page.ts';
import type { Tab, ThreeTabs } from './three-tabs.ts';
import { readWholeTree } from './whole-tree.ts';

/** How long marks of a page that is read anew are waited for before they count as other ones, in milliseconds. */
const LATER = 10_000;

const wordsOf = ({ page }: Tab) => page.evaluate(readPaintedWords);

function wordsDifference(one: readonly string[], other: readonly string[]) {
  return firstDifference([...one].sort().join('\n'), [...other].sort().join('\n'));
}

/** What one of our products made of a page that keeps still. */
async function readMarked(tab: Tab, made: MadePage) {
  await tab.go(made);
  await readToTheEnd(tab.page);
  return {
    tree: await tab.page.evaluate(readWholeTree),
    words: await tab.page.evaluate(readPaintedWords),
    errors: [...tab.errors],
    warnings: tab.warnings.filter((text) => text.startsWith('Termlight')),
  };
}

/** The page with nothing of ours; words come and go on it too, as they do on the marked ones. */
async function readAlone(tab: Tab, made: MadePage) {
  await tab.go(made);
  await tab.page.evaluate(addLastWords);
  await tab.page.evaluate(removeLastWords);
  return { tree: await tab.page.evaluate(readWholeTree), errors: [...tab.errors] };
}

/**
 * Opens a page that keeps still with extension and widget, both read to its end.
 *
 * @returns what did not hold, a line each: errors that are not the page's own, a changed document,
 * other words marked by one product than by the other.
 */
export async function pageFaults(tabs: ThreeTabs, made: MadePage): Promise<string[]> {
  try {
    const [extension, widget, alone] = await Promise.all([
      readMarked(tabs.extension, made),
      readMarked(tabs.widget, made),
      readAlone(tabs.alone, made),
    ]);
    const faults = Object.entries({ extension, widget }).flatMap(([who, read]) => {
      const difference = firstDifference(read.tree, alone.tree);
      return [
        ...read.errors.filter((error) => !alone.errors.includes(error)),
        ...read.warnings,
        ...(difference ? [`the document differs: ${JSON.stringify(difference)}`] : []),
      ].map((fault) => `${made.name}, ${who}: ${fault}`);
    });
    const words =
      wordsDifference(extension.words, widget.words) &&
      // What was read anew since then, as the page's language is another, may come later.
      (await wait(LATER, true)) &&
      wordsDifference(await wordsOf(tabs.extension), await wordsOf(tabs.widget));
    if (words) faults.push(`${made.name}: other words marked: ${JSON.stringify(words)}`);
    return faults;
  } catch (error) {
    return [`${made.name}: ${error}`];
  }
}
