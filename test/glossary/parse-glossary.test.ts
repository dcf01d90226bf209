import { describe, expect, it } from 'vitest';
import { unreadable } from '../../shared/glossary/decode-file.ts';
import { placeFileForm } from '../../shared/glossary/file-form.ts';
import { parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { collection, entry, filesOf, glossary, reviewer } from '../fixtures/entry.ts';
import { place } from '../fixtures/place.ts';

const good = filesOf(glossary(collection(), [reviewer()]));
const vi = entry({ language: 'vi', equivalent: 'SNAP (trợ cấp thực phẩm)' });

/** Path and place of each fault when these files join the good ones. */
function faultsWith(...files: { path: string; text: string }[]) {
  return parseGlossary([...good, ...files]).faults.map(({ path, place }) => [path, place]);
}

describe('what it reads', () => {
  it('is the glossary that the files say', () => {
    const whole = glossary(collection({ entries: [entry(), vi] }), [reviewer()]);
    expect(parseGlossary(filesOf(whole))).toEqual({ glossary: whole, faults: [] });
  });

  it('does not depend on the order of files', () => {
    expect(parseGlossary(good.toReversed()).glossary).toEqual(parseGlossary(good).glossary);
  });

  it('keeps each collection’s entries to itself', () => {
    const other = collection({ id: 'us-ca', entries: [entry({ collection: 'us-ca' })] });
    const { collections } = parseGlossary([...good, ...filesOf(glossary(other))]).glossary;
    expect(collections.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['us-benefits', 1],
      ['us-ca', 1],
    ]);
    expect(collections[1]?.entries[0]?.collection).toBe('us-ca');
  });

  it('is in NFC however the file was saved', () => {
    const files = filesOf(glossary(collection({ entries: [vi] })));
    const decomposed = files.map(({ path, text }) => ({ path, text: text.normalize('NFD') }));
    const [read] = parseGlossary(decomposed).glossary.collections;
    expect(read?.entries[0]?.equivalent).toBe('SNAP (trợ cấp thực phẩm)');
  });

  it.each([
    ['at its beginning', 'SNAP'],
    ['inside, where it is a letter like others', 'SN\ufeffAP'],
  ])('is read with a byte order mark %s', (where, equivalent) => {
    const files = filesOf(glossary(collection({ entries: [entry({ equivalent })] })));
    const marked = files.map(({ path, text }) => ({
      path,
      text: where === 'at its beginning' ? `\ufeff${text}` : text,
    }));
    const { glossary: read, faults } = parseGlossary(marked);
    expect(faults).toEqual([]);
    expect(read.collections[0]?.entries[0]?.equivalent).toBe(equivalent);
  });

  it('is told file by file', () => {
    const done: number[] = [];
    parseGlossary(good, (count) => done.push(count));
    expect(done).toEqual(good.map((_, i) => i + 1));
  });

  it('is an empty glossary where there is no file', () => {
    expect(parseGlossary([])).toEqual({ glossary: { collections: [], reviewers: [] }, faults: [] });
  });
});

