import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { Phrases } from '../match/phrases.ts';
import { cliticsOf } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { entryFault } from './entry-fault.ts';

function checkAmbiguous(entry: Entry): readonly Fault[] {
  if (entry.evidence?.near || entry.evidence?.topics) return [];
  return entry.forms.flatMap((form, i) =>
    form.ambiguous
      ? [
          entryFault(entry, ['forms', i, 'ambiguous'], {
            message: `"${form.text}" is ambiguous, but no evidence says when it counts: it never would.`,
            remedy: 'Add "evidence" with "near" or "topics".',
          }),
        ]
      : [],
  );
}

/** Only ambiguous forms are asked for neighbours and topics: without one, these say nothing. */
function checkUse(entry: Entry): readonly Fault[] {
  if (entry.forms.some(({ ambiguous }) => ambiguous)) return [];
  return (['near', 'notNear', 'topics'] as const).flatMap((part) =>
    entry.evidence?.[part]
      ? [
          entryFault(entry, ['evidence', part], {
            message: `No form is ambiguous, so "${part}" is never asked.`,
            remedy: 'Mark the form it is meant for "ambiguous", or remove it.',
          }),
        ]
      : [],
  );
}

function checkContradiction(entry: Entry): readonly Fault[] {
  const near = new Set(entry.evidence?.near?.map((word) => fold(word).text));
  return (entry.evidence?.notNear ?? []).flatMap((word, i) =>
    near.has(fold(word).text)
      ? [
          entryFault(entry, ['evidence', 'notNear', i], {
            message: `"${word}" stands in "near" too, where it could never count.`,
            remedy: 'Remove it from one of the two.',
          }),
        ]
      : [],
  );
}

function checkNotIn(entry: Entry): readonly Fault[] {
  const folded = entry.forms.map(({ text }) => fold(text).text);
  const forms = new Phrases(folded, cliticsOf(entry.language));
  return (entry.evidence?.notIn ?? []).flatMap((phrase, i) => {
    const { text } = fold(phrase);
    if (folded.includes(text)) {
      return [
        entryFault(entry, ['evidence', 'notIn', i], {
          message: `"${phrase}" is one of the forms, which would never be found.`,
          remedy: 'Write a longer phrase, or remove it here or from "forms".',
        }),
      ];
    }
    const holds = Array.from(text, (_, at) => forms.at(text, at)).some((found) => found.length);
    if (holds) return [];
    return [
      entryFault(entry, ['evidence', 'notIn', i], {
        message: `"${phrase}" holds none of the forms, so it can never keep one back.`,
        remedy: 'Write the whole phrase with the form in it, or move it to "notNear".',
      }),
    ];
  });
}

function checkTopics(entry: Entry, { topics }: Collection): readonly Fault[] {
  return (entry.evidence?.topics ?? []).flatMap((topic, i) =>
    topics.includes(topic)
      ? []
      : [
          entryFault(entry, ['evidence', 'topics', i], {
            message: `The collection has no topic "${topic}".`,
            remedy: `Write one of: ${topics.join(', ')}.`,
          }),
        ],
  );
}

/** Ambiguous forms have evidence, and the evidence can work. */
export function checkEvidence(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) => [
    ...checkAmbiguous(entry),
    ...checkUse(entry),
    ...checkContradiction(entry),
    ...checkNotIn(entry),
    ...checkTopics(entry, collection),
  ]);
}
