/** What a table that only lays out a page holds, and one of facts does not. */
const LAYOUT = 'table, h1, h2, h3, h4, h5, h6, form, nav, main, article, section';

/** Cells of one table at most: more are read as text. */
const MOST_CELLS = 5000;

/** The cells of a table that holds facts, row by row; null for one that only lays out a page. */
export function dataTableRows(table: Element): readonly (readonly Element[])[] | null {
  if (table.getAttribute('role') === 'presentation' || table.querySelector(LAYOUT)) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'),
  );
  const filled = rows.filter((row) => row.length > 0);
  const cells = filled.reduce((sum, row) => sum + row.length, 0);
  const isGrid = filled.length > 1 && filled.some((row) => row.length > 1);
  return isGrid && cells <= MOST_CELLS ? filled : null;
}
