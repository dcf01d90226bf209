import { languageRow } from '../language/languages.ts';
import type { Fault } from './fault.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function pathFault(path: string, message: string, remedy: string): Fault {
  return { level: 'fault', path, place: '', message, remedy };
}

/** The fault of a file that is where no glossary file can be. */
export function misplaced(path: string): Fault {
  return pathFault(
    path,
    'The file is not where a glossary file can be.',
    'Put an entry at <collection>/<language>/<term-id>.json.',
  );
}

/** What is wrong with the names of an Entry's file and of its language's folder. */
export function nameFaults(
  path: string,
  { language, term }: { language: string; term: string },
): readonly Fault[] {
  const faults: Fault[] = [];
  if (!ID.test(term)) {
    faults.push(
      pathFault(
        path,
        `The file name "${term}" is no term id.`,
        'Name it in kebab-case English: small letters, digits, single hyphens.',
      ),
    );
  }
  if (!languageRow(language)) {
    faults.push(
      pathFault(
        path,
        `The folder "${language}" names no language Termlight knows.`,
        'Use a BCP 47 tag such as es or zh-Hans; a new one needs a row in shared/language/languages.ts.',
      ),
    );
  }
  return faults;
}

/** What is wrong with the name of a place's file. */
export function placeNameFaults(path: string, code: string): readonly Fault[] {
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code)) return [];
  const remedy = 'Name it by ISO 3166-2, such as US-CA.';
  return [pathFault(path, `The file name "${code}" is no code of a place.`, remedy)];
}

/** What is wrong between files: collections without their file or name, and names that clash. */
export function folderFaults(paths: readonly string[]): readonly Fault[] {
  const all = new Set(paths);
  const folders = new Set(paths.filter((path) => path.includes('/')).map(firstFolder));
  const faults = [...folders].flatMap((folder) => collectionFaults(folder, all));
  const seen = new Map<string, string>();
  for (const path of paths) {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    if (twin === undefined || twin === path) continue;
    faults.push(
      pathFault(
        path,
        `Its name differs from ${twin} only in capitals: many computers hold one of the two only.`,
        'Remove one of the two, or give it another name.',
      ),
    );
  }
  return faults;
}

function firstFolder(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function collectionFaults(folder: string, paths: ReadonlySet<string>): Fault[] {
  const path = `${folder}/collection.json`;
  if (!paths.has(path)) {
    return [
      pathFault(
        path,
        'The collection has no collection.json.',
        'Copy one from another collection and say who publishes this one.',
      ),
    ];
  }
  if (ID.test(folder)) return [];
  return [
    pathFault(
      path,
      `The folder "${folder}" is no id of a collection.`,
      'Name it in kebab-case English: small letters, digits, single hyphens.',
    ),
  ];
}
