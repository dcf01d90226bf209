import type { Place } from '../page/mark.ts';
import type { Ground } from './mark-style.ts';

/** A document's own window: a frame's highlights are made by the frame's constructors. */
export type View = Window & typeof globalThis;

/** Marks of one look: a highlight for each ground. */
export class Layer {
  readonly highlights: Readonly<Record<Ground, Highlight>>;

  constructor(view: View, priority: number) {
    const create = () => Object.assign(new view.Highlight(), { priority });
    this.highlights = { none: create(), light: create(), dark: create() };
  }

  add(range: StaticRange, ground: Ground): void {
    this.highlights[ground].add(range);
  }

  remove(range: StaticRange): void {
    for (const highlight of Object.values(this.highlights)) highlight.delete(range);
  }

  move(range: StaticRange, ground: Ground): void {
    if (this.highlights[ground].has(range)) return;
    this.remove(range);
    this.highlights[ground].add(range);
  }

  clear(): void {
    for (const highlight of Object.values(this.highlights)) highlight.clear();
  }

  isEmpty(): boolean {
    return Object.values(this.highlights).every(({ size }) => size === 0);
  }
}

/** Marks of a layer, found again by the text nodes they run through. */
export class Painted {
  private readonly ranges = new Map<Place, StaticRange>();
  private readonly byNode = new WeakMap<Node, Place[]>();
  /** Those of them that are not yet shown, each with its ground. */
  private readonly waiting = new Map<StaticRange, Ground>();
  /** No longer found, and still shown: a mark that is found again must not blink. */
  private leaving: StaticRange[] = [];

  constructor(private readonly layer: Layer) {}

  /** Makes all of it ready here, in the slice that has found it: showing is one piece for all. */
  add(mark: Place, range: StaticRange, ground: Ground): void {
    this.ranges.set(mark, range);
    this.waiting.set(range, ground);
    for (const node of mark.nodes) {
      const marks = this.byNode.get(node);
      if (marks) marks.push(mark);
      else this.byNode.set(node, [mark]);
    }
  }

  show(): void {
    for (const [range, ground] of this.waiting) this.layer.add(range, ground);
    for (const range of this.leaving) this.layer.remove(range);
    this.waiting.clear();
    this.leaving = [];
  }

  remove(mark: Place): void {
    const range = this.ranges.get(mark);
    if (!range) return;
    if (!this.waiting.delete(range)) this.leaving.push(range);
    this.ranges.delete(mark);
    for (const node of mark.nodes) {
      const left = this.byNode.get(node)?.filter((one) => one !== mark);
      if (left?.length) this.byNode.set(node, left);
      else this.byNode.delete(node);
    }
  }

  removeAt(node: Node): void {
    for (const mark of this.byNode.get(node) ?? []) {
      const range = this.ranges.get(mark);
      if (range) this.layer.remove(range);
      this.remove(mark);
    }
  }

  tintAnew(groundOf: (mark: Place) => Ground): void {
    for (const [mark, range] of this.ranges) {
      const ground = groundOf(mark);
      if (this.waiting.has(range)) this.waiting.set(range, ground);
      else this.layer.move(range, ground);
    }
  }
}