describe('what it tells', () => {
  it.each([
    ['of a file outside any collection', 'notes.txt', '', ['notes.txt', '']],
    [
      'of a file too deep',
      'us-benefits/en/food/snap.json',
      '{}',
      ['us-benefits/en/food/snap.json', ''],
    ],
    [
      'of bad JSON, with its place',
      'us-benefits/es/wic.json',
      '{\n"a": 1,\n}',
      ['us-benefits/es/wic.json', 'line 3, column 1'],
    ],
    [
      'of a value that is no entry',
      'us-benefits/es/wic.json',
      '[]',
      ['us-benefits/es/wic.json', ''],
    ],
    ['of a null', 'us-benefits/es/wic.json', 'null', ['us-benefits/es/wic.json', '']],
  ])('%s', (_, path, text, expected) => {
    expect(faultsWith({ path, text })).toEqual([expected]);
  });

  it('of what is written there, in its own words', () => {
    const text = (good.at(-1)?.text ?? '').replace('"SNAP"', '" SNAP"');
    const path = 'us-benefits/en/snap.json';
    const { faults } = parseGlossary([...good.slice(0, -1), { path, text }]);
    expect(faults.map(({ remedy }) => remedy)).toEqual(['Correct " SNAP".']);
  });

  it.each(['notes.txt', 'us-benefits/en/wic.json', 'us-benefits/collection.json'])(
    'of %s why it could not be read, and nothing else',
    (path) => {
      const { fault } = unreadable(path, { message: 'It is a link.', remedy: 'Remove it.' });
      const others = good.filter((file) => file.path !== path);
      const { faults } = parseGlossary([...others, { path, text: '', ...(fault && { fault }) }]);
      expect(faults).toEqual([fault]);
    },
  );

  it.each(['old/us-benefits/collection.json', 'us-benefits/collection.json.old'])(
    'of %s, which is no collection’s file',
    (path) => {
      const text = good.find((file) => file.path.endsWith('collection.json'))?.text ?? '';
      const { faults, glossary: read } = parseGlossary([...good, { path, text }]);
      expect(faults.map((fault) => fault.path)).toContain(path);
      expect(read.collections.map(({ id }) => id)).toEqual(['us-benefits']);
    },
  );

  it.each([
    ['a file name that is no term id', 'us-benefits/en/Food_Stamps.json'],
    ['a folder that names no language', 'us-benefits/xx/snap.json'],
    ['a folder that names a language by another tag', 'us-benefits/es-MX/snap.json'],
  ])('of %s', (_, path) => {
    const text = good.at(-1)?.text ?? '';
    expect(faultsWith({ path, text })).toEqual([[path, '']]);
  });

  it('of a key __proto__, which it does not follow', () => {
    const text = (good.at(-1)?.text ?? '').replace('{', '{"__proto__": {"reviews": []},');
    const { faults, glossary: read } = parseGlossary([
      ...good.slice(0, -1),
      { path: 'us-benefits/en/snap.json', text },
    ]);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('__proto__')]);
    expect(read.collections[0]?.entries).toEqual([]);
  });

  it('of a folder without collection.json, once', () => {
    const files = filesOf(
      glossary(
        collection({
          id: 'us-ca',
          entries: [entry({ collection: 'us-ca' }), entry({ collection: 'us-ca', term: 'wic' })],
        }),
      ),
    );
    const orphans = files.filter(({ path }) => path.startsWith('us-ca/en/'));
    expect(faultsWith(...orphans)).toEqual([['us-ca/collection.json', '']]);
  });

  it('of every fault of every file at once', () => {
    const { faults, glossary: read } = parseGlossary([
      { path: 'reviewers.json', text: '[{}]' },
      { path: 'us-benefits/collection.json', text: '{"format": 1' },
      { path: 'us-benefits/en/wic.json', text: '{"format": 1, "forms": [{"text": 1}]}' },
      { path: 'us-benefits/en/Bad.json', text: 'x' },
    ]);
    const count = (path: string) => faults.filter((fault) => fault.path === path).length;
    expect([count('reviewers.json'), count('us-benefits/collection.json')]).toEqual([5, 1]);
    expect([count('us-benefits/en/wic.json'), count('us-benefits/en/Bad.json')]).toEqual([8, 2]);
    expect(faults.every(({ level, remedy }) => level === 'fault' && remedy.endsWith('.'))).toBe(
      true,
    );
    expect(read).toEqual({ collections: [], reviewers: [] });
  });
});

describe('places of a layer', () => {
  const layer = {
    path: 'us-states/collection.json',
    text: JSON.stringify({
      format: 1,
      title: 'US states',
      publisher: 'Termlight',
      jurisdiction: 'US',
      licence: 'CC0-1.0',
      sourceLanguage: 'en',
      extends: 'us-benefits',
      topics: ['food'],
      policy: { translator: 1, subject: 1 },
    }),
  };
  const { code, ...text } = place();

  it('are read by their code', () => {
    const file = { path: `us-states/places/${code}.json`, text: placeFileForm(text) };
    const { glossary, faults } = parseGlossary([layer, file]);
    expect(faults).toEqual([]);
    expect(glossary.collections[0]?.places).toEqual([place()]);
  });

  it('belong to their own layer', () => {
    const other = { ...layer, path: 'us-cities/collection.json' };
    const file = { path: `us-cities/places/${code}.json`, text: placeFileForm(text) };
    const { collections } = parseGlossary([layer, other, file]).glossary;
    expect(collections.map(({ id, places }) => [id, places.length])).toEqual([
      ['us-states', 0],
      ['us-cities', 1],
    ]);
  });

  it.each([
    ['california', {}, 'The file name "california" is no code of a place.'],
    ['US-CA', { hosts: [{ host: 'Covered CA', sources: [] }] }, 'host name in small letters'],
    ['US-CA', { names: [{ term: 'snap', name: 'x', forms: [], sources: [] }] }, 'too short'],
  ])('are told what is wrong: %s %j', (name, wrong, message) => {
    const file = {
      path: `us-states/places/${name}.json`,
      text: JSON.stringify({ ...text, ...wrong }),
    };
    const { faults, glossary: read } = parseGlossary([layer, file]);
    expect(faults.map((fault) => fault.message).join(' ')).toContain(message);
    // What has a wrong name can be read all the same.
    expect(read.collections[0]?.places).toHaveLength('names' in wrong || 'hosts' in wrong ? 0 : 1);
  });
});
