import type { Collection } from '../glossary/entry.ts';
import { type Fault, placeOf } from '../glossary/fault.ts';
import { languageRow } from '../language/languages.ts';

/** What a collection says of itself holds together: its source language is known, each topic is named once. */
export function checkCollection({ id, sourceLanguage, topics }: Collection): readonly Fault[] {
  const fault = (keys: readonly PropertyKey[], message: string, remedy: string): Fault => ({
    level: 'fault',
    path: `${id}/collection.json`,
    place: placeOf(keys),
    message,
    remedy,
  });
  const twice = topics.flatMap((topic, i) =>
    topics.indexOf(topic) < i
      ? [fault(['topics', i], `The topic "${topic}" is named already.`, 'Remove one of the two.')]
      : [],
  );
  if (languageRow(sourceLanguage)) return twice;
  return [
    ...twice,
    fault(
      ['sourceLanguage'],
      `Termlight knows no language "${sourceLanguage}".`,
      'Use a BCP 47 tag such as en.',
    ),
  ];
}
