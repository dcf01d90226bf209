import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { issueAddress, issueFields } from '../../shared/saved/issue.ts';
import { REPOSITORY } from '../../shared/saved/repository.ts';
import { arbitrarySuggestion } from '../fixtures/suggestion.ts';

const RENT = { word: 'rent relief', language: 'en', sentence: null, address: null };

it('says the word, and no more than was ticked', () => {
  expect(issueFields(RENT)).toEqual([
    { name: 'title', text: 'New term: rent relief' },
    { name: 'word', text: 'rent relief' },
  ]);
  const told = { ...RENT, language: 'es', sentence: 'Pida ayuda.', address: 'https://a.gov/es' };
  expect(issueFields(told).slice(2)).toEqual([
    { name: 'where', text: 'https://a.gov/es\nPida ayuda.' },
    { name: 'languages', text: 'Español: rent relief' },
  ]);
});

it('opens our form with exactly the fields that were shown', () => {
  fc.assert(
    fc.property(arbitrarySuggestion, (suggestion) => {
      const fields = issueFields(suggestion);
      const { origin, pathname, searchParams } = new URL(issueAddress(fields));
      expect(`${origin}${pathname}`).toBe(`${REPOSITORY}/issues/new`);
      expect([...searchParams]).toEqual([
        ['template', 'new-term.yml'],
        ...fields.map(({ name, text }) => [name, text]),
      ]);
    }),
  );
});

it('fills in fields that the form has', () => {
  const form = readFileSync(
    join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/new-term.yml'),
    'utf8',
  );
  for (const name of ['word', 'where', 'languages']) expect(form).toContain(`id: ${name}\n`);
});
