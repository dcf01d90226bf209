import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { collection, entry, form, glossary } from '../fixtures/entry.ts';
import { scratchGlossary } from './scratch-glossary.ts';
import { termlight } from './termlight.ts';

const scratch = scratchGlossary();
const { here, read } = scratch;
const FILE = 'us-benefits/en/food-bank.json';

/** Options of a whole new term; `some` come after and win. */
const TERM = [
  ...['--term', 'food-bank', '--topic', 'food', '--equivalent', 'food bank'],
  ...['--explanation', 'A place that gives people food for free.', '--author', 'fixture-ana'],
];
const make = (...some: string[]) => termlight(['new', ...here, ...TERM, ...some]);

afterAll(scratch.remove);

beforeEach(() => {
  const wic = entry({ term: 'wic', equivalent: 'WIC', forms: [form('WIC')] });
  scratch.reset(glossary(collection({ entries: [entry(), wic] })));
});

describe('new', () => {
  it('shows and writes a file that check has nothing against', () => {
    const { status, out, err } = make(
      ...['--form', 'food pantry', '--form', 'food banks', '--wrong-form', 'food shop'],
      ...['--related', 'snap', '--near', 'free', '--source-url', 'https://www.usda.gov/food'],
      ...['--source-publisher', 'USDA', '--source-title', 'Food', '--checked', '2024-05-01'],
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const text = read(FILE) ?? '';
    expect(JSON.parse(text)).toEqual({
      format: 1,
      equivalent: 'food bank',
      explanation: 'A place that gives people food for free.',
      forms: [
        { text: 'food bank', standing: 'preferred', ambiguous: true },
        { text: 'food pantry', standing: 'admitted' },
        { text: 'food banks', standing: 'admitted' },
        { text: 'food shop', standing: 'deprecated' },
      ],
      evidence: { near: ['free'] },
      concept: { topic: 'food', related: ['snap'] },
      sources: [
        {
          publisher: 'USDA',
          title: 'Food',
          url: 'https://www.usda.gov/food',
          checked: '2024-05-01',
        },
      ],
      origin: 'person',
      authors: ['fixture-ana'],
      reviews: [],
    });
    expect(out).toContain(text);
    expect(termlight(['check', ...here])).toMatchObject({ status: 0 });
  });

  it('adds a first entry of a language by any tag that names it', () => {
    const { status } = termlight([
      ...[
        'new',
        ...here,
        '--term',
        'snap',
        '--language',
        'ko-KR',
        '--equivalent',
        'SNAP(식품 지원)',
      ],
      ...[
        '--explanation',
        '식품을 사는 데 쓰는 지원입니다.',
        '--author',
        'fixture-ana',
        '--machine',
      ],
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(read('us-benefits/ko/snap.json') ?? '')).toMatchObject({
      forms: [{ text: 'SNAP', case: 'capitals' }],
      origin: 'machine',
    });
  });

  it('names terms that are nearly the same, and writes', () => {
    expect(make().out).not.toContain('Look first');
    const { status, out } = make('--term', 'infants', '--equivalent', 'W.I.C');
    expect(out).toContain('us-benefits/en/wic.json: "WIC" (nearly the same)');
    expect(status).toBe(0);
  });
});

describe('new writes nothing', () => {
  const cases: [string, () => ReturnType<typeof termlight>, string[]][] = [
    [
      'and names every option that is missing',
      () => termlight(['new', ...here, '--source-title', 'SNAP']),
      [
        ...[
          '--term,',
          '--equivalent',
          '--explanation',
          '--author',
          '--topic (one of: food, health',
        ],
        ...['--source-url', '--source-publisher'],
      ],
    ],
    [
      'and names every fault of the answers',
      () => make('--term', 'Food Bank', '--equivalent', ' bank', '--checked', 'today', ...SOURCE),
      ['no term id', 'equivalent', 'sources[0].checked', 'Nothing was written.'],
    ],
    [
      'where check has a fault in it',
      () => make('--form', 'SNAP', '--topic', 'cars'),
      ['"SNAP" is also a form of "snap"', 'no topic "cars"', 'Nothing was written.'],
    ],
    ['where the term is there', () => make('--term', 'wic'), ['there already in this language']],
    [
      'where a term has no English entry',
      () =>
        termlight([
          ...['new', ...here, '--term', 'food-bank', '--language', 'es', '--author', 'fixture-ana'],
          ...['--equivalent', 'banco', '--explanation', 'Lugar que regala comida.'],
        ]),
      ['no en entry'],
    ],
    [
      'for an unknown collection',
      () => make('--collection', 'us-ca'),
      ['no collection "us-ca". There is: us-benefits.'],
    ],
    ['for a word where an option is expected', () => make('food-bank'), ['--term food-bank']],
  ];
  const SOURCE = [
    ...['--source-url', 'https://www.usda.gov', '--source-title', 'a', '--source-publisher', 'b'],
  ];

  it.each(cases)('%s', (_, run, told) => {
    const { status, err } = run();
    expect(status).toBe(1);
    for (const part of told) expect(err).toContain(part);
    expect(err).not.toMatch(/^\s+at /m);
    for (const path of [FILE, 'us-benefits/en/Food Bank.json', 'us-benefits/es/food-bank.json']) {
      expect(read(path)).toBeNull();
    }
  });

  it('over a file that can’t be read', () => {
    writeFileSync(join(scratch.path, FILE), '{ "broken": ');
    expect(make()).toMatchObject({ status: 1, err: expect.stringContaining('there already') });
    expect(read(FILE)).toBe('{ "broken": ');
  });

  it('but minds no fault that was there before', () => {
    scratch.put(
      entry({ term: 'tanf', concept: { topic: 'cars', related: [] }, forms: [form('T')] }),
    );
    expect(make().status).toBe(0);
  });
});

it.each(['new', 'review', 'reviews'])('%s --help says what it takes, with an example', (verb) => {
  const { status, out } = termlight([verb, '--help']);
  expect(status).toBe(0);
  expect(out).toContain(`termlight ${verb} `);
  expect(out).toMatch(/^Examples?\n {2}npm run/m);
});
