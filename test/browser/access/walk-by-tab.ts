import type { Locator, Page } from 'playwright-core';

/** What has the focus while somebody goes through a surface with the Tab key. */
interface Stop {
  /** Its place among all elements of the surface; -1 where the focus is elsewhere. */
  readonly at: number;
  readonly name: string;
  readonly faults: readonly string[];
}

/** What the Tab key must reach: its place among all elements of the surface, and its name. */
interface Control {
  readonly at: number;
  readonly name: string;
}

/** Where the focus is now, and all that it must come to. Sent into the page as its text, so it stands alone. */
function readSurface(surface: Element): { stop: Stop; controls: readonly Control[] } {
  const all: Element[] = [];
  const visit = (element: Element) => {
    all.push(element);
    for (const child of element.shadowRoot?.children ?? []) visit(child);
    for (const child of element.children) visit(child);
  };
  visit(surface);

  const nameOf = (one: Element) => {
    const told = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
    return `${one.localName}#${one.id} “${told.slice(0, 30)}”`;
  };

  const isRinged = (one: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };

  const isSeen = (one: Element) =>
    [...one.getClientRects()].some(({ left, right, top, bottom }) => {
      // The middle of what of it is on the screen.
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const hit = (one.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
      return hit !== null && (one.contains(hit) || hit.contains(one));
    });

  const readStop = (): Stop => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const at = active ? all.indexOf(active) : -1;
    if (!active || at < 0 || active === document.body) return { at: -1, name: '', faults: [] };
    const name = nameOf(active);
    const faults: string[] = [];
    const shown = [active, active.closest('label')].filter((one) => one !== null);
    // What stands inside a frame has its own ring.
    if (active.localName !== 'iframe' && !shown.some(isRinged)) faults.push(`${name} has no ring`);
    if (!shown.some(isSeen)) faults.push(`${name} is covered or out of sight`);
    return { at, name, faults };
  };

  /** Of a group of choices the chosen one is a stop. */
  const isOtherChoice = (one: Element) =>
    one instanceof HTMLInputElement && one.type === 'radio' && !one.checked;
  const controls = all.flatMap((one, at) => {
    const isControl = one.matches('a[href], button, input, select, textarea, summary, iframe');
    if (!isControl || one.matches(':disabled, [type=hidden], [tabindex="-1"]')) return [];
    if (!one.checkVisibility({ visibilityProperty: true }) || isOtherChoice(one)) return [];
    return [{ at, name: nameOf(one) }];
  });
  return { stop: readStop(), controls };
}

/**
 * Goes through a surface with the Tab key, from its beginning, until the key leaves it.
 *
 * @returns what is wrong: a control that is not reached, one without a ring, one that is covered, an
 *   order that is not that of reading, or no way out.
 */
export async function walkByTab(page: Page, surface: Locator): Promise<readonly string[]> {
  const { controls } = await surface.evaluate(readSurface);
  const faults: string[] = [];
  const reached = new Set<number>();
  const stop = async () => {
    const { stop: first } = await surface.evaluate(readSurface);
    if (!first.faults.length) return first;
    // A page is scrolled to what has the focus a moment later.
    await page.waitForTimeout(200);
    return (await surface.evaluate(readSurface)).stop;
  };
  const { at: start } = await stop();
  let before = start;
  reached.add(start);
  for (let presses = 0; presses < controls.length * 3 + 60; presses += 1) {
    await page.keyboard.press('Tab');
    const { at, name, faults: own } = await stop();
    // A date has a stop for each of its parts, a frame for each of its own.
    if (at === before) continue;
    if (at < 0 || reached.has(at)) {
      const left = controls.filter((one) => !reached.has(one.at));
      return [...faults, ...left.map((one) => `${one.name} is not reached`)];
    }
    if (at < before) faults.push(`${name} comes before what stood above it`);
    faults.push(...own);
    reached.add(at);
    before = at;
  }
  return [...faults, 'there is no way out'];
}
