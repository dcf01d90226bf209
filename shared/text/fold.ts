import { FoldBuffer } from './fold-buffer.ts';
import { foldCluster } from './fold-cluster.ts';
import { asciiShape, isIgnored, isSpace } from './folded-units.ts';
import { isUnspaced, isWordCharacter } from './word-boundary.ts';

/** A text made comparable, with the exact way back to the text it came from. */
export interface Folded {
  /** The comparable text: lower case, NFC, single plain spaces, ASCII apostrophes and hyphens. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where in the original its source begins. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where in the original its source ends (exclusive). */
  readonly ends: Uint32Array;
}

/** One letter with its marks; the letters of one Hangul syllable; or marks without a letter. */
const CLUSTER =
  /[\u1100-\u115f]+[\u1160-\u11a7]*[\u11a8-\u11ff]*\p{M}*|\P{M}[\p{M}\u0640]*|\p{M}+/uy;

const buffer = new FoldBuffer();

/** True where the unit at `i` stands alone: ASCII, and what follows can't be a mark on it. */
function isPlain(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return text.charCodeAt(i) < 0x80 && !(next >= 0x300);
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
  if (!isNoSpace(buffer.last(), text.slice(end, end + 2), breaks)) buffer.push(' ', i, end);
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
  const cluster = CLUSTER.exec(text)?.[0] ?? (text[i] as string);
  buffer.push(foldCluster(cluster), i, i + cluster.length);
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
 * @returns the folded text and two offset maps of its length, in UTF-16 units.
 */
export function fold(text: string): Folded {
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
