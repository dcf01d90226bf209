import type { Block, ReadingDocument, Words } from '../documents/reading-document.ts';

/** A document as a tree nobody sees, to look for terms in, and the text node of each stretch. */
export interface InertTree {
  readonly root: HTMLElement;
  /** Text nodes by block, then by stretch; a table's cells follow each other. */
  readonly texts: readonly (readonly Text[])[];
}

/** Builds the tree of one document. */
class TreeBuilder {
  private readonly document = document.implementation.createHTMLDocument('');
  readonly root = this.document.body;

  constructor(language: string | null) {
    if (language) this.document.documentElement.lang = language;
  }

  add(block: Block): readonly Text[] {
    if (block.kind === 'table') return this.table(block.rows);
    const name = block.kind === 'heading' ? `h${block.level}` : 'p';
    const label = block.kind === 'item' ? `${block.label ?? '•'} ` : '';
    return this.words(this.root, name, block, label);
  }

  private table(rows: Extract<Block, { kind: 'table' }>['rows']): readonly Text[] {
    const body = this.root.appendChild(this.document.createElement('table')).createTBody();
    return rows.flatMap((cells) => {
      const row = body.insertRow();
      return cells.flatMap((cell) => this.words(row, cell.isHeading ? 'th' : 'td', cell));
    });
  }

  private words(
    parent: Element,
    name: string,
    { spans, language }: Words,
    label = '',
  ): readonly Text[] {
    const element = parent.appendChild(this.document.createElement(name));
    if (language) element.lang = language;
    if (label) element.append(label);
    return spans.map(({ text, href }) => {
      const around = href === null ? element : element.appendChild(this.link(href));
      return around.appendChild(this.document.createTextNode(text));
    });
  }

  private link(href: string): Element {
    const link = this.document.createElement('a');
    link.setAttribute('href', href);
    return link;
  }
}

/** The tree of a document, as pages are read: nothing of it is shown, run or fetched. */
export function inertTree({ blocks, language }: ReadingDocument): InertTree {
  const builder = new TreeBuilder(language);
  const texts = blocks.map((block) => builder.add(block));
  return { root: builder.root, texts };
}
