import { FoldBuffer } from './fold-buffer.ts';
import { foldCluster } from './fold-cluster.ts';
import { asciiShape, IGNORED, isIgnored, isSpace } from './folded-units.ts';
import { isPlainText, PlainFolded } from './plain-fold.ts';
import { isUnspaced, isWordCharacter } from './word-boundary.ts';

/** A text made comparable, with the exact way back to the text it came from. */
export interface Folded {
  /** The comparable text: lower case, NFC, single plain spaces, ASCII apostrophes and hyphens. */
  readonly text: string;
  /** Where in the original the source of a UTF-16 unit of `text` begins. */
  readonly startOf: (unit: number) => number;
  /** Where in the original the source of a UTF-16 unit of `text` ends (exclusive). */
  readonly endOf: (unit: number) => number;
}

/** Marks on a letter, with what nobody sees between them. */
const MARKS = `(?:(?:${IGNORED.source})*\\p{M})*`;

/**
 * One letter with its marks: a Hangul syllable from its letters; half-width kana with its sound mark;
 * any other character; or marks without a letter.
 */
const CLUSTER = new RegExp(
  [
    `[\\u1100-\\u115f]+${MARKS}[\\u1160-\\u11a7]*${MARKS}[\\u11a8-\\u11ff]*`,
    `[\\uac00-\\ud7a3]${MARKS}[\\u1160-\\u11ff]*`,
    '[\\uff66-\\uff9d][\\uff9e\\uff9f]?',
    '\\P{M}',
    '\\p{M}',
  ]
    .map((letter) => letter + MARKS)
    .join('|'),
  'uy',
);

const buffer = new FoldBuffer();

/** What single units fold to, once known. */
const known = new Map<string, string>();

/** `foldCluster`, remembered for single units: a page has few different ones. */
function foldKnown(cluster: string): string {
  if (cluster.length > 1) return foldCluster(cluster);
  const folded = known.get(cluster) ?? foldCluster(cluster);
  known.set(cluster, folded);
  return folded;
}

/** True where the unit at `i` stands alone: ASCII, and what follows can't lead to a mark on it. */
function isPlain(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return text.charCodeAt(i) < 0x80 && !(next >= 0x300 || next === 0xad);
}

/** Reads a run of white space and unseen units from `i`; returns where it ends. */
function foldSpace(text: string, i: number): number {
  let end = i;
  let breaks = false;
  while (end < text.length && (isSpace(text[end] as string) || isIgnored(text[end] as string))) {
    const unit = text[end];
    breaks ||= unit === '\n' || unit === '\r';
    end += 1;
  }
  const before = buffer.last();
  // Between two runs of space there may have been what folds to nothing.
  const isNone = before === ' ' || isNoSpace(before, text.slice(end, end + 2), breaks);
  if (!isNone) buffer.push(' ', i, end);
  return end;
}

/**
 * True where white space between two characters says nothing: between an ideograph and a Latin
 * letter or digit it is a matter of taste (SNAP福利, SNAP 福利), and between two ideographs a line
 * break of the source is none (CSS Text 3, segment break transformation).
 */
function isNoSpace(before: string, after: string, breaks: boolean): boolean {
  const [first, second] = [isUnspaced(before), isUnspaced(after)];
  if (first && second) return breaks;
  return (first && isWordCharacter(after)) || (second && isWordCharacter(before));
}

/** Reads one letter with its marks from `i`; returns where it ends. */
function foldLetter(text: string, i: number): number {
  CLUSTER.lastIndex = i;
  const [cluster] = CLUSTER.exec(text) as RegExpExecArray;
  buffer.push(foldKnown(cluster), i, i + cluster.length);
  return i + cluster.length;
}

/**
 * Folds a text for comparison and keeps an exact map back to it.
 *
 * Case, Unicode composition, full-width and presentation forms, typographic apostrophes, quotation
 * marks, hyphens and dashes, kinds and lengths of white space, unseen units, Arabic vowel marks and
 * the hamza of alef make no difference afterwards. Accents do.
 *
 * @param text - any string, lone surrogates included.
 * @returns the folded text and its way back, in UTF-16 units.
 */
export function fold(text: string): Folded {
  return isPlainText(text) ? new PlainFolded(text) : foldUnits(text);
}

/** The same for any text, unit by unit. */
export function foldUnits(text: string): Folded {
  buffer.clear();
  let i = 0;
  while (i < text.length) {
    const unit = text[i] as string;
    if (isPlain(text, i) && unit > ' ') {
      buffer.push(asciiShape(unit) ?? unit.toLowerCase(), i, i + 1);
      i += 1;
    } else if (isSpace(unit)) {
      i = foldSpace(text, i);
    } else if (isIgnored(unit)) {
      i += 1;
    } else {
      const shape = asciiShape(unit);
      if (shape) buffer.push(shape, i, i + 1);
      i = shape ? i + 1 : foldLetter(text, i);
    }
  }
  return buffer.finish();
}
