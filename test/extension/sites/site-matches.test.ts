import { expect, it } from 'vitest';
import { siteMatches } from '../../../extension/sites/site-matches.ts';

const PLACES = [
  { code: 'US-CA', hosts: ['benefitscal.com', 'www.coveredca.com', 'dhcs.ca.gov'] },
  { code: 'US-AK', hosts: ['dhss.alaska.gov'] },
];

it.each([
  ['of the government', { sites: 'gov', state: 'US-CA' }, []],
  ['she asks for', { sites: 'click', state: 'US-CA' }, []],
  ['there are', { sites: 'all', state: null }, ['*://*/*']],
  [
    'of her state, those of the government aside',
    { sites: 'state', state: 'US-CA' },
    ['*://*.benefitscal.com/*', '*://*.coveredca.com/*'],
  ],
  ['of a state whose sites are all the government’s', { sites: 'state', state: 'US-AK' }, []],
  ['of no state', { sites: 'state', state: null }, []],
] as const)('needs permission for the sites %s', (_, choice, matches) => {
  expect(siteMatches(choice, PLACES)).toEqual(matches);
});
