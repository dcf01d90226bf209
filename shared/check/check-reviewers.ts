import type { Glossary } from '../glossary/entry.ts';
import { type Fault, placeOf } from '../glossary/fault.ts';
import { languageRow } from '../language/languages.ts';

function fault(keys: readonly PropertyKey[], message: string, remedy: string): Fault {
  return { level: 'fault', path: 'reviewers.json', place: placeOf(keys), message, remedy };
}

/**
 * Reviewers are listed once, for languages and collections there are.
 *
 * @param paths - of all files there are: a collection that can't be read is told once, and is not missing.
 */
export function checkReviewers(
  { reviewers }: Pick<Glossary, 'reviewers'>,
  paths: ReadonlySet<string>,
): readonly Fault[] {
  const accounts = new Set<string>();
  return reviewers.flatMap(({ account, languages, collections: reviewed }, i) => {
    const faults: Fault[] = [];
    if (accounts.has(account)) {
      faults.push(
        fault(
          [i, 'account'],
          `The account "${account}" is listed already.`,
          'Say in one place all that it may review.',
        ),
      );
    }
    accounts.add(account);
    languages.forEach((tag, k) => {
      if (languageRow(tag)) return;
      faults.push(
        fault(
          [i, 'languages', k],
          `Termlight knows no language "${tag}".`,
          'Use a BCP 47 tag such as es or zh-Hans.',
        ),
      );
    });
    reviewed.forEach((id, k) => {
      if (paths.has(`${id}/collection.json`)) return;
      faults.push(
        fault(
          [i, 'collections', k],
          `There is no collection "${id}".`,
          'Write the name of a folder of glossaries/.',
        ),
      );
    });
    return faults;
  });
}
