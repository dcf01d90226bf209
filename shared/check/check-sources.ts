import type { Collection } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entryFault } from './entry-fault.ts';

/** What is not sourced, or read at no known date, is told; it stops nothing. */
export function checkSources(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) => {
    if (entry.sources.length === 0) {
      return [
        entryFault(entry, ['sources'], {
          level: 'notice',
          message: 'No source was read for it.',
          remedy: 'Read an official page on the term and add it.',
        }),
      ];
    }
    return entry.sources.flatMap(({ url, checked }, i) =>
      checked === null
        ? [
            entryFault(entry, ['sources', i, 'checked'], {
              level: 'notice',
              message: `Not checked yet: ${url}`,
              remedy: 'Read the page and write the date of the copy you read.',
            }),
          ]
        : [],
    );
  });
}
