import { matchLanguage } from '../../shared/language/match-language.ts';
import { among, type Given, isOn, oneOf } from './given.ts';
import type { Contents, ReadSettings } from './settings.ts';

/**
 * Checks what a site has decided and the launcher must know.
 *
 * @param contents - what this build holds.
 */
export function checkSettings(given: Given, contents: Contents): ReadSettings {
  const faults: string[] = [];
  const known = Object.keys(contents.collections);
  const languagesOf = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => contents.collections[id] ?? [])),
  ];
  const collections = among(given, 'collections', { known }, faults) ?? known;
  const there = languagesOf(collections);
  if (!there.length) {
    const useful = known.filter((id) => contents.collections[id]?.length).join(', ');
    faults.push(`collections must name one with explanations: ${useful}. Nothing is explained.`);
    return { settings: null, faults };
  }
  const as = (tag: string) => matchLanguage(tag, there);
  const languages = among(given, 'languages', { known: there, as }, faults) ?? [];
  const settings = {
    collections,
    languages: languages.length ? languages : there,
    startsAlone: oneOf(given, 'start', ['button', 'marks'], faults) === 'marks',
    languageMenu: isOn(given.languageMenu),
    remember: isOn(given.remember),
    files: typeof given.files === 'string' ? given.files.replace(/\/?$/, '/') : null,
  };
  return { settings, faults };
}
