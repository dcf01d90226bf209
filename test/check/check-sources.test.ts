import { expect, it } from 'vitest';
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
