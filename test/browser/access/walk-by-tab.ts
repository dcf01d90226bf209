import type { Locator, Page } from 'playwright-core';

/** What has the focus while somebody goes through a surface with the Tab key. */
interface Stop {
  /** Its place among all elements of the surface; -1 where the focus is elsewhere. */
  readonly at: number;
  readonly name: string;
  readonly faults: readonly string[];
}

/** Sent into the page as its text, so it stands alone. */
function readStop(surface: Element): Stop {
  const all: Element[] = [];
  const visit = (element: Element) => {
    all.push(element);
    for (const child of element.shadowRoot?.children ?? []) visit(child);
    for (const child of element.children) visit(child);
  };
  visit(surface);
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const at = active ? all.indexOf(active) : -1;
  if (!active || at < 0 || active === document.body) return { at: -1, name: '', faults: [] };

  const told = (active.getAttribute('aria-label') ?? active.textContent ?? '').trim();
  const name = `${active.localName}#${active.id} “${told.slice(0, 30)}”`;
  const faults: string[] = [];

  // What stands inside a frame has its own ring.
  if (active.localName !== 'iframe') {
    const ringed = [active, active.closest('label')].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!ringed) faults.push(`${name} has no ring`);
  }

  const label = active.closest('label');
  const isSeen = [active, ...(label ? [label] : [])].some((shown) =>
    [...shown.getClientRects()].some(({ left, right, top, bottom }) => {
      // The middle of what of it is on the screen.
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const hit = (shown.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    }),
  );
  if (!isSeen) faults.push(`${name} is covered or out of sight`);
  return { at, name, faults };
}

/** What the Tab key must reach: its place and name. Sent into the page as its text, so it stands alone. */
function readControls(surface: Element): { at: number; name: string }[] {
  const all: Element[] = [];
  const visit = (element: Element) => {
    all.push(element);
    for (const child of element.shadowRoot?.children ?? []) visit(child);
    for (const child of element.children) visit(child);
  };
  visit(surface);
  const isInput = (one: Element): one is HTMLInputElement => one instanceof HTMLInputElement;
  /** One of a group of choices is a stop: the chosen one, else any. */
  const isOtherChoice = (one: Element) =>
    isInput(one) &&
    one.type === 'radio' &&
    !one.checked &&
    all.some((other) => isInput(other) && other.name === one.name && other.checked);
  return all.flatMap((one, at) => {
    const isControl = one.matches('a[href], button, input, select, textarea, summary, iframe');
    if (!isControl || one.matches(':disabled, [type=hidden], [tabindex="-1"]')) return [];
    if (!one.checkVisibility({ visibilityProperty: true }) || isOtherChoice(one)) return [];
    if (isInput(one) && one.type === 'radio' && !one.checked) return [];
    return [
      { at, name: `${one.localName}#${one.id} “${(one.textContent ?? '').trim().slice(0, 30)}”` },
    ];
  });
}

/**
 * Goes through a surface with the Tab key, from its beginning, until the key leaves it.
 *
 * @returns what is wrong: a control that is not reached, one without a ring, one that is covered, an
 *   order that is not that of reading, or no way out.
 */
export async function walkByTab(page: Page, surface: Locator): Promise<readonly string[]> {
  const controls = await surface.evaluate(readControls);
  const faults: string[] = [];
  const reached = new Set<number>();
  const stop = async () => {
    const first = await surface.evaluate(readStop);
    if (!first.faults.length) return first;
    // A page is scrolled to what has the focus a moment later.
    await page.waitForTimeout(200);
    return surface.evaluate(readStop);
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
