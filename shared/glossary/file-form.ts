import type { EntryText, Form } from './entry.ts';

/** A form as its file says it: what is the default is left out. */
function formInFile({ text, case: rule, standing, ambiguous }: Form) {
  return {
    text,
    ...(rule === 'capitals' && { case: rule }),
    standing,
    ...(ambiguous && { ambiguous }),
  };
}

/**
 * The one way to write an Entry's file: keys in fixed order, defaults left out, two spaces, line
 * feeds, NFC, a newline at the end, so that a diff shows only what changed.
 */
export function fileForm(entry: EntryText): string {
  const { evidence, concept } = entry;
  const file = {
    format: entry.format,
    equivalent: entry.equivalent,
    explanation: entry.explanation,
    otherMeaning: entry.otherMeaning,
    forms: entry.forms.map(formInFile),
    ...(evidence && {
      evidence: {
        near: evidence.near,
        notNear: evidence.notNear,
        notIn: evidence.notIn,
        topics: evidence.topics,
      },
    }),
    ...(concept && {
      concept: {
        topic: concept.topic,
        related: concept.related.length ? concept.related : undefined,
        jurisdiction: concept.jurisdiction,
      },
    }),
    sources: entry.sources.map(({ publisher, title, url, checked }) => ({
      publisher,
      title,
      url,
      checked,
    })),
    origin: entry.origin,
    authors: entry.authors,
    reviewBy: entry.reviewBy,
    reviews: entry.reviews.map(({ reviewer, role, date, digest, sourceDigest }) => ({
      reviewer,
      role,
      date,
      digest,
      sourceDigest,
    })),
  };
  const nfc = (_: string, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC') : value;
  return `${JSON.stringify(file, nfc, 2)}\n`;
}
