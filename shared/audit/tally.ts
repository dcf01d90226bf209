/** How many places of one thing are shown with the words around them. */
const SHOWN = 3;

/** UTF-16 units shown on each side of a place. */
const AROUND = 60;

/** Something a page says, with where. */
export interface Counted {
  /** The page's own words for it, the most frequent first. */
  readonly words: readonly string[];
  readonly places: number;
  /** The first places, with the words around them. */
  readonly contexts: readonly string[];
}

interface Tallied {
  readonly words: Map<string, number>;
  places: number;
  readonly contexts: string[];
}

/** A place of a text with whole words around it, in one line. */
export function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = start > AROUND ? before.replace(/^\S*\s/, '… ') : before;
  const to = end + AROUND < text.length ? after.replace(/\s\S*$/, ' …') : after;
  return (from + text.slice(start, end) + to).replace(/\s+/g, ' ').trim();
}

/** Counts things by their names, and keeps what the page says of each. */
export class Tally {
  private readonly found = new Map<string, Tallied>();

  /** Notes one place of a thing: `text` from `start` to `end`. */
  add(name: string, text: string, start: number, end: number): void {
    const one: Tallied = this.found.get(name) ?? { words: new Map(), places: 0, contexts: [] };
    this.found.set(name, one);
    const word = text.slice(start, end).replace(/\s+/g, ' ');
    one.words.set(word, (one.words.get(word) ?? 0) + 1);
    one.places += 1;
    if (one.contexts.length < SHOWN) one.contexts.push(contextOf(text, start, end));
  }

  /** Everything noted by its name, the most frequent first. */
  all(): ReadonlyMap<string, Counted> {
    const rows = [...this.found].sort(
      ([name, one], [other, two]) => two.places - one.places || (name < other ? -1 : 1),
    );
    return new Map(
      rows.map(([name, { words, places, contexts }]) => [
        name,
        {
          words: [...words].sort(([, one], [, other]) => other - one).map(([word]) => word),
          places,
          contexts,
        },
      ]),
    );
  }
}
