/** What a terminal would obey or hide, line breaks aside: controls, marks of direction, half characters. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

/**
 * A text for a person's terminal: what can't be seen is written as its number, `U+202E`, so that no
 * glossary file can move the cursor, colour the screen or turn a line around.
 */
export function showUnseen(text: string): string {
  return text.replace(
    UNSEEN,
    (character) =>
      `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** The same for a text that must stay in its line, such as one that a sentence quotes. */
export function showUnseenInLine(text: string): string {
  return showUnseen(text).replaceAll('\n', 'U+000A');
}
