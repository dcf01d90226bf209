import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordTried } from '../record.ts';
import { listenFromTheStart, readFingerprint } from './fingerprint.ts';
import { type OpenPages, openPages } from './open-pages.ts';

const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; img-src 'none'";

/** Pages on which nothing is marked: they must not be able to tell that we are there. */
const PAGES = {
  '/no-words': {
    body: '<h1>Trees</h1><p>The oak is a tall tree with hard wood, known to all of us.</p>',
  },
  '/empty': { body: '' },
  '/no-language-of-ours': {
    body: '<p lang="fi">Tammi on korkea puu, jonka puuaines on kovaa.</p>',
  },
  '/left-alone': {
    body: '<p translate="no">x</p><textarea>Apply for Medicaid and SNAP.</textarea>',
  },
  '/policy': {
    body: '<p>The oak is a tall tree.</p>',
    headers: { 'content-security-policy': POLICY },
  },
  '/frames': {
    body: '<p>The oak is tall.</p><iframe srcdoc="<p>The elm is tall too.</p>"></iframe>',
  },
  '/changes': {
    body: '<p id=p>The oak</p><script>setInterval(() => { p.append(" is tall"); }, 100)</script>',
  },
};

let ours: OpenPages;
let bare: OpenPages;
beforeAll(async () => {
  ours = await openPages(PAGES);
  bare = await openPages(PAGES, { bare: true });
});
afterAll(async () => {
  await ours?.close();
  await bare?.close();
});

async function seenBy(browser: OpenPages, path: string): Promise<Record<string, unknown>> {
  const page: Page = await browser.context.newPage();
  await page.addInitScript(listenFromTheStart);
  await page.goto(`http://termlight-test.gov${path}`, { waitUntil: 'load' });
  // Longer than our script takes to read such a page to its end.
  await page.waitForTimeout(1500);
  if (path === '/changes') await page.evaluate(() => document.body.replaceChildren());
  const seen = await page.evaluate(readFingerprint, ours.origin);
  await page.close();
  // It changes by itself, at its own pace.
  return path === '/changes' ? { ...seen, heard: [...new Set(seen.heard as string[])] } : seen;
}

it.each(Object.keys(PAGES))('%s can not tell that we are there', async (path) => {
  const [withUs, without] = [await seenBy(ours, path), await seenBy(bare, path)];
  const failed = Object.keys(without).filter(
    (what) => JSON.stringify(withUs[what]) !== JSON.stringify(without[what]),
  );
  recordTried({
    part: 'messages',
    what: `${path} without marks, signs of us looked for`,
    tried: Object.keys(without).length,
    failed,
  });
  expect(withUs).toEqual(without);
});
