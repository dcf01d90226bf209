import { describe, expect, it } from 'vitest';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import type { ImportContext } from '../../shared/exchange/plan-entry.ts';
import { planImport } from '../../shared/exchange/plan-import.ts';
import { digestsOf } from '../../shared/glossary/digests.ts';
import type { Collection, Entry, Reviewer } from '../../shared/glossary/entry.ts';
import { statusOf } from '../../shared/glossary/status.ts';
import { form, reviewer } from '../fixtures/entry.ts';
import { bilingual, sheetOf } from '../fixtures/exchange.ts';
import type { Sheet } from '../fixtures/spreadsheet.ts';

const ANA = reviewer({
  account: 'fixture-ana',
  languages: ['es'],
  roles: ['translator', 'subject'],
});
const APPROVAL = {
  Reviewer: 'fixture-ana',
  Role: 'translator',
  Decision: 'approve',
  Date: '2025-01-31',
};
const AUTHOR = { author: 'maria', origin: 'person' } as const;

/** Our collection with some of an Entry changed. */
function changed(of: Collection, term: string, language: string, some: Partial<Entry>): Collection {
  const entries = of.entries.map((one) =>
    one.term === term && one.language === language ? { ...one, ...some } : one,
  );
  return { ...of, entries };
}

interface Case extends Partial<ImportContext> {
  readonly language?: string;
  /** What was exported; ours, if nothing else. */
  readonly exported?: Collection;
}

async function plan(change: (sheet: Sheet) => unknown, some: Case = {}) {
  const collection = some.collection ?? bilingual();
  const sheet = await sheetOf(some.exported ?? collection, some.language);
  change(sheet);
  const { patches, faults } = readCsv(sheet.save(), collection);
  const reviewers: readonly Reviewer[] = [ANA];
  const context = { reviewers, today: '2025-02-01', ...some, collection };
  const planned = await planImport(patches, context);
  return {
    ...planned,
    told: [...faults, ...planned.faults].map(
      ({ level, place, message }) => `${level} ${place}: ${message}`,
    ),
  };
}

const texts = (word: string) => ({ Word: word, Explanation: `${word}.`, 'Preferred forms': word });

describe('an unchanged file', () => {
  it.each(['es', 'en', 'vi'])('changes nothing: %s', async (language) => {
    expect(await plan(() => {}, { language })).toEqual({
      changes: [],
      faults: [],
      unsaid: [],
      told: [],
    });
  });
});

describe('changed words', () => {
  it('keep what the format lacks, and name their author', async () => {
    const { changes, told } = await plan(
      (sheet) => sheet.set('snap', { Explanation: 'Es dinero para la comida.', 'Wrong forms': '' }),
      AUTHOR,
    );
    expect(told).toEqual([]);
    const [before] = bilingual().entries.filter(
      ({ term, language }) => term === 'snap' && language === 'es',
    );
    expect(changes).toEqual([
      {
        place: 'row 2',
        before,
        after: {
          ...before,
          explanation: 'Es dinero para la comida.',
          forms: before?.forms.slice(0, 2),
          origin: 'person',
          authors: ['Termlight (software)', 'maria'],
        },
        fields: ['explanation', 'forms', 'origin', 'authors'],
        approvals: [],
      },
    ]);
  });

  it('are not written before somebody says who wrote them', async () => {
    const machine = (sheet: Sheet) => sheet.set('snap', { Word: 'cupones' });
    expect((await plan(machine)).unsaid).toEqual(['author']);
    expect((await plan(machine, { author: 'maria' })).unsaid).toEqual([]);
    const person = (sheet: Sheet) => sheet.set('wic', { Word: 'el WIC' });
    expect((await plan(person)).unsaid).toEqual(['author', 'origin']);
    expect((await plan(person, AUTHOR)).unsaid).toEqual([]);
  });

  it('leave a text of software marked so unless somebody says otherwise', async () => {
    const { changes } = await plan((sheet) => sheet.set('snap', { Word: 'cupones' }), {
      author: 'maria',
    });
    expect(changes[0]?.after).toMatchObject({
      origin: 'machine',
      authors: ['Termlight (software)', 'maria'],
    });
  });

  it('name an author once', async () => {
    const { changes } = await plan((sheet) => sheet.set('wic', { Word: 'el WIC' }), {
      author: 'ana',
      origin: 'person',
    });
    expect(changes[0]?.after.authors).toEqual(['ana']);
    expect(changes[0]?.fields).toEqual(['equivalent']);
  });

  it('must be what a glossary file may say', async () => {
    const { changes, told } = await plan(
      (sheet) => sheet.set('wic', { Explanation: 'Una.\nDos.' }),
      AUTHOR,
    );
    expect(changes).toEqual([]);
    expect(told).toEqual([
      'fault row 3, explanation: It must be one paragraph without spaces around it.',
    ]);
  });

  it('are refused with the reason where they can’t be meant', async () => {
    const { changes, told } = await plan(
      (sheet) => sheet.set('wic', { Explanation: sheet.cell('snap', 'Explanation') }),
      AUTHOR,
    );
    expect(changes).toEqual([]);
    expect(told).toEqual([expect.stringMatching(/^fault row 3: .* that of "snap"/)]);
  });
});

