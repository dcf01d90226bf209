import { expect, it } from 'vitest';
import { SiteAudit } from '../../shared/audit/site-audit.ts';
import { record, used } from '../fixtures/audit.ts';

function auditOf(...records: ReturnType<typeof record>[]) {
  const audit = new SiteAudit();
  for (const one of records) audit.add(one);
  return audit;
}

it('adds pages up', () => {
  const audit = auditOf(
    record({ page: 'a', words: 10, terms: [used('snap')] }),
    record({ page: 'b', words: 20, terms: [used('snap')], language: null, declares: false }),
  );
  audit.addFault('c: it is empty.');
  expect(audit.result()).toMatchObject({
    format: 1,
    pages: 2,
    words: 30,
    terms: [{ name: 'snap', pages: 2 }],
    undeclared: ['b'],
    unknown: ['b'],
    faults: ['c: it is empty.'],
  });
});

it('puts the hardest pages first, in either measure, and those not measured last', () => {
  const { levels } = auditOf(
    record({ page: 'none', level: null }),
    record({ page: 'easy', level: { measure: 'flesch-kincaid', value: 4 } }),
    record({ page: 'dura', level: { measure: 'inflesz', value: 20 } }),
    record({ page: 'hard', level: { measure: 'flesch-kincaid', value: 12 } }),
    record({ page: 'clara', level: { measure: 'inflesz', value: 90 } }),
  ).result();
  expect(levels.map(({ page }) => page)).toEqual(['dura', 'hard', 'easy', 'clara', 'none']);
});

it('takes a word that always has a capital for a name', () => {
  const lindenfield = used('lindenfield', { words: ['Lindenfield'] });
  const grocery = used('grocery', { words: ['Grocery'] });
  const audit = auditOf(
    record({ hardWords: [lindenfield, grocery] }),
    record({ hardWords: [lindenfield, used('grocery')] }),
  );
  expect(audit.result().hardWords.map(({ name }) => name)).toEqual(['grocery']);
});
