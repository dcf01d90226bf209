import { elementKind } from '../page/element-kind.ts';
import { BlockBuilder, type Place } from './block-builder.ts';
import { dataTableRows } from './data-table.ts';
import type { Block, Cell } from './reading-document.ts';
import { safeAddress } from './safe-address.ts';

const ELEMENT = 1;
const TEXT = 3;

/** Things in a line whose text people read all the same. */
const READ = new Set(['code', 'kbd', 'samp', 'math']);

/** Elements that lay out text as its writer typed it. */
const TYPED = new Set(['pre', 'listing', 'textarea']);

/** The deepest list told apart. */
const DEEPEST = 3;

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** What an element changes for the text in it. */
interface Setting {
  readonly element: Element;
  readonly place: Place;
  readonly language: string | null;
  readonly href: string | null;
  readonly keepsSpace: boolean;
  readonly isBlock: boolean;
}

/** The label of a point: its number where its list has numbers. */
function labelOf(item: Element): string | null {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return null;
  const items = [...list.children].filter((one) => one.localName === 'li');
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  return `${start + items.indexOf(item)}.`;
}

function depthOf(item: Element): number {
  let depth = -1;
  for (let at: Element | null = item; at && depth < DEEPEST; at = at.parentElement) {
    if (at.localName === 'ul' || at.localName === 'ol') depth += 1;
  }
  return Math.max(depth, 0);
}

function placeOf(element: Element, around: Place): Place {
  const name = element.localName;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return { kind: 'heading', level: Number(level) as Level };
  if (name === 'li') return { kind: 'item', depth: depthOf(element), label: labelOf(element) };
  return name === 'td' || name === 'th' || around.kind !== 'item' ? { kind: 'paragraph' } : around;
}

/** Reads a tree without recursion: pages nest as deep as they like. */
class HtmlReader {
  private readonly builder = new BlockBuilder();
  private readonly settings: Setting[] = [];

  constructor(
    private readonly root: Element,
    private readonly base: string | null,
  ) {}

  read(): readonly Block[] {
    let node: Node | null = this.root;
    while (node) {
      const inside: Node | null = this.enter(node) ? node.firstChild : null;
      if (inside) {
        node = inside;
        continue;
      }
      while (node) {
        this.leave(node);
        if (node === this.root) return this.builder.blocks;
        if (node.nextSibling) break;
        node = node.parentNode;
      }
      node = node?.nextSibling ?? null;
    }
    return this.builder.blocks;
  }

  private get setting(): Setting | undefined {
    return this.settings.at(-1);
  }

  /** True if what the node holds is to be read. */
  private enter(node: Node): boolean {
    if (node.nodeType === TEXT) {
      const { href = null, keepsSpace = false } = this.setting ?? {};
      this.builder.add((node as Text).data, href, keepsSpace);
    }
    return node.nodeType === ELEMENT && this.enterElement(node as Element);
  }

  private enterElement(element: Element): boolean {
    const name = element.localName;
    const kind = READ.has(name) ? 'inline' : elementKind(name);
    if (kind === 'break' && this.builder.addBreak()) this.end();
    if (name === 'img') this.builder.add(element.getAttribute('alt') ?? ' ', null, false);
    if (element.hasAttribute('hidden') || (kind !== 'inline' && kind !== 'block')) return false;
    if (kind === 'block') this.end();
    const rows = name === 'table' ? dataTableRows(element) : null;
    if (rows) {
      this.table(rows);
      return false;
    }
    this.settings.push(this.settingOf(element, kind === 'block'));
    return true;
  }

  private settingOf(element: Element, isBlock: boolean): Setting {
    const around = this.setting;
    const place = around?.place ?? { kind: 'paragraph' };
    const link = element.localName === 'a' ? element.getAttribute('href') : null;
    return {
      element,
      place: isBlock ? placeOf(element, place) : place,
      language: element.getAttribute('lang') || (around?.language ?? null),
      href: link === null ? (around?.href ?? null) : safeAddress(link, this.base),
      keepsSpace: TYPED.has(element.localName) || (around?.keepsSpace ?? false),
      isBlock,
    };
  }

  private leave(node: Node): void {
    if (this.setting?.element !== node) return;
    if (this.setting.isBlock) this.end();
    this.settings.pop();
  }

  private end(): void {
    const { setting } = this;
    this.builder.end(setting?.place ?? { kind: 'paragraph' }, setting?.language ?? null);
  }

  private table(rows: readonly (readonly Element[])[]): void {
    const language = this.setting?.language ?? null;
    const cells = rows.map((row) => row.map((cell) => this.cell(cell, language)));
    this.builder.blocks.push({ kind: 'table', rows: cells });
  }

  private cell(cell: Element, around: string | null): Cell {
    const blocks = new HtmlReader(cell, this.base).read();
    const language = cell.closest('[lang]')?.getAttribute('lang') || around;
    const isHeading = cell.localName === 'th';
    const builder = new BlockBuilder();
    for (const [i, block] of blocks.entries()) {
      if (block.kind === 'table') continue;
      if (i > 0) builder.addBreak();
      for (const { text, href } of block.spans) builder.add(text, href, true);
    }
    return builder.endCell(isHeading, language);
  }
}

/**
 * The text under an element as blocks, in the order in which it stands there. Scripts, styles, fields
 * and frames are left out; of pictures their description is kept.
 *
 * @param base - address of the page, which its links are relative to; null if that is not known.
 */
export function htmlBlocks(root: Element, base: string | null): readonly Block[] {
  return new HtmlReader(root, base).read();
}
