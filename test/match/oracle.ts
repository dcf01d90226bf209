import type { Index, IndexForm } from '../../shared/match/index-format.ts';

/** A hit as the oracle tells it: the term and its place in the text as given. */
export interface OracleHit {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** What makes no difference, written down a second time and plainly: for tests of few characters. */
function plain(character: string): string {
  if (/[\u00ad\u200b]/.test(character)) return '';
  if (/[\s\u00a0]/.test(character)) return ' ';
  if (character === '’') return "'";
  if (character === '‑' || character === '–') return '-';
  return character.normalize('NFKC').toLowerCase();
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && /\p{Script=Han}/u.test(character);
}

/** A short text with all that makes no difference taken out. */
function plainText(text: string): string {
  const seen = text.replace(/[\u00ad\u200b]/g, '');
  const joined = seen.replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '');
  const spaced = [...joined].map(plain).join('').replace(/ +/g, ' ');
  return spaced
    .replace(/(?<=\p{Script=Han}) (?!\p{Script=Han})(?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}])(?<!\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Where a form that begins at `start` ends, or null if it does not stand there. */
function endOf(text: string, start: number, form: IndexForm): number | null {
  const wanted = plainText(form.text);
  for (let end = start + 1; end <= text.length; end += 1) {
    if (plainText(text.slice(start, end)) === wanted) return end;
  }
  return null;
}

function isBoundary(text: string, at: number): boolean {
  const seen = (step: number) => {
    let i = step < 0 ? at - 1 : at;
    while (text[i] !== undefined && plain(text[i] as string) === '') i += step;
    return text[i];
  };
  const [before, after] = [seen(-1), seen(1)];
  if (!isWord(before) || !isWord(after)) return true;
  return isHan(before) || isHan(after);
}

/** What of a text is letters and signs: no space, nothing unseen. */
function signs(text: string): string[] {
  return [...text].filter((character) => plain(character).trim() !== '');
}

function keepsCapitals(text: string, start: number, form: IndexForm): boolean {
  if (!form.capitals) return true;
  const there = signs(text.slice(start));
  return signs(form.text).every((sign, i) => {
    const isCapital = sign !== sign.toLowerCase();
    return !isCapital || there[i] !== there[i]?.toLowerCase();
  });
}

/**
 * The matcher's promise in its plainest form: at every place try every form, longest first; take the
 * first that stands there; go on after it. Knows no evidence and no clitics.
 */
export function oracle(index: Index, text: string): readonly OracleHit[] {
  const hits: OracleHit[] = [];
  let i = 0;
  while (i < text.length) {
    const ends = index.forms
      .map((form) => ({ form, end: endOf(text, i, form) }))
      .filter((one): one is { form: IndexForm; end: number } => one.end !== null)
      .filter(({ form, end }) => {
        const begins = plain(text[i] as string) !== '' && isBoundary(text, i);
        return begins && isBoundary(text, end) && keepsCapitals(text, i, form);
      })
      .sort((one, other) => other.end - one.end);
    const [best] = ends;
    if (best) {
      hits.push({ term: index.terms[best.form.term]?.id ?? '', start: i, end: best.end });
      i = best.end;
    } else {
      i += 1;
    }
  }
  return hits;
}
