/** `npm run torture` tries everything; `npm test` tries a quick part of the same. */
export const IS_WHOLE = process.env.TORTURE === 'whole';

/** @returns how many of something are tried in this run. */
export function amount(quick: number, whole: number): number {
  return IS_WHOLE ? whole : quick;
}
