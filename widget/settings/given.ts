/**
 * Settings as the page's author gave them, nothing of them checked: what `mount` was called with, or
 * the `data-*` of the script tag, whose lists are words parted by spaces or commas.
 */
export type Given = Readonly<Record<string, unknown>>;

/** A setting that is a list of words; null where it is not there or none. */
export function listOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return value.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

/** A setting that is on or off: an attribute is on where it is there, unless it says `false`. */
export function isOn(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value !== 'false');
}

/** A setting that has two values, the first if it is not there; a third one is told. */
export function oneOf<T extends string>(
  given: Given,
  name: string,
  [first, other]: readonly [T, T],
  faults: string[],
): T {
  const value = given[name] ?? first;
  if (value === first || value === other) return value as T;
  faults.push(`${name} is “${first}” or “${other}”, not “${String(value)}”. “${first}” is used.`);
  return first;
}

/** Those of a list that are known, by their own names; what is not known is told. Null for no list. */
export function among(
  given: Given,
  name: string,
  { known, as = (one) => one }: { known: readonly string[]; as?: (one: string) => string | null },
  faults: string[],
): readonly string[] | null {
  if (given[name] === undefined) return null;
  const asked = listOf(given[name]);
  if (!asked) faults.push(`${name} must be a list of words. It was left out.`);
  const isKnown = (tag: string | null): tag is string => tag !== null && known.includes(tag);
  const wrong = asked?.filter((one) => !isKnown(as(one))) ?? [];
  if (wrong.length) {
    faults.push(
      `${name}: there is no ${wrong.map((one) => `“${one}”`).join(', ')} here. Choose from: ${known.join(', ')}.`,
    );
  }
  return asked?.map(as).filter(isKnown) ?? null;
}
