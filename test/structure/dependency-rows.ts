/** A row of docs/dependencies.md. */
export interface DependencyRow {
  readonly name: string;
  readonly purpose: string;
  readonly reason: string;
  readonly rooms: readonly string[];
  readonly licence: string;
  /** `extension`, `widget`, `site`; none for tools. */
  readonly shipsIn: readonly string[];
}

function rowOf(line: string): DependencyRow {
  const [name, purpose, reason, rooms, licence, shipsIn, ...more] = line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  if (!name || !purpose || !reason || !rooms || !licence || !shipsIn || more.length) {
    throw new Error(`A row of docs/dependencies.md has not six cells: ${line}`);
  }
  return {
    name: name.replaceAll('`', ''),
    purpose,
    reason,
    rooms: [...rooms.matchAll(/`([^`]+)`/g)].map(([, room = '']) => room),
    licence,
    shipsIn: shipsIn === '–' ? [] : shipsIn.split(', '),
  };
}

/**
 * The rows of each table, those of its head left out.
 *
 * @throws if a row has more or fewer cells than the head.
 */
export function dependencyRows(text: string): readonly (readonly DependencyRow[])[] {
  const tables = text.matchAll(/^\|[^\n]*\|\n\| ---[^\n]*\n((?:\|[^\n]*\|\n)+)/gm);
  return [...tables].map(([, rows = '']) => rows.trim().split('\n').map(rowOf));
}
