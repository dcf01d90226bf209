import { isOurElement } from './our-elements.ts';

/** First and longest time between two looks, in milliseconds; each wait is twice the one before. */
const FIRST = 250;
const LONGEST = 30_000;

/**
 * Waits for shadow trees that a page attaches to elements already read: no observer tells of them.
 * Custom elements are looked at again now and then while the page is seen, ever more rarely.
 */
export class LateShadows {
  private readonly waiting = new Set<Element>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST;

  /**
   * @param found - told of an element that has an open shadow tree now.
   */
  constructor(
    private readonly found: (host: Element) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Takes in an element that was read without a shadow tree. */
  add(element: Element): void {
    // Other elements get theirs, if ever, as the page is put together.
    if (!/-/.test(element.localName) || isOurElement(element)) return;
    if (this.waiting.has(element)) return;
    this.waiting.add(element);
    this.wait = FIRST;
    clearTimeout(this.timer);
    this.schedule();
  }

  private schedule(): void {
    if (this.signal.aborted || !this.waiting.size) return;
    this.timer = setTimeout(() => this.look(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST);
  }

  private look(): void {
    for (const element of this.waiting) {
      if (element.ownerDocument.hidden) break;
      if (element.isConnected && !element.shadowRoot) continue;
      this.waiting.delete(element);
      if (element.isConnected) this.found(element);
    }
    this.schedule();
  }
}
