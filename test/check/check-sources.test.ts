import { describe, expect, it } from 'vitest';
import { checkSources } from '../../shared/check/check-sources.ts';
import type { Source } from '../../shared/glossary/entry.ts';
import { collection, entry, source } from '../fixtures/entry.ts';

const unread = source({ url: 'https://www.cms.gov/', checked: null });

it.each<[string, Source[], string[]]>([
  ['nothing of sources that were read', [source(), source()], []],
  ['that there is none', [], ['sources']],
  [
    'each that was read at no known date',
    [source(), unread, unread],
    ['sources[1].checked', 'sources[2].checked'],
  ],
])('tells %s, as a notice', (_, sources, places) => {
  const faults = checkSources(collection({ entries: [entry({ sources })] }));
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.filter(({ level }) => level !== 'notice')).toEqual([]);
});

it('names the address nobody has checked', () => {
  const [fault] = checkSources(collection({ entries: [entry({ sources: [unread] })] }));
  expect(fault?.message).toContain('https://www.cms.gov/');
});

const saidOf = (url: string) =>
  checkSources(collection({ entries: [entry({ sources: [source({ url })] })] })).map(
    ({ level, place, message }) => `${level} ${place}: ${message}`,
  );

describe('of an address', () => {
  it.each([
    'https://www.fns.usda.gov/snap?a=b#c',
    'http://example.gov:8080/',
    'https://xn--80ak6aa92e.xn--p1ai/',
    'https://例え.jp/',
  ])('takes %s', (url) => {
    expect(saidOf(url)).toEqual([]);
  });

  it.each([
    ['https://user@example.gov/', /user name or a password/],
    ['https://user:pass@example.gov/', /user name or a password/],
    ['https://example.gov\\\\@evil.example/', /backslash/],
    ['https://example.gov/a b', /space/],
    ['https://localhost/', /no public site: localhost/],
    ['https://127.0.0.1/', /no public site/],
    ['https://0x7f000001/', /no public site/],
    ['https://[::1]/', /no public site/],
  ])('refuses %s', (url, message) => {
    expect(saidOf(url)).toEqual([
      expect.stringMatching(new RegExp(`^fault sources\\[0\\]\\.url: .*${message.source}`)),
    ]);
  });
});