describe('a file from before ours changed', () => {
  const exported = bilingual();
  const newer = changed(exported, 'wic', 'es', { explanation: 'Comida para bebés.' });

  it('changes nothing where nobody touched the row', async () => {
    const { changes, told } = await plan(() => {}, { exported, collection: newer });
    expect(changes).toEqual([]);
    expect(told).toEqual([
      'notice row 3: Our text has changed since this file was made, and the row has not.',
    ]);
  });

  it('is refused where both changed, with both', async () => {
    const { changes, told } = await plan(
      (sheet) => sheet.set('wic', { Explanation: 'Alimentos.' }),
      {
        exported,
        collection: newer,
        ...AUTHOR,
      },
    );
    expect(changes).toEqual([]);
    expect(told).toEqual([
      'fault row 3: Our text has changed since this file was made. explanation: ours is now "Comida para bebés.", the file says "Alimentos.".',
    ]);
  });

  it('changes nothing where both say the same by now: an import can be repeated', async () => {
    const { changes, told } = await plan(
      (sheet) => sheet.set('wic', { Explanation: 'Comida para bebés.' }),
      {
        exported,
        collection: newer,
      },
    );
    expect([changes, told]).toEqual([[], []]);
  });

  it('may change a text whose source alone has changed, and says so', async () => {
    const english = changed(exported, 'wic', 'en', { explanation: 'Food for babies.' });
    const { changes, told } = await plan((sheet) => sheet.set('wic', { Word: 'el WIC' }), {
      exported,
      collection: english,
      ...AUTHOR,
    });
    expect(changes[0]?.after.equivalent).toBe('el WIC');
    expect(told).toEqual([
      'notice row 3: The text it renders has changed since this file was made.',
    ]);
  });

  it('is known untouched although the file groups forms and ours do not', async () => {
    const forms = [form('SNAP', { case: 'capitals' }), form('cupones', { standing: 'admitted' })];
    const grouped = changed(exported, 'snap', 'es', { forms });
    const more = changed(exported, 'snap', 'es', { forms: forms.toReversed(), equivalent: 'SNAP' });
    const { changes, told } = await plan(() => {}, { exported: grouped, collection: more });
    expect(changes).toEqual([]);
    expect(told).toEqual([expect.stringMatching(/^notice row 2: Our text has changed/)]);
  });
});

