import { diffArrays } from 'diff';

/** A stretch of a text: as it was in the other one, or not. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Two texts in pieces; each side's pieces joined are that text. */
export interface TwoSidedDifference {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Words and marks, each with the space after it: spaces alone never count as common words. */
function words(text: string, segmenter: Intl.Segmenter): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (found.length && !segment.trim()) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Widens each run of changed words until it begins and ends with a word or at a space: a full stop
 * alone could not be emphasised inside Chinese text, and nobody would see it.
 */
function widen(parts: readonly string[], changed: boolean[]): void {
  const spaced = (at: number) => parts[at] === undefined || /\s$/.test(parts[at]);
  for (let i = 0; i < parts.length; i++) {
    if (!changed[i] || WORD.test(parts[i] ?? '')) continue;
    for (let at = i; at > 0 && !spaced(at - 1) && !WORD.test(parts[at] ?? ''); at--) {
      changed[at - 1] = true;
    }
    for (let at = i; at + 1 < parts.length && !spaced(at) && !WORD.test(parts[at] ?? ''); at++) {
      changed[at + 1] = true;
    }
  }
}

/** Neighbours alike are one piece; the space after a changed piece is not part of it. */
function join(parts: readonly string[], changed: readonly boolean[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isChanged: boolean) => {
    const last = pieces.at(-1);
    if (!text) return;
    if (last?.changed === isChanged) pieces.splice(-1, 1, { ...last, text: last.text + text });
    else pieces.push({ text, changed: isChanged });
  };
  parts.forEach((part, i) => {
    const whole = changed[i] === true && changed[i + 1] === true;
    const text = whole ? part : part.trimEnd();
    add(text, changed[i] === true);
    add(part.slice(text.length), false);
  });
  return pieces;
}

/** Which words of two texts of one language differ. Words are cut as Unicode does in that language. */
export function twoSidedDifference(
  before: string,
  after: string,
  language: string,
): TwoSidedDifference {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const [old, fresh] = [words(before, segmenter), words(after, segmenter)];
  const marks = { before: [] as boolean[], after: [] as boolean[] };
  const comparator = (one: string, other: string) => one.trimEnd() === other.trimEnd();
  for (const { added, removed, count } of diffArrays(old, fresh, { comparator })) {
    if (!added) marks.before.push(...Array<boolean>(count).fill(removed));
    if (!removed) marks.after.push(...Array<boolean>(count).fill(added));
  }
  widen(old, marks.before);
  widen(fresh, marks.after);
  return { before: join(old, marks.before), after: join(fresh, marks.after) };
}
