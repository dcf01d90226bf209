import { wordsOf } from '../strings/word-files.ts';

/** What a room's file of words says in a language: `said('extension/entrypoints/sidepanel', 'es', 'sidepanel.save')`. */
export function said(room: string, tag: string, key: string): string {
  const text = wordsOf(`${room}/words`, tag).get(key);
  if (text === undefined) throw new Error(`${room} says no ${key} in ${tag}.`);
  return text;
}
