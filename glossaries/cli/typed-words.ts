/** Words of an option that takes several: `es vi` or `es,vi`. */
export function typedWords(typed: string): readonly string[] {
  return typed.split(/[\s,]+/).filter(Boolean);
}