describe('an approval', () => {
  it('becomes a review of exactly the digest that was exported', async () => {
    const collection = bilingual();
    const { changes, told } = await plan((sheet) => sheet.set('snap', APPROVAL));
    expect(told).toEqual([]);
    const [change] = changes;
    const ours = collection.entries[2] as Entry;
    const digests = (await digestsOf(collection)).get(ours);
    const review = { reviewer: 'fixture-ana', role: 'translator', date: '2025-01-31', ...digests };
    expect(change).toEqual({
      place: 'row 2',
      before: ours,
      after: { ...ours, reviews: [review] },
      fields: ['reviews'],
      approvals: [review],
    });
    const status = statusOf(change?.after as Entry, {
      collection: { id: 'us-benefits', policy: { translator: 1, subject: 0 } },
      reviewers: [ANA],
      digest: digests?.digest as string,
      sourceDigest: digests?.sourceDigest as string,
      today: '2025-02-01',
    });
    expect(status).toBe('reviewed');
  });

  it('is taken once, however often it is imported', async () => {
    const first = await plan((sheet) => sheet.set('snap', APPROVAL));
    const collection = changed(bilingual(), 'snap', 'es', first.changes[0]?.after as Entry);
    expect((await plan((sheet) => sheet.set('snap', APPROVAL), { collection })).changes).toEqual(
      [],
    );
  });

  it('may stand in two rows of the same text, once for each role', async () => {
    const { changes } = await plan((sheet) => {
      sheet.set('snap', APPROVAL);
      const again = [...(sheet.rows[1] as string[])];
      again[sheet.column('Role')] = 'subject';
      sheet.rows.push(again, [...again]);
    });
    expect(changes[0]?.approvals.map(({ role }) => role)).toEqual(['translator', 'subject']);
  });

  it.each(['Word', 'Explanation', 'Other correct forms', 'English digest'])(
    'is refused together with the change if the %s of the row was changed',
    async (column) => {
      const text = column === 'English digest' ? 'a'.repeat(64) : 'otra cosa';
      const { changes, told } = await plan(
        (sheet) => sheet.set('snap', { ...APPROVAL, [column]: text }),
        AUTHOR,
      );
      expect(changes).toEqual([]);
      expect(told).toEqual([
        'fault row 2: The row has an approval, but its text is not the one its digest names: it was changed.',
      ]);
    },
  );

  it('is refused where no digest says of what: with the text that is new', async () => {
    const row = { ...texts('WIC'), ...APPROVAL };
    const { changes, told } = await plan((sheet) => sheet.set('wic', row), { language: 'vi' });
    expect(changes).toEqual([]);
    expect(told).toEqual([
      'fault row 3: The row has an approval, but no digest says of which text.',
    ]);
  });

  it('of an older text is kept as that, and told', async () => {
    const exported = bilingual();
    const collection = changed(exported, 'wic', 'es', { explanation: 'Comida para bebés.' });
    const { changes, told } = await plan((sheet) => sheet.set('wic', APPROVAL), {
      exported,
      collection,
    });
    expect(told).toEqual([
      expect.stringMatching(/^notice row 3: The approval is of an older text/),
    ]);
    expect(changes[0]?.after.explanation).toBe('Comida para bebés.');
    expect(changes[0]?.approvals[0]?.digest).toBe(
      (await digestsOf(exported)).get(exported.entries[3] as Entry)?.digest,
    );
  });

  it('is refused by the rules for reviewers', async () => {
    const { changes, told } = await plan((sheet) => sheet.set('snap', APPROVAL), { reviewers: [] });
    expect(changes).toEqual([]);
    expect(told).toEqual([
      'fault row 2: reviewers.json lists nobody with the account "fixture-ana".',
    ]);
  });
});

describe('the text beside', () => {
  const edit = { 'English explanation (for reading)': 'Money for food.' };

  it('is told if it was edited, and not taken', async () => {
    const { changes, told } = await plan((sheet) => sheet.set('snap', edit));
    expect(changes).toEqual([]);
    expect(told).toEqual([
      'notice row 2: The en text beside "snap" was edited here; it is not taken from here.',
    ]);
  });

  it('must be ours where something is approved', async () => {
    const { changes, told } = await plan((sheet) => sheet.set('snap', { ...edit, ...APPROVAL }));
    expect(changes).toEqual([]);
    expect(told).toEqual([expect.stringMatching(/^fault row 2: The en text beside/)]);
  });

  it('may be older than ours', async () => {
    const exported = bilingual();
    const collection = changed(exported, 'snap', 'en', { explanation: 'Money for food.' });
    expect((await plan(() => {}, { exported, collection })).told).toEqual([]);
  });
});

