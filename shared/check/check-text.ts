import type { Collection, Glossary } from '../glossary/entry.ts';
import { type Fault, placeOf } from '../glossary/fault.ts';
import { pathOf, placePath } from './entry-fault.ts';
import { entryTexts, type PlacedText, textsOf } from './entry-texts.ts';
import { MARKUP, UNSEEN } from './forbidden-text.ts';

const ALL = [...UNSEEN, ...MARKUP];

function faultsOf(path: string, { keys, text }: PlacedText): readonly Fault[] {
  const rules = keys.at(-1) === 'url' ? UNSEEN : ALL;
  return rules
    .filter(({ pattern }) => pattern.test(text))
    .map(({ message, remedy }) => ({
      level: 'fault',
      path,
      place: placeOf(keys),
      message,
      remedy,
    }));
}

/** An Entry's texts are plain text: nothing unseen, no direction overrides, markup or addresses. */
export function checkText(collection: Collection): readonly Fault[] {
  const { entries, places, id, ...own } = collection;
  return [
    ...textsOf(own).flatMap((text) => faultsOf(`${id}/collection.json`, text)),
    ...places.flatMap(({ code, ...text }) =>
      textsOf(text).flatMap((one) => faultsOf(placePath(id, { code }), one)),
    ),
    ...entries.flatMap((entry) => {
      const path = pathOf(entry);
      return entryTexts(entry).flatMap((text) => faultsOf(path, text));
    }),
  ];
}

/** The same for the list of reviewers. */
export function checkReviewersText({ reviewers }: Pick<Glossary, 'reviewers'>): readonly Fault[] {
  return textsOf(reviewers).flatMap((text) => faultsOf('reviewers.json', text));
}
