import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWidgetSite, type WidgetSite } from '../../browser/widget-site.ts';
import { IS_WHOLE } from '../amount.ts';
import { recordTried } from '../record.ts';
import { atOnce } from './at-once.ts';
import { CLOBBERING_PAGES } from './clobbering-pages.ts';
import { type Fought, fight, fightFaults } from './hostile-faults.ts';
import type { HostilePage } from './hostile-page.ts';
import { EMPTY, plainPath, servedPages, widgetPath } from './made-page.ts';
import { REDEFINING_PAGES } from './redefining-pages.ts';
import { REWRITING_PAGES, STRICT_PAGES } from './rewriting-pages.ts';
import { THIEVING_PAGES } from './thieving-pages.ts';
import { piece, tracePieces } from './trace-pieces.ts';

/** Pages opened side by side. */
const AT_ONCE = 4;

const KINDS: Readonly<Record<string, readonly HostilePage[]>> = {
  'pages that redefine what everybody uses': REDEFINING_PAGES,
  'pages whose names hide what elements have': CLOBBERING_PAGES,
  'pages that take, hide and swallow what is ours': THIEVING_PAGES,
  'pages that write themselves anew': REWRITING_PAGES,
  'pages under strict policies': STRICT_PAGES,
};

/** In the quick part every third page, or fewer of those there are many of. */
function chosen(pages: readonly HostilePage[]): readonly HostilePage[] {
  const step = pages.length > 40 ? 24 : 3;
  return IS_WHOLE ? pages : pages.filter((_, i) => i % step === 0);
}

const served = servedPages(Object.values(KINDS).flat());
let marked: WidgetSite;
let bare: WidgetSite;
const alone = new Map<HostilePage, Promise<Fought & { errors: readonly string[] }>>();

beforeAll(async () => {
  [marked, bare] = await Promise.all([
    openWidgetSite({ ...served, extension: true }),
    openWidgetSite(served),
  ]);
});

afterAll(async () => {
  await Promise.all([marked?.close(), bare?.close()]);
});

async function open(site: WidgetSite, path: string, marks: number | null, hasCard: boolean) {
  const { page, errors, warnings } = await site.open(path);
  try {
    return { ...(await fight(page, marks, hasCard)), errors, warnings };
  } finally {
    await page.close();
  }
}

/** The same page without us: opened once for both products. */
function openAlone(made: HostilePage) {
  const opened = alone.get(made) ?? open(bare, plainPath(made), null, false);
  alone.set(made, opened);
  return opened;
}

async function faultsOf(made: HostilePage, who: 'extension' | 'widget'): Promise<string[]> {
  const { marks, widgetMarks = marks, hasCard = false, isNoPlaceForWidget = false } = made;
  const isBroken = who === 'widget' && isNoPlaceForWidget;
  const owed = isBroken ? null : who === 'widget' ? widgetMarks : marks;
  try {
    const [ours, theirs] = await Promise.all([
      who === 'widget'
        ? open(bare, widgetPath(made), owed, hasCard)
        : open(marked, plainPath(made), owed, hasCard),
      openAlone(made),
    ]);
    const errors = ours.errors.filter((error) => !isBroken && !theirs.errors.includes(error));
    return fightFaults(made, owed, { ours, theirs, errors });
  } catch (error) {
    return [`${made.name}: ${error}`];
  }
}

it.each(
  Object.keys(KINDS).flatMap((kind) => [[kind, 'extension'] as const, [kind, 'widget'] as const]),
)('%s stay as they are, and quiet, with the %s', async (kind, who) => {
  const pages = chosen(KINDS[kind] ?? []);
  const failed: string[] = [];
  const { page } = await (who === 'widget' ? bare : marked).open(EMPTY);
  const longest = await tracePieces(page);
  await atOnce(AT_ONCE, pages, async (made) => {
    failed.push(...(await faultsOf(made, who)));
  });
  const told = piece(await longest());
  await page.close();
  recordTried({ part: 'pages', what: `${kind}, with ${who}`, told, tried: pages.length, failed });
  expect(failed).toEqual([]);
});
