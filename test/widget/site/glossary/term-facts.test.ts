import { expect, it } from 'vitest';
import { type SiteTerm, siteWordsOf } from '../../../../widget/site/glossary/site-words.ts';
import { termFacts } from '../../../../widget/site/glossary/term-facts.ts';
import { collection, entry, form, glossary } from '../../../fixtures/entry.ts';
import { TODAY } from '../fixture-site.ts';

const forms = [form('SNAP'), form('food stamps'), form('snaps', { standing: 'deprecated' })];

it('says what schema.org wants of a term, without wrong words', async () => {
  const words = await siteWordsOf(glossary(collection({ entries: [entry({ forms })] })), TODAY);
  const snap = words.terms.get('snap') as SiteTerm;
  const options = { collection: words.collection, address: null, list: null };
  expect(termFacts(snap, 'en', options)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: 'SNAP',
    alternateName: ['food stamps'],
    description: 'Help from the government to buy food.',
    termCode: 'snap',
    inLanguage: 'en',
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: 'US benefits',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  });
  expect(termFacts(snap, 'es', options)).toBe(undefined);
  expect(termFacts(snap, 'en', { ...options, address: 'https://x.org/' })).toMatchObject({
    url: 'https://x.org/',
  });
});
