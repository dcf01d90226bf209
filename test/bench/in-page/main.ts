import { changePage, chatMinute } from './changes.ts';
import { editPage } from './edits.ts';
import { findAndReplace } from './find-and-replace.ts';
import { nextFrame } from './frames.ts';
import { markRegExp, markWords } from './mark-js.ts';
import { plainRegExp } from './plain-regexp.ts';
import { timeReady } from './ready.ts';
import { firstScreenShown, noteMarks, termlight } from './termlight.ts';
import type { Tool, ToolInput } from './tool.ts';
import { walkFloor } from './walk-floor.ts';

const TOOLS = {
  floor: walkFloor,
  termlight,
  'mark.js markRegExp': markRegExp,
  'mark.js mark': markWords,
  'RegExp with StaticRange': plainRegExp,
  findAndReplaceDOMText: findAndReplace,
} satisfies Record<string, Tool>;

/** The names of what can be measured. */
export type ToolName = keyof typeof TOOLS;

/** When the tool began, in milliseconds of the page's clock. */
let began = 0;

/** Milliseconds from the beginning until all our marks in the window were shown; 0 if there are none. */
function firstScreenMs(): number {
  return Math.max(0, firstScreenShown() - began);
}

/** Runs one tool between the marks `bench:from`, `bench:done` and `bench:to` (after two frames). */
function run(name: ToolName, input: ToolInput): Promise<number> {
  const tool: Tool = TOOLS[name];
  if (name === 'termlight') noteMarks();
  return new Promise((resolve, reject) => {
    // A task of its own, as a content script's is.
    setTimeout(async () => {
      try {
        began = performance.mark('bench:from').startTime;
        const marks = await tool(input);
        performance.mark('bench:done');
        await nextFrame();
        await nextFrame();
        performance.mark('bench:to');
        resolve(marks);
      } catch (error) {
        reject(error);
      }
    }, 20);
  });
}

/** What the benchmark calls in the page. */
export const bench = {
  run,
  firstScreenMs,
  editPage,
  changePage,
  chatMinute,
  timeReady,
  termlight,
  nextFrame,
};

(globalThis as unknown as { bench: typeof bench }).bench = bench;
