import { openChromium } from '../../../widget/demo/open-chromium.ts';
import type { PageRequest, PageTermsAnswer } from '../../page-messages.ts';
import { type Context, compose, type Layer } from './compose.ts';
import { middleOfMark } from './middle-of-mark.ts';
import type { OwnPage, Scene } from './scenes.ts';
import type { PictureSize } from './sizes.ts';
import { openWindow, type Page } from './window.ts';

/** What of `chrome` is used in our own pages and in the background. */
interface Chrome {
  readonly tabs: {
    query: (what: object) => Promise<{ id?: number }[]>;
    sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
}

/** A name under `.gov` that nobody has; in the pictures it is seen nowhere. */
const SITE = 'riverbend-demo.gov';

async function backgroundOf(context: Context) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Waits for the page that a fresh installation opens, and closes it: it would be in front. */
async function closeWelcome(context: Context): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A browser with the extension, for readers of one language. */
export async function openStage(port: number, language: string): Promise<Context> {
  const context = await openChromium({ site: SITE, port, language });
  await closeWelcome(context);
  return context;
}

/** The tab in front, as the extension names it. */
async function frontTab(context: Context): Promise<number> {
  const worker = await backgroundOf(context);
  return worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** Asks the page in front as the extension itself would; null where nobody answers. */
async function askFront<T>(context: Context, request: PageRequest): Promise<T | null> {
  const worker = await backgroundOf(context);
  return worker.evaluate(
    async ([tab, message]) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return tabs.sendMessage(tab, message).catch(() => null) as Promise<T | null>;
    },
    [await frontTab(context), request] as const,
  );
}

/** Waits until the page in front has been read to its end. */
async function settle(context: Context, page: Page): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await askFront<PageTermsAnswer>(context, { type: 'page-terms' });
    if (answer && !answer.reading) return;
    await page.waitForTimeout(50);
  }
  throw new Error('The page of the pictures was not read to its end.');
}

async function openCard(page: Page, word: string): Promise<void> {
  const middle = await page.evaluate(middleOfMark, word);
  if (!middle) throw new Error(`"${word}" is not marked on the page of the pictures.`);
  await page.mouse.click(middle.x, middle.y);
  await page.locator('termlight-host .card h2').waitFor();
}

async function openPanel(context: Context, page: Page): Promise<void> {
  await askFront(context, { type: 'open-panel' });
  await page.locator('termlight-host .panel h2').waitFor();
}

/** A page of ours, told that the tab it stands for is in front: automation can't open the real one. */
async function drawOwn(context: Context, own: OwnPage, size: PictureSize): Promise<Layer> {
  const tab = await frontTab(context);
  const worker = await backgroundOf(context);
  const { page, draw } = await openWindow(context, size, own.width);
  await page.addInitScript((id) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = async () => (await query({})).filter((one) => one.id === id);
  }, tab);
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${own.path}`);
  await page.locator(own.ready).first().waitFor();
  const isPopup = own.height === 'content';
  const png = await draw(
    isPopup ? await page.evaluate(() => document.body.offsetHeight) : undefined,
  );
  await page.close();
  return isPopup ? { png, right: 32, top: 8 } : { png, right: 0, top: 0 };
}

/** One picture of what a scene tells. */
export async function drawScene(
  context: Context,
  scene: Scene,
  size: PictureSize,
): Promise<Buffer> {
  const { opened } = scene;
  // Beside a side panel there is less room for the page.
  const beside = opened.kind === 'own' && opened.height === 'picture' ? (opened.width ?? 0) : 0;
  const { page, draw } = await openWindow(context, size, size.window - beside);
  await page.goto(`http://${SITE}/${scene.address}`);
  await page.bringToFront();
  await settle(context, page);
  if (opened.kind === 'card') await openCard(page, opened.word);
  if (opened.kind === 'panel') await openPanel(context, page);
  const own = opened.kind === 'own' ? await drawOwn(context, opened, size) : null;
  const png = await draw();
  await page.close();
  return own ? compose(context, size, png, own) : png;
}
