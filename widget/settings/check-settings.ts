import { matchLanguage } from '../../shared/language/match-language.ts';
import type { Given } from './read-dataset.ts';
import type { Contents, ReadSettings } from './settings.ts';

/** Reads one after the other, and notes what is wrong. */
class Check {
  readonly faults: string[] = [];

  constructor(private readonly given: Given) {}

  list(name: string): readonly string[] | null {
    const value = this.given[name];
    if (value === undefined) return null;
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    this.faults.push(`${name} must be a list of words. It was left out.`);
    return null;
  }

  /** Those of a list that `known` has; all of `known` where the site names none. */
  among(name: string, known: readonly string[], as = (one: string): string | null => one) {
    const asked = this.list(name);
    if (!asked) return known;
    const found = asked.map((one) => ({ one, tag: as(one) }));
    const wrong = found.filter(({ tag }) => tag === null || !known.includes(tag));
    if (wrong.length) {
      this.faults.push(
        `${name}: there is no ${wrong.map(({ one }) => `“${one}”`).join(', ')} here. Choose from: ${known.join(', ')}.`,
      );
    }
    return known.length
      ? found.map(({ tag }) => tag ?? '').filter((tag) => known.includes(tag))
      : [];
  }

  oneOf<T extends string>(name: string, first: T, other: T): T {
    const value = this.given[name] ?? first;
    if (value === first || value === other) return value as T;
    this.faults.push(
      `${name} is “${first}” or “${other}”, not “${String(value)}”. “${first}” is used.`,
    );
    return first;
  }

  selector(name: string, isSelector: (text: string) => boolean): string | null {
    const value = this.given[name];
    if (value === undefined) return null;
    if (typeof value === 'string' && isSelector(value)) return value;
    this.faults.push(`${name}: “${String(value)}” is no CSS selector. It was left out.`);
    return null;
  }
}

/**
 * Checks all that a site has decided, once.
 *
 * @param contents - what this build holds.
 * @param isSelector - true for a text that a browser takes as a CSS selector.
 */
export function checkSettings(
  given: Given,
  contents: Contents,
  isSelector: (text: string) => boolean,
): ReadSettings {
  const check = new Check(given);
  const collections = check.among('collections', Object.keys(contents.collections));
  const there = [...new Set(collections.flatMap((id) => contents.collections[id] ?? []))];
  if (!there.length) {
    const useful = Object.keys(contents.collections).filter(
      (id) => contents.collections[id]?.length,
    );
    const told = `collections must name one with explanations: ${useful.join(', ')}. Nothing is explained.`;
    return { settings: null, faults: [...check.faults, told] };
  }
  const languages = check.among('languages', there, (tag) => matchLanguage(tag, there));
  const settings = {
    collections,
    languages: languages.length ? languages : there,
    reviewedOnly: check.oneOf('status', 'any', 'reviewed') === 'reviewed',
    startsAlone: check.oneOf('start', 'button', 'marks') === 'marks',
    languageMenu: given.languageMenu === true,
    remember: given.remember === true,
    allow: check.list('allow'),
    deny: check.list('deny') ?? [],
    mark: check.selector('mark', isSelector),
    ignore: check.selector('ignore', isSelector),
    showing: check.oneOf<'every' | 'first'>('showing', 'first', 'every'),
    files: typeof given.files === 'string' ? given.files.replace(/\/?$/, '/') : null,
  };
  return { settings, faults: check.faults };
}
