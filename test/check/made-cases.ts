import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bad file that no repository should hold, made when it is needed. */
export interface MadeCase {
  readonly name: string;
  /** Makes it in a folder of glossaries without fault; `outside` is the folder around that. */
  readonly make: (glossaries: string, outside: string) => void;
  /** What `check` must print. */
  readonly expected: string;
  /** Only some systems let it be made: links, names that differ in capitals only. */
  readonly onlyLinux?: true;
}

const ENGLISH = 'test-benefits/en';

/** Cases of size, kind of file and name. */
export const MADE_CASES: readonly MadeCase[] = [
  {
    name: 'a file of 100 MB, which is not read',
    make: (glossaries) => {
      const path = join(glossaries, ENGLISH, 'snap.json');
      writeFileSync(path, '{');
      truncateSync(path, 100_000_000);
    },
    expected: `test-benefits/en/snap.json
  The file has 100.0 MB; at most 1 MB are read.
  → Look whether another file was saved in its place.

1 fault.`,
  },
  {
    name: 'a folder with the name of a file',
    make: (glossaries) => mkdirSync(join(glossaries, ENGLISH, 'x.json')),
    expected: `test-benefits/en/x.json
  It is not a file, though it has the name of one.
  → Rename it or remove it.

1 fault.`,
  },
  {
    name: 'a link that leads outside',
    onlyLinux: true,
    make: (glossaries, outside) => {
      writeFileSync(join(outside, 'secret.json'), '{"secret": true}');
      symlinkSync(join(outside, 'secret.json'), join(glossaries, ENGLISH, 'secret.json'));
    },
    expected: `test-benefits/en/secret.json
  It is a link, which is not followed: it may lead out of the glossaries.
  → Put the file itself here.

1 fault.`,
  },
  {
    name: 'two files whose names differ in capitals only',
    onlyLinux: true,
    make: (glossaries) => {
      const text = readFileSync(join(glossaries, ENGLISH, 'lifeline.json'), 'utf8');
      // Another form, so that nothing else is wrong with the second.
      const other = text.replaceAll('Lifeline', 'Phone help');
      writeFileSync(join(glossaries, ENGLISH, 'Lifeline.json'), other);
    },
    expected: `test-benefits/en/Lifeline.json
  The file name "Lifeline" is no term id.
  → Name it in kebab-case English: small letters, digits, single hyphens.
test-benefits/en/lifeline.json
  Its name differs from test-benefits/en/Lifeline.json only in capitals: many computers hold one of the two only.
  → Remove one of the two, or give it another name.

2 faults.`,
  },
];
