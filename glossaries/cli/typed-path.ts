import { resolve } from 'node:path';

/** A path as typed: npm runs scripts in the project's folder and says in INIT_CWD where one really is. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
