import { expect, it } from 'vitest';
import { readyDraft } from '../../../../widget/site/submit/send-draft.ts';
import { proposal, smallCollection } from '../../../fixtures/proposal.ts';

const OURS = smallCollection();
const ISSUES = 'https://github.com/example/termlight/issues/new';
const fault = { field: 'word', kind: 'rule', message: 'It is long.', remedy: '' } as const;
const ready = (some = {}, issues: string | null = ISSUES) =>
  readyDraft(proposal(some), OURS, { faults: [fault], issues });

it('is an issue that says what is open and holds the file, and the file', async () => {
  const { issue, file } = await ready({ language: 'es', word: 'ayuda', explanation: 'Dinero.' });
  expect(file.name).toBe('termlight-rent-relief-es.csv');
  expect(issue?.body).toContain('- It is long.');
  expect(issue?.body).toContain('```csv\n');
  expect(issue?.address.startsWith(`${ISSUES}?title=`)).toBe(true);
});

it('leaves the file out of an issue where there is no room for it, and then the issue', async () => {
  const long = await ready({ explanation: 'مال '.repeat(80) });
  expect(long.issue?.body).not.toContain('```csv');
  expect((await ready({ explanation: 'مال '.repeat(400) })).issue).toBe(null);
});

it('is a file alone where nobody takes issues', async () => {
  const { issue, file } = await ready({}, null);
  expect(issue).toBe(null);
  expect(file.bytes.length).toBeGreaterThan(100);
});
