import { weighResponses } from '../browser/gzip-bytes.ts';
import { openSite } from '../browser/open-site.ts';

/**
 * Measures pages of the built site as a slow computer shows them: at a 4 times slower processor, first
 * contentful paint, blocking time (what tasks take beyond 50 ms), layout shift, and bytes as servers
 * send them (gzip). The middle of some visits, each in a fresh browser context.
 */
const VISITS = 5;

const PAGES = [
  'index.html',
  'words/index.html',
  'words/premium.html',
  'booklets/food.html',
  'coverage.html',
  'embed.html',
  'audit.html',
  'read.html',
  'suggest.html',
];

interface Visit {
  readonly paint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly bytes: number;
}

const site = await openSite();

async function visit(path: string): Promise<Visit> {
  const context = await site.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { blocked: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries())
        seen.shift += (one as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const weigh = weighResponses(page);
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const told = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: { blocked: number; shift: number } }).seen,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const bytes = await weigh();
  await context.close();
  return { ...told, bytes };
}

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[VISITS >> 1] ?? 0;

console.log('| page | first paint, ms | blocking, ms | layout shift | gzip, kB |');
console.log('| --- | --- | --- | --- | --- |');
for (const path of PAGES) {
  const visits: Visit[] = [];
  for (let i = 0; i < VISITS; i += 1) visits.push(await visit(`es/${path}`));
  const of = (what: keyof Visit) => middle(visits.map((one) => one[what]));
  console.log(
    `| ${path} | ${of('paint').toFixed(0)} | ${of('blocked').toFixed(0)} | ${of('shift').toFixed(3)} | ${(of('bytes') / 1000).toFixed(1)} |`,
  );
}
await site.close();
