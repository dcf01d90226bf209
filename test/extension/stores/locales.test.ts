import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../shared/strings/strings.ts';
import { LOCALE_OF, localeOf } from './locale-of.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'extension/public/_locales');

/** Longest texts the stores take: Edge a name of 45, Chrome a description of 132; Chrome a name of 75, Firefox of 50. */
const LONGEST: Readonly<Record<string, number>> = { name: 45, description: 132 };

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;

/** Keys the manifest names. */
const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const used = [...config.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key as string);

it('the manifest says nothing to readers in English alone', () => {
  const manifest = config.slice(config.indexOf('manifest: ('));
  const said = [...manifest.matchAll(/\b(?:(?<!_)name|description|title): ['"`](.*?)['"`]/g)];
  expect(said.length).toBeGreaterThan(4);
  expect(said.filter(([, text]) => !/^__MSG_\w+__$/.test(text ?? ''))).toEqual([]);
});

it('there is a folder for every language of the interface, and no other', () => {
  expect(readdirSync(LOCALES).toSorted()).toEqual(INTERFACE_LANGUAGES.map(localeOf).toSorted());
  expect(Object.keys(LOCALE_OF).filter((tag) => !INTERFACE_LANGUAGES.includes(tag))).toEqual([]);
});

describe.each(readdirSync(LOCALES))('%s', (locale) => {
  const messages = messagesOf(locale);

  it('has every key the manifest names, and no other', () => {
    expect(used.length).toBeGreaterThan(4);
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('says something under each, in one line, no longer than stores take', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect([key, message]).toEqual([key, message.replace(/[<>\n]/g, '').trim()]);
      expect(message.length).toBeGreaterThan(0);
      // The longest shortcut's name that browsers show whole is not told: 80 fits Chrome's page.
      expect([key, message.length <= (LONGEST[key] ?? 80)]).toEqual([key, true]);
    }
  });

  it('is not the English text', () => {
    const english = messagesOf('en');
    if (locale === 'en') return;
    for (const [key, { message }] of Object.entries(messages))
      expect([key, message]).not.toEqual([key, english[key]?.message]);
  });
});
