import { nextFrame, pause } from './frames.ts';
import { isReading } from './termlight.ts';

/** What the page's own changes cost, in milliseconds for a round of them. */
export interface EditTimes {
  readonly append: number;
  readonly remove: number;
  readonly text: number;
  /** From the last change to the next frame drawn. */
  readonly frame: number;
}

/** Changes of each kind in a round: enough for the clock. */
const EACH = 300;

/** Makes changes as a page would, round by round, each after the last has come to rest. */
export async function editPage(rounds: number, word: string): Promise<readonly EditTimes[]> {
  const main = document.querySelector('main') ?? document.body;
  const texts = [...document.querySelectorAll('p')]
    .map(({ firstChild }) => firstChild)
    .filter((node) => node instanceof Text)
    .slice(0, EACH);
  const all: EditTimes[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const made = Array.from({ length: EACH }, (_, number) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `The ${word} is new here, it says, for the ${number} of you.`;
      return paragraph;
    });
    const began = performance.now();
    for (const one of made) main.append(one);
    const appended = performance.now();
    for (const one of made) one.remove();
    const removed = performance.now();
    for (const one of texts) one.data = `${one.data} ${round}`;
    const changed = performance.now();
    await nextFrame();
    const drawn = performance.now();
    all.push({
      append: appended - began,
      remove: removed - appended,
      text: changed - removed,
      frame: drawn - changed,
    });
    await pause(150);
    while (isReading()) await pause(20);
  }
  return all;
}