describe('where a row belongs', () => {
  it('can be a new language of a term there is', async () => {
    const { changes, told, unsaid } = await plan((sheet) => sheet.set('wic', texts('WIC')), {
      language: 'vi',
      author: 'binh',
    });
    expect(told).toEqual([]);
    expect(unsaid).toEqual(['origin']);
    expect(changes).toEqual([
      {
        place: 'row 3',
        before: null,
        after: {
          collection: 'us-benefits',
          term: 'wic',
          language: 'vi',
          format: 1,
          equivalent: 'WIC',
          explanation: 'WIC.',
          forms: [form('WIC')],
          sources: [],
          origin: 'machine',
          authors: ['binh'],
          reviews: [],
        },
        fields: ['equivalent', 'explanation', 'forms', 'sources', 'origin', 'authors', 'reviews'],
        approvals: [],
      },
    ]);
  });

  it.each([
    [
      'a term nobody knows',
      { Term: '__proto__' },
      'fault row 2: us-benefits has no term "__proto__".',
    ],
    [
      'a language nobody knows',
      { Language: 'xx' },
      'fault row 2: "xx" names no language Termlight knows.',
    ],
    [
      'an entry that is gone',
      { Language: 'vi' },
      'fault row 2: There is no snap (vi) here, but the file names a digest of it.',
    ],
  ])('can’t be %s', async (_, cells, message) => {
    const { changes, told } = await plan((sheet) => sheet.set('snap', cells), AUTHOR);
    expect(changes).toEqual([]);
    expect(told.filter((one) => one.startsWith('fault'))).toEqual([message]);
  });

  it('can’t be where another row says something else', async () => {
    const { changes, told } = await plan((sheet) => {
      sheet.rows.push([...(sheet.rows[1] as string[])]);
      sheet.set('snap', { Word: 'cupones' });
    }, AUTHOR);
    expect(changes).toEqual([]);
    expect(told).toEqual(['fault row 4: It says something else of snap (es) than row 2.']);
  });
});

describe('a term that is new', () => {
  const rows = (topic: string) => (sheet: Sheet) => {
    const columns = sheet.rows[0] as string[];
    const row = (cells: Readonly<Record<string, string>>) =>
      columns.map((name) => cells[name] ?? '');
    sheet.rows.push(
      row({ Term: 'tanf', Language: 'es', ...texts('TANF') }),
      row({ Term: 'tanf', Language: 'en', Topic: topic, ...texts('TANF') }),
    );
  };

  it('comes with its source text, in whatever order, and its topic', async () => {
    const { changes, told } = await plan(rows('food'), AUTHOR);
    expect(told).toEqual([]);
    expect(
      changes.map(({ before, after: { term, language, concept } }) => [
        before,
        term,
        language,
        concept,
      ]),
    ).toEqual([
      [null, 'tanf', 'es', undefined],
      [null, 'tanf', 'en', { topic: 'food', related: [] }],
    ]);
  });

  it('needs a topic', async () => {
    const { changes, told } = await plan(rows(''), AUTHOR);
    expect(changes).toEqual([]);
    expect(told).toContain('fault row 4: us-benefits has no term "tanf".');
  });
});

describe('who wrote a row', () => {
  it('is what the row says, before what is said of the whole file', async () => {
    const { changes, unsaid } = await plan((sheet) => {
      sheet.rows[0]?.push('Author', 'Written by');
      sheet.rows[1]?.push('Ana', 'person');
      sheet.set('snap', { Explanation: 'Es dinero para la comida.' });
    });
    expect(unsaid).toEqual([]);
    expect(changes[0]?.after).toMatchObject({
      origin: 'person',
      authors: ['Termlight (software)', 'Ana'],
    });
  });
});
