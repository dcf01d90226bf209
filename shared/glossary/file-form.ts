import type { EntryText, Form, PlaceText, Source } from './entry.ts';

/** A form as its file says it: what is the default is left out. */
function formInFile({ text, case: rule, standing, ambiguous }: Form) {
  return {
    text,
    ...(rule === 'capitals' && { case: rule }),
    standing,
    ...(ambiguous && { ambiguous }),
  };
}

function sourceInFile({ publisher, title, url, checked }: Source) {
  return { publisher, title, url, checked };
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
    sources: entry.sources.map(sourceInFile),
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
  return inFile(file);
}

/** The same for the file of a layer's place. */
export function placeFileForm(place: PlaceText): string {
  return inFile({
    format: place.format,
    name: place.name,
    hosts: place.hosts.map(({ host, sources }) => ({ host, sources: sources.map(sourceInFile) })),
    names: place.names.map(({ term, name, forms, sources }) => ({
      term,
      name,
      forms: forms.map(formInFile),
      sources: sources.map(sourceInFile),
    })),
    origin: place.origin,
    authors: place.authors,
  });
}

function inFile(file: object): string {
  const nfc = (_: string, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC') : value;
  return `${JSON.stringify(file, nfc, 2)}\n`;
}
