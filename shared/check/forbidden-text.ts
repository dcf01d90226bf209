/** Something no glossary text may hold, and what to say of it. */
export interface Forbidden {
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

/** What no text may hold, addresses included: nobody sees it, or it is not what it looks like. */
export const UNSEEN: readonly Forbidden[] = [
  {
    pattern: /\p{Cc}/u,
    message: 'It holds a control character.',
    remedy: 'Type the text again instead of pasting it.',
  },
  {
    pattern: /\p{Cs}/u,
    message: 'It holds half a character.',
    remedy: 'Type the character before or after the gap again.',
  },
  {
    pattern: /\p{Co}/u,
    message: 'It holds a character of private use, which looks different on every device.',
    remedy: 'Type the character that is meant.',
  },
  {
    pattern: /(?!\p{DI})\p{Cn}/u,
    message: 'It holds a character Unicode does not know.',
    remedy: 'Type the character that is meant.',
  },
  {
    pattern: /\ufffd/u,
    message: 'It holds the sign for a letter that was lost when the file was saved.',
    remedy: 'Type the letter that stood there, and save the file as UTF-8.',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/u,
    message: 'It holds a character that overrides the direction of writing.',
    remedy: 'Remove it; right-to-left text is shown correctly without.',
  },
  {
    // Joiners belong after an Arabic letter, marks of direction between words.
    pattern:
      /(?![\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069])\p{DI}|[\u2800\ufff9-\ufffb]|(?<!\p{Script=Arabic}\p{M}*)[\u200c\u200d]|(?<=\p{L})[\u200e\u200f\u061c](?=\p{L})/u,
    message: 'It holds a character nobody sees.',
    remedy: 'Remove it.',
  },
  {
    pattern: /\p{M}{4}/u,
    message: 'It stacks more marks on one letter than any language does.',
    remedy: 'Type the letter again.',
  },
  {
    pattern:
      /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]/u,
    message: 'It holds letters of another shape: full-width, mathematical, joined or boxed ones.',
    remedy: 'Type them on a plain keyboard.',
  },
];

/** What no words may hold: they are shown as they stand, never followed. */
export const MARKUP: readonly Forbidden[] = [
  {
    pattern: /<[a-z!/?]|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i,
    message: 'It holds markup.',
    remedy: 'Write plain text: markup is shown as it stands, never followed.',
  },
  {
    pattern: /\[[^\]]*\]\([^)]*\)|\*\*|(?:^|\s)__|`|^#{1,6}\s/,
    message: 'It holds Markdown.',
    remedy: 'Write plain text.',
  },
  {
    pattern: /https?:\/\//i,
    message: 'It holds a web address.',
    remedy: 'Put addresses in "sources".',
  },
];
