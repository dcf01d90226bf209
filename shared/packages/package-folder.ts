/** A path up to the last package in it: `node_modules/zod`, `node_modules/a/node_modules/@b/c`. */
const FOLDER = /^\0?(.*\bnode_modules\/(?:@[^/]+\/)?[^/@]+)\//;

/**
 * @param module - a module as a bundler names it: a path, perhaps with a query after it.
 * @returns the folder of the package it stands in; null for code of our own and what a bundler makes up.
 */
export function packageFolder(module: string): string | null {
  return FOLDER.exec(module.replaceAll('\\', '/'))?.[1] ?? null;
}
