import type { Fault } from '../glossary/fault.ts';

/**
 * A fault of a file that is imported. Which file it is, who reads it says: `path` is left empty.
 *
 * @param place - where in it: `row 12`, `unit premium`; empty for the file itself.
 */
export function exchangeFault(
  place: string,
  message: string,
  remedy: string,
  level: Fault['level'] = 'fault',
): Fault {
  return { level, path: '', place, message, remedy };
}

/** True if something stops the row or the file; what is merely worth knowing does not. */
export function isSerious({ level }: Fault): boolean {
  return level === 'fault';
}
