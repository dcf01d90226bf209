/** As long as a term's id may be. */
const LONGEST = 60;

function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}

/**
 * The id of a new term: its English word in kebab-case, with a number behind where another meaning
 * has it already.
 *
 * @returns '' for a word without a letter from A to Z or a digit.
 */
export function termId(english: string, taken: ReadonlySet<string>): string {
  const id = kebab(english);
  if (!id || !taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const next = `${id.slice(0, LONGEST - 4)}-${number}`;
    if (!taken.has(next)) return next;
  }
}
