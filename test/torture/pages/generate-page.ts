import { createRandom, pick } from '../../bench/random.ts';
import { type Maker, PARTS, someWords } from './page-parts.ts';

/** How deep parts stand in one another, and how many stand beside one another. */
const DEEPEST = 6;
const MOST = 4;

/** Parts that swallow all that follows them: at most one stands on a page, at its end. */
const LAST = [
  '<plaintext>',
  '<textarea>',
  '<!--',
  '<script type="x">',
  '<style>',
  '<select>',
  '<svg><p',
  '',
];

/** The body of a page made of every kind of part in no order; always the same for the same seed. */
export function generatePage(seed: number): string {
  const random = createRandom(seed);
  const kinds = Object.keys(PARTS);
  const partAt = (depth: number): string => {
    const maker: Maker = {
      random,
      words: () => someWords(random),
      inside: () => {
        if (depth >= DEEPEST) return maker.words();
        const count = 1 + Math.floor(random() ** 2 * MOST);
        return Array.from({ length: count }, () => partAt(depth + 1)).join('');
      },
    };
    return (PARTS[pick(kinds, random)] as (maker: Maker) => string)(maker);
  };
  const parts = Array.from({ length: 12 + Math.floor(random() * 20) }, () => partAt(0));
  const ending = random() < 0.3 ? `${pick(LAST, random)}${someWords(random)}` : '';
  return `<p>Apply for Medicaid and SNAP at the office of your county.</p>${parts.join('\n')}${ending}`;
}
