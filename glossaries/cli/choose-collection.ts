import type { Collection, Glossary } from '../../shared/glossary/entry.ts';
import { Complaint } from './complaint.ts';

/**
 * The collection that was asked for, or the only one there is.
 *
 * @throws Complaint if there is none of that name, or several to choose from.
 */
export function chooseCollection({ collections }: Glossary, typed: string | undefined): Collection {
  const [only, ...more] = collections;
  const found =
    typed === undefined ? more.length === 0 && only : collections.find(({ id }) => id === typed);
  if (found) return found;
  const ids = collections.map(({ id }) => id).join(', ');
  throw new Complaint(
    typed === undefined
      ? `Say which collection: --collection with one of: ${ids}.`
      : `There is no collection "${typed}". There are: ${ids}.`,
  );
}
