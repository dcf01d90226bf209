import { describe, expect, it } from 'vitest';
// @ts-expect-error -- the package has no types
import js2xliff from 'xliff/js2xliff';
// @ts-expect-error -- the package has no types
import xliff2js from 'xliff/xliff2js';
import { readXliff } from '../../shared/exchange/xliff-reader.ts';
import { writeXliff } from '../../shared/exchange/xliff-writer.ts';
import { collection, entry, form } from '../fixtures/entry.ts';
import { inOrder, patchesOf, withoutPlaces } from '../fixtures/patches-of.ts';

const some = collection({
  entries: [
    entry(),
    entry({ term: '401k' }),
    entry({ term: 'wic' }),
    entry({
      language: 'es',
      equivalent: 'SNAP, antes  «cupones»',
      explanation: 'Ayuda & comida.',
      forms: [form('SNAP'), form('cupones', { standing: 'admitted' })],
    }),
    entry({ term: '401k', language: 'es', forms: [form('a | b', { ambiguous: true })] }),
  ],
});
const written = await writeXliff(some, 'es', { reviewers: [], today: '2025-01-31' });

async function expectUnchanged(text: string): Promise<void> {
  const { patches, faults } = readXliff(text);
  expect(faults).toEqual([]);
  const own = (await patchesOf(some, { sources: false })).filter(
    ({ language }) => language === 'es',
  );
  expect(inOrder(withoutPlaces(patches))).toEqual(inOrder(own));
}

const seriously = (text: string) =>
  readXliff(text)
    .faults.filter(({ level }) => level === 'fault')
    .map(({ message }) => message);

describe('XLIFF that a tool wrote again says the same', () => {
  const changed: Record<string, (text: string) => string> = {
    'as it was': (text) => text,
    'indented inside texts': (text) =>
      text.replace(/<(source|target)>([^<]+)</g, '<$1>\n\t$2\n  <'),
    'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'as version 2.0': (text) => text.replace('version="2.1"', 'version="2.0"'),
    'with a prefix': (text) =>
      text.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-z])/g, '<$1x:'),
    'with other states, ids and notes': (text) =>
      text
        .replace(/<segment [^>]*>/g, '<segment id="s1" state="final" subState="tool:done">')
        .replaceAll('<notes>', '<notes><note priority="1">Ana: checked</note>'),
    'with matches and metadata of its own': (text) =>
      text.replaceAll(
        '<notes>',
        '<m:metadata xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0"><m:meta>x</m:meta></m:metadata>$&',
      ),
    'with targets in CDATA and words marked': (text) =>
      text
        .replaceAll('<target>Ayuda &amp; comida.<', '<target><![CDATA[Ayuda & ]]>comida.<')
        .replaceAll('antes', '<mrk id="1" type="term">antes</mrk>'),
    'in another order': (text) =>
      text.replace(/(<group id="snap".*?<\/group>)(.*?)(<group id="wic".*?<\/group>)/s, '$3$2$1'),
    'without groups': (text) =>
      text
        .replace(
          / {4}<group[^>]*>\s*<notes>(.*?)<\/notes>(\s*<unit [^>]*>)\s*<notes>/gs,
          '$2<notes>$1',
        )
        .replaceAll('</group>', ''),
    'with sources changed': (text) => text.replace(/<source>[^<]*</g, '<source>changed<'),
    'for a region': (text) => text.replace('trgLang="es"', 'trgLang="es-MX"'),
    'in two files': (text) =>
      text.replace('    <group id="wic"', '  </file><file id="b" original="b">$&'),
  };

  it.each(Object.entries(changed))('%s', async (name, change) => {
    expect(change(written) === written).toBe(name === 'as it was');
    await expectUnchanged(change(written));
  });

  it('through another library', async () => {
    const there: string = await js2xliff(await xliff2js(written));
    const { patches, faults } = readXliff(there);
    expect(faults).toEqual([]);
    // That library drops notes of groups, so nothing says of which text it is.
    const own = await patchesOf(some, { sources: false });
    expect(inOrder(withoutPlaces(patches))).toEqual(
      inOrder(
        own
          .filter(({ language }) => language === 'es')
          .map((patch) => ({ ...patch, digest: null, sourceDigest: null })),
      ),
    );
  });
});

describe('XLIFF', () => {
  it('says what was translated, of what was translated', () => {
    const begun = written.replace(
      /(<unit id="wic.equivalent".*?<source>[^<]*<\/source>)/s,
      '$1<target>WIC, para mamás</target>',
    );
    const { patches, faults } = readXliff(begun);
    expect(faults).toEqual([]);
    const wic = patches.find(({ term }) => term === 'wic');
    expect(wic).toEqual({
      place: expect.stringMatching(/^unit wic\.equivalent \(line \d+\)$/),
      term: 'wic',
      language: 'es',
      equivalent: 'WIC, para mamás',
      digest: null,
      sourceDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('claims no approval, whatever the states say', () => {
    const { patches } = readXliff(written.replace(/state="\w+"/g, 'state="reviewed"'));
    expect(patches.length).toBe(2);
    expect(patches.every((patch) => !('approval' in patch))).toBe(true);
  });

  it('leaves out units that are not ours, and says so', () => {
    const { patches, faults } = readXliff(
      written.replaceAll('wic.', 'wic/').replace('snap.forms', 'snap.colour'),
    );
    expect(patches.find(({ term }) => term === 'snap')).not.toHaveProperty('forms');
    expect(faults).toHaveLength(4);
    expect(new Set(faults.map(({ level }) => level))).toEqual(new Set(['notice']));
  });

  it('leaves out a text with a fault and keeps the others of the term', () => {
    const text = written.replace('Ayuda &amp;', 'Ayuda <ph id="1"/>');
    const { patches, faults } = readXliff(text);
    expect(faults).toMatchObject([
      {
        place: expect.stringMatching(/^unit snap\.explanation \(line \d+\)$/),
        message: 'Its text holds markup (<ph>).',
      },
    ]);
    expect(patches[0]).not.toHaveProperty('explanation');
    expect(patches[0]).toHaveProperty('equivalent');
  });

  it('tells the line of a list that is not in the form', () => {
    const { faults, patches } = readXliff(
      written.replace('>SNAP | preferred\ncup', '>SNAP\ncup | prefered\ncup'),
    );
    expect(faults.map(({ place }) => place)).toEqual([
      expect.stringMatching(/^unit snap\.forms \(line \d+\), line 2 of it$/),
    ]);
    expect(patches[0]).not.toHaveProperty('forms');
  });

  it('with lists joined to one line is refused, not taken for one spelling', () => {
    expect(seriously(written.replaceAll('preferred\n', 'preferred '))).not.toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['no units', written.replace(/<file.*<\/file>/s, ''), /^It holds no units of ours/],
    ['a unit twice', written.replace(/<unit id="snap.forms".*?<\/unit>/s, '$&$&'), /^Two units/],
    ['a document type', `<!DOCTYPE xliff>${written.slice(39)}`, /document type declaration/],
    ['XLIFF 1.2', '<xliff version="1.2"/>', /^It is XLIFF 1.2/],
    ['half a file', written.slice(0, 900), /not well-formed|never ends/],
  ])('is refused with %s', (_, text, message) => {
    expect(seriously(text)).toEqual([expect.stringMatching(message)]);
  });

  it('is refused, not followed, however deep it is nested', () => {
    const deep = written.replace('<group', `${'<group id="g">'.repeat(100_000)}<group`);
    expect(seriously(deep)).toEqual(['Its elements are nested more than 100 deep.']);
  });
});
