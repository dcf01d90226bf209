/** Something wrong, or worth knowing, about a glossary file. */
export interface Fault {
  /** `fault` stops the build; `notice` is only told. */
  readonly level: 'fault' | 'notice';
  /** The file, relative to `glossaries/`. */
  readonly path: string;
  /** Where in the file: `forms[2].text`, or `line 3, column 7`; empty for the file itself. */
  readonly place: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** A field's name as people write it: `['forms', 2, 'text']` is `forms[2].text`. */
export function placeOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`))
    .join('');
}
