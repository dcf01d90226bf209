import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { Phrases } from '../match/phrases.ts';
import { cliticsOf } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { entryFault } from './entry-fault.ts';

function checkAmbiguous(entry: Entry): Fault[] {
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

function checkNotIn(entry: Entry): Fault[] {
  const forms = new Phrases(
    entry.forms.map(({ text }) => fold(text).text),
    cliticsOf(entry.language),
  );
  return (entry.evidence?.notIn ?? []).flatMap((phrase, i) => {
    const { text } = fold(phrase);
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

/** Ambiguous forms have evidence, and the evidence can work. */
export function checkEvidence(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) => [
    ...checkAmbiguous(entry),
    ...checkNotIn(entry),
    ...(entry.evidence?.topics ?? []).flatMap((topic, i) =>
      collection.topics.includes(topic)
        ? []
        : [
            entryFault(entry, ['evidence', 'topics', i], {
              message: `The collection has no topic "${topic}".`,
              remedy: `Write one of: ${collection.topics.join(', ')}.`,
            }),
          ],
    ),
  ]);
}
