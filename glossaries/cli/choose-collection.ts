import type { Collection, Glossary } from '../../shared/glossary/entry.ts';
import { Complaint } from './complaint.ts';

/**
 * The collection typed, or the only one there is that is no layer on another.
 *
 * @throws Complaint that names the collections there are.
 */
export function chooseCollection({ collections }: Glossary, typed: string | undefined): Collection {
  const found =
    typed === undefined
      ? collections.filter((one) => one.extends === undefined)
      : collections.filter(({ id }) => id === typed);
  const [one, ...more] = found;
  if (one && more.length === 0) return one;
  const there = collections.map(({ id }) => id).join(', ') || 'none';
  throw new Complaint(
    typed === undefined
      ? `Say which collection with --collection. There is: ${there}.`
      : `There is no collection "${typed}". There is: ${there}.`,
  );
}
