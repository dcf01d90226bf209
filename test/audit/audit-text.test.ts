import { expect, it } from 'vitest';
import { auditText } from '../../shared/audit/audit-text.ts';
import { SiteAudit } from '../../shared/audit/site-audit.ts';
import { record, used } from '../fixtures/audit.ts';
import { siteAudit } from '../fixtures/site-audit.ts';

it('says each list with how it came about', () => {
  const text = auditText(siteAudit());
  for (const line of [
    '3 pages, 300 words.',
    'Explained terms (1)',
    '  snap: 1 page, 1 place; as SNAP, food stamps',
    'Acronyms nobody explains (2)',
    '  HCV: 2 pages, 2 places; Housing Choice Voucher; not spelled out on 1',
    '  determination: 1 page, 1 place',
    'Gunning 1952',
    '  a.html: grade 7.0, 100 words',
    'Pages that do not say their language (2)\n',
    'Pages that could not be read (1)',
  ]) {
    expect(text).toContain(line);
  }
});

it('shows the first of a long list, and counts the rest', () => {
  const audit = new SiteAudit();
  const hardWords = Array.from({ length: 50 }, (_, i) => used(`word${i}`));
  audit.add(record({ hardWords }));
  const text = auditText(audit.result());
  expect(text.match(/^ {2}word\d+:/gm)).toHaveLength(20);
  expect(text).toContain('  and 30 more');
});
