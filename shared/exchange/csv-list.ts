/** Characters that mean something in a list and are written with a backslash when they don't. */
const SIGNS = /[\\|[\]]/g;

/** A text that can stand in a list. */
export function escapeItem(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** The text again; a backslash before anything else is a backslash. */
export function unescapeItem(item: string): string {
  return item.replace(/\\([\\|[\]])/g, '$1');
}

/** The items of a cell, still escaped: parted by `|` or a line end, empty ones left out. */
export function splitItems(cell: string): readonly string[] {
  const items = cell.match(/(?:\\[\\|[\]]|[^|\n])+/g) ?? [];
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Escaped items as one cell. */
export function joinItems(items: readonly string[]): string {
  return items.join(' | ');
}
