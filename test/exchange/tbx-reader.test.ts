import { describe, expect, it } from 'vitest';
import { readTbx } from '../../shared/exchange/tbx-reader.ts';
import { writeTbx } from '../../shared/exchange/tbx-writer.ts';
import { collection, entry, form, source } from '../fixtures/entry.ts';
import { inOrder, patchesOf, withoutPlaces } from '../fixtures/patches-of.ts';

const some = collection({
  entries: [
    entry({ explanation: 'Help to buy  food, & more.', forms: [form('SNAP'), form('EBT')] }),
    entry({ language: 'zh-Hans', equivalent: '食品券', forms: [form('粮食券')] }),
    entry({ term: '401k', sources: [source(), source({ title: 'A | B', checked: null })] }),
  ],
});
const written = await writeTbx(some);

/** A file around one concept, as another tool writes it. */
function tbx(concept: string): string {
  return `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
    <text><body>${concept}</body></text></tbx>`;
}

async function expectUnchanged(text: string): Promise<void> {
  const { patches, faults } = readTbx(text);
  expect(faults).toEqual([]);
  expect(inOrder(withoutPlaces(patches))).toEqual(
    inOrder(await patchesOf(some, { sources: true })),
  );
}

describe('TBX that a tool wrote again says the same', () => {
  const changed: Record<string, (text: string) => string> = {
    'as it was': (text) => text,
    'without indentation': (text) => text.replace(/\n\s*/g, ''),
    'indented inside texts': (text) => text.replace(/>([^<>\n]+)<\//g, '>\n\t\t$1\n\t</'),
    'broken at spaces': (text) => text.replaceAll(' to buy', '\n          to buy'),
    'with Windows line ends and a byte order mark': (text) =>
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
    'with a prefix': (text) =>
      text.replace('xmlns=', 'xmlns:t=').replace(/<(\/?)(?=[a-zA-Z])/g, '<$1t:'),
    'with texts in CDATA': (text) =>
      text.replace(/<term>([^<&]+)<\/term>/g, '<term><![CDATA[$1]]></term>'),
    'with attributes and instructions of its own': (text) =>
      text
        .replace('<tbx ', '<?tool a?><tbx xmlns:tool="urn:tool" tool:version="3" ')
        .replaceAll('<termSec ', '<termSec tool:guid="1" '),
    'with notes and transactions of its own': (text) =>
      text
        .replaceAll('<langSec xml:lang="en">', '$&<note>Checked</note>')
        .replaceAll(
          '<descrip type="subjectField">',
          '<transacGrp><transac type="transactionType">modification</transac></transacGrp>$&',
        ),
    'with concepts numbered anew': (text) => text.replace(/conceptEntry id="\w+"/g, 'conceptEntry'),
    'in the namespace of the draft': (text) => text.replace('30042:ed-2', '30042:ed:3.0'),
    'with regions of languages': (text) =>
      text.replaceAll('xml:lang="zh-Hans"', 'xml:lang="zh-CN"').replaceAll('"en"', '"en-US"'),
    'with categories as elements': (text) =>
      text
        .replace('<tbx ', '<tbx xmlns:basic="http://www.tbxinfo.net/ns/basic" ')
        .replace(/<(descrip|admin) type="(\w+)">([^<]*)<\/\1>/g, '<basic:$2>$3</basic:$2>')
        .replace(
          /<termNote type="administrativeStatus">([^<]*)<\/termNote>/g,
          '<m:administrativeStatus xmlns:m="http://www.tbxinfo.net/ns/min">$1</m:administrativeStatus>',
        ),
  };

  it.each(Object.entries(changed))('%s', async (name, change) => {
    expect(change(written) === written).toBe(name === 'as it was');
    await expectUnchanged(change(written));
  });
});

describe('TBX', () => {
  it('says only what it has: the rest is kept from our file', () => {
    const { patches, faults } = readTbx(
      tbx('<conceptEntry id="snap"><langSec xml:lang="es"/></conceptEntry>'),
    );
    expect(faults).toEqual([]);
    expect(patches).toEqual([
      {
        place: 'concept snap, es (line 2)',
        term: 'snap',
        language: 'es',
        digest: null,
        sourceDigest: null,
      },
    ]);
  });

  it('of another tool is read with its first term preferred', () => {
    const { patches } = readTbx(
      tbx(`<conceptEntry id="c1"><langSec xml:lang="en"><descrip type="definition">A group
        of stars.</descrip><termSec><term>open cluster</term></termSec></langSec></conceptEntry>`),
    );
    expect(patches[0]).toMatchObject({
      term: 'c1',
      explanation: 'A group of stars.',
      forms: [{ text: 'open cluster', standing: 'preferred' }],
    });
  });

  it('leaves out a language we do not have, and says so', () => {
    const { patches, faults } = readTbx(written.replace('xml:lang="zh-Hans"', 'xml:lang="de"'));
    expect(patches).toHaveLength(2);
    expect(faults).toMatchObject([
      { level: 'notice', message: '"de" is no language Termlight knows.' },
    ]);
  });

  it('keeps our sources where one of its own is in another form, and says so', () => {
    const { patches, faults } = readTbx(written.replaceAll('USDA | SNAP | ', 'USDA, SNAP: '));
    expect(faults.map(({ level }) => level)).toEqual(['notice', 'notice', 'notice']);
    expect(faults[0]?.message).toContain(
      '"USDA, SNAP: https://www.fns.usda.gov/snap | 2024-05-01"',
    );
    expect(patches.every((patch) => !('sources' in patch))).toBe(true);
  });

  it.each<[string, string, RegExp]>([
    ['no concepts', tbx(''), /^It holds no concepts/],
    ['a concept without id', tbx('<conceptEntry/>'), /^A concept has no id/],
    ['a path for an id', tbx('<conceptEntry id="../../etc"/>'), /"..\/..\/etc" is no term id/],
    ['a concept twice', tbx('<conceptEntry id="a"/>'.repeat(2)), /^Two concepts are the term "a"/],
    [
      'no language',
      tbx('<conceptEntry id="a"><langSec/></conceptEntry>'),
      /^A langSec does not say its language/,
    ],
    [
      'a language twice',
      tbx(`<conceptEntry id="a">${'<langSec xml:lang="es"/>'.repeat(2)}</conceptEntry>`),
      /^The concept has this language twice/,
    ],
    [
      'two definitions',
      written.replace(/<descrip type="definition">.*?<\/descrip>/, '$&$&'),
      /^It has two definitions/,
    ],
    ['a code in a definition', written.replace('Help to', '<ph/>Help to'), /holds markup \(<ph>\)/],
    ['an empty term', written.replace('>粮食券<', '><'), /^A term is empty/],
    ['an unknown status', written.replace('preferredTerm', 'legalTerm'), /"legalTerm-admn-sts"/],
  ])('is refused with %s', (_, text, message) => {
    const serious = readTbx(text).faults.filter(({ level }) => level === 'fault');
    expect(serious.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
  });
});
