import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestFirefox, type TestFirefox } from '../browser/firefox.ts';
import { splitText, wrapWords } from '../browser/other-highlighters.ts';
import { documentDifference } from '../browser/same-document.ts';
import { REAL_PAGES, realPages, stillTree } from './real-pages.ts';

let marked: TestFirefox;
let bare: TestFirefox;

beforeAll(async () => {
  [marked, bare] = await Promise.all([
    openTestFirefox(REAL_PAGES),
    openTestFirefox(REAL_PAGES, { bare: true }),
  ]);
});

afterAll(async () => {
  await Promise.all([marked?.close(), bare?.close()]);
});

/** Where the document with us parts from the one without after a highlighter, if any, has run on the first. */
async function difference(file: string, highlight?: () => void) {
  const pages = await Promise.all([marked.open(file), bare.open(file)]);
  if (highlight) await pages[0].evaluate(highlight);
  const found = await documentDifference(...pages, stillTree(file));
  await Promise.all(pages.map((page) => page.close()));
  return found;
}

describe('Firefox', () => {
  it.each(realPages())('leaves $file the same document', async ({ file }) => {
    expect(await difference(file)).toBeNull();
  });

  it.each([
    ['wraps text', wrapWords],
    ['only splits text', splitText],
  ])('would show a highlighter that %s', async (_, highlight) => {
    const file = 'hcgov-en-am-i-eligible-for-coverage-in-the-marketplace.html';
    expect(await difference(file, highlight)).not.toBeNull();
  });
});
