import { expect, it } from 'vitest';
import { issueAddress, proposalIssue } from '../../shared/proposal/proposal-issue.ts';
import { proposal } from '../fixtures/proposal.ts';

const ISSUES = 'https://github.com/example/termlight/issues/new';
const NOTHING = { open: [], file: null };

it('says everything that was typed, under names people know', () => {
  const { title, body } = proposalIssue(proposal(), 'en', NOTHING);
  expect(title).toBe('New term: rent relief (ar)');
  for (const [name, text] of [
    ['English word', 'rent relief'],
    ['Word in Arabic', 'مساعدة الإيجار'],
    ['Other spellings', 'دعم الإيجار\nإعانة الإيجار'],
    ['Source', 'HUD\nHelp with rent\nhttps://www.hud.gov/rent\ncopy of 2025-02-01 read'],
    ['Author', 'fixture-layla حسن'],
  ]) {
    expect(body).toContain(`### ${name}\n\n\`\`\`text\n${text}\n\`\`\``);
  }
  expect(body).toContain('(CC0)');
});

it('leaves out what was not said, and tells what is open', () => {
  const { title, body } = proposalIssue(
    proposal({ kind: 'correction', term: 'snap', english: '', url: '', title: '', publisher: '' }),
    'en',
    { open: ['It is long.'], file: 'a,b' },
  );
  expect(title).toBe('Correction: مساعدة الإيجار (ar)');
  expect(body).not.toContain('### Source');
  expect(body).toContain('### Still open\n\n- It is long.');
  expect(body).toContain('```csv\na,b\n```');
});

it('fences what is Markdown', () => {
  const { body } = proposalIssue(proposal({ word: '```\n@everybody' }), 'en', NOTHING);
  expect(body).toContain('````text\n```\n@everybody\n````');
});

it('opens filled in, to the letter', () => {
  const issue = proposalIssue(proposal(), 'en', NOTHING);
  const address = new URL(issueAddress(ISSUES, issue) as string);
  expect(address.origin + address.pathname).toBe(ISSUES);
  expect([address.searchParams.get('title'), address.searchParams.get('body')]).toEqual([
    issue.title,
    issue.body,
  ]);
});

it('does not open where the address would be too long', () => {
  const body = 'ع'.repeat(1400);
  expect(issueAddress(ISSUES, { title: 'x', body })).toBe(null);
});
