import { canonicalJson } from '../digest/canonical-json.ts';
import { sha256Hex } from '../digest/sha256.ts';
import type { Entry } from './entry.ts';

/**
 * The name of an Entry's exact text: SHA-256, in hexadecimal, of the RFC 8785 JSON of what a
 * reviewer approves, strings in NFC. Change a word, a form or the source text and it is another.
 *
 * @param entry - the Entry; evidence, sources and reviews are no part of its text.
 * @param sourceDigest - digest of the source-language Entry it renders; null for that Entry itself.
 */
export function textDigest(entry: Entry, sourceDigest: string | null): Promise<string> {
  const { format, collection, term, language, equivalent, explanation, otherMeaning } = entry;
  const forms = entry.forms.map(({ text, case: rule, standing, ambiguous }) => ({
    text,
    case: rule,
    standing,
    ambiguous,
  }));
  return sha256Hex(
    canonicalJson({
      format,
      collection,
      term,
      language,
      equivalent,
      explanation,
      // A text without one keeps the name it had before there was this field.
      ...(otherMeaning !== undefined && { otherMeaning }),
      forms,
      sourceDigest,
    }),
  );
}
