import { JSDOM, VirtualConsole } from 'jsdom';
import { defaultTreeAdapter, parse } from 'parse5';
import { Complaint } from './complaint.ts';

/** Elements inside elements, at most: pages people write have fewer than 100, Chromium stops at 512. */
const DEEPEST = 1000;

/**
 * Refuses a page that nests without end, before a tree of it is built: that takes minutes.
 *
 * @throws Complaint
 */
function refuseDeep(html: string): void {
  let depth = 0;
  parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        depth += 1;
        if (depth <= DEEPEST) return;
        throw new Complaint(
          `The page nests more than ${DEEPEST} elements inside each other; no such page can be read.`,
        );
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

/**
 * The document of a page, as a browser parses it. Nothing is run and nothing is fetched.
 *
 * @throws Complaint if it nests too deep.
 */
export function parsePage(html: string): Document {
  refuseDeep(html);
  // jsdom tells of style sheets it can't read; nobody here looks at style.
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/**
 * Parses many pages one after the other, as `parsePage` does each: without a window for every one,
 * which takes longer to make than most pages to read, and memory until it is closed.
 *
 * @returns parses a page; throws Complaint if it nests too deep.
 */
export function pageParser(): (html: string) => Document {
  const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;
  const parser = new DOMParser();
  return (html) => {
    refuseDeep(html);
    return parser.parseFromString(html, 'text/html');
  };
}
