/** How many letters of each script a text holds. */
export interface ScriptCensus {
  latin: number;
  han: number;
  kana: number;
  hangul: number;
  cyrillic: number;
  arabic: number;
}

/** Blocks of Unicode by their first and last UTF-16 unit, coarse but enough to tell a script. */
const RANGES: readonly (readonly [keyof ScriptCensus, number, number])[] = [
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['latin', 0xc0, 0x24f],
  ['cyrillic', 0x400, 0x52f],
  ['arabic', 0x620, 0x6d3],
  ['latin', 0x1e00, 0x1eff],
  ['kana', 0x3041, 0x30fe],
  ['han', 0x3400, 0x9fff],
  ['hangul', 0xac00, 0xd7a3],
  ['arabic', 0xfb50, 0xfdfb],
  ['arabic', 0xfe70, 0xfefc],
];

const SCRIPTS = ['latin', 'han', 'kana', 'hangul', 'cyrillic', 'arabic'] as const;

/** For each UTF-16 unit the place of its script in `SCRIPTS`, from 1; 0 is none of them. */
const scripts = new Uint8Array(0x10000);
for (const [script, first, last] of RANGES) {
  scripts.fill(SCRIPTS.indexOf(script) + 1, first, last + 1);
}

/** Counts the letters of each script in one pass over a text. */
export function scriptCensus(text: string): ScriptCensus {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  for (let i = 0; i < text.length; i += 1) {
    const script = scripts[text.charCodeAt(i)] as number;
    counts[script] = (counts[script] as number) + 1;
  }
  const [, latin = 0, han = 0, kana = 0, hangul = 0, cyrillic = 0, arabic = 0] = counts;
  return { latin, han, kana, hangul, cyrillic, arabic };
}
