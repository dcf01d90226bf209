import type { GlossaryFile } from '../../shared/glossary/parse-glossary.ts';
import { readGlossaryFiles } from './glossary-files.ts';

const REVIEWERS = 'reviewers.json';

/** Two lists of reviewers as one; where one is no list the other stays as it is, and is told so. */
function joinReviewers(one: GlossaryFile, other: GlossaryFile): GlossaryFile {
  try {
    const listed = [one, other].flatMap(({ text }) => JSON.parse(text) as unknown[]);
    return { ...one, text: `${JSON.stringify(listed, null, 2)}\n` };
  } catch {
    return other;
  }
}

/**
 * The glossary files of a folder, with those of another one laid beside them: a site's own collection.
 *
 * @param own - the other folder; null for none.
 * @param progress - told after each file of the first how many were read, of how many.
 * @throws Complaint if a folder can't be read.
 */
export async function filesWith(
  folder: string,
  own: string | null,
  progress?: (done: number, of: number) => void,
): Promise<readonly GlossaryFile[]> {
  const files = await readGlossaryFiles(folder, progress);
  if (own === null) return files;
  const more = await readGlossaryFiles(own);
  const theirs = more.find(({ path }) => path === REVIEWERS);
  const ours = files.find(({ path }) => path === REVIEWERS);
  if (!theirs || !ours) return [...files, ...more];
  const rest = [...files, ...more].filter(({ path }) => path !== REVIEWERS);
  return [...rest, joinReviewers(ours, theirs)];
}
