import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../shared/strings/strings.ts';
import { localeOf } from './locale-of.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEXTS = join(ROOT, 'docs/stores/texts');

it('there is a text for every language, and no other', () => {
  expect(readdirSync(TEXTS).toSorted()).toEqual(
    INTERFACE_LANGUAGES.map((tag) => `${tag}.txt`).toSorted(),
  );
});

it('counts no more terms than there are', () => {
  const terms = readdirSync(join(ROOT, 'glossaries/us-benefits/en')).length;
  expect(readFileSync(join(TEXTS, 'en.txt'), 'utf8')).toContain('more than 300 terms');
  expect(terms).toBeGreaterThan(300);
});

describe.each(INTERFACE_LANGUAGES)('the text in %s', (tag) => {
  const [name, short, ...full] = readFileSync(join(TEXTS, `${tag}.txt`), 'utf8').split('\n\n');
  const messages = JSON.parse(
    readFileSync(join(ROOT, 'extension/public/_locales', localeOf(tag), 'messages.json'), 'utf8'),
  );

  it('begins with the name and the short description of the package', () => {
    expect([name, short]).toEqual([messages.name.message, messages.description.message]);
  });

  it('has as many parts as the English one', () => {
    const english = readFileSync(join(TEXTS, 'en.txt'), 'utf8').split('\n\n').slice(2);
    expect(full.length).toBe(english.length);
    expect(full.map((part) => part.split('\n').length)).toEqual(
      english.map((part) => part.split('\n').length),
    );
  });

  it('is plain text a store takes', () => {
    const text = full.join('\n\n');
    // The Chrome Web Store takes 16,000 characters.
    expect(text.length).toBeLessThan(16_000);
    expect(text).not.toMatch(/[<>*_#]|https?:/);
  });
});
