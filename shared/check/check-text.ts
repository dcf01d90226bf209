import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entryFault } from './entry-fault.ts';

/** What no glossary text may hold, each with what to say of it. */
const FORBIDDEN: readonly { pattern: RegExp; message: string; remedy: string }[] = [
  {
    pattern: /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufffd]/u,
    message: 'It holds a control character, a lost or half one, or one of private use.',
    remedy: 'Type the text again instead of pasting it.',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/u,
    message: 'It holds a character that overrides the direction of writing.',
    remedy: 'Remove it; right-to-left text is shown correctly without.',
  },
  {
    pattern: /[\u200b\u2060\ufeff\u00ad]/u,
    message: 'It holds a character nobody sees.',
    remedy: 'Remove it.',
  },
  {
    pattern: /<\/?[a-z!][^>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i,
    message: 'It holds markup.',
    remedy: 'Write plain text: markup is shown as it stands, never followed.',
  },
  {
    pattern: /\[[^\]]*\]\([^)]*\)|\*\*|(?:^|\s)__/,
    message: 'It holds Markdown.',
    remedy: 'Write plain text.',
  },
  {
    pattern: /https?:\/\//i,
    message: 'It holds a web address.',
    remedy: 'Put addresses in "sources".',
  },
];

function textsOf(entry: Entry): readonly (readonly [PropertyKey[], string])[] {
  const { evidence } = entry;
  return [
    [['equivalent'], entry.equivalent],
    [['explanation'], entry.explanation],
    [['otherMeaning'], entry.otherMeaning ?? ''],
    ...entry.forms.map(({ text }, i): [PropertyKey[], string] => [['forms', i, 'text'], text]),
    ...(['near', 'notNear', 'notIn'] as const).flatMap((part) =>
      (evidence?.[part] ?? []).map((text, i): [PropertyKey[], string] => [
        ['evidence', part, i],
        text,
      ]),
    ),
  ];
}

/** Glossary text is plain text: no control characters, direction overrides, markup or addresses. */
export function checkText(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) =>
    textsOf(entry).flatMap(([place, text]) =>
      FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ message, remedy }) =>
        entryFault(entry, place, { message, remedy }),
      ),
    ),
  );
}
