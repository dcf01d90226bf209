import { describe, expect, it } from 'vitest';
import { readTarget } from '../../shared/exchange/xliff-target.ts';
import { readXml } from '../../shared/exchange/xml-reader.ts';

function read(inner: string) {
  const xml = readXml(`<unit>${inner}</unit>`);
  if ('fault' in xml) throw new Error(xml.fault.message);
  return readTarget(xml.root, 'unit a');
}

const segment = (target: string, tag = 'segment') => `<${tag}><source>s</source>${target}</${tag}>`;

describe('the target of a unit', () => {
  it.each([
    ['one segment', segment('<target> a  b\n</target>'), ' a  b\n'],
    ['none', segment(''), ''],
    ['an empty target', segment('<target/>'), ''],
    [
      'segments with what lies between',
      segment('<target>a.</target>') +
        segment('<target> </target>', 'ignorable') +
        segment('<target>b.</target>'),
      'a. b.',
    ],
    [
      'what lies between as in the source',
      segment('<target>a.</target>') +
        '<ignorable><source> / </source></ignorable>' +
        segment('<target>b.</target>'),
      'a. / b.',
    ],
    [
      'segments in another order',
      segment('<target order="3">a</target>') +
        segment('<target order="1">b</target>') +
        segment('<target order="2">c</target>'),
      'bca',
    ],
    ['annotations', segment('<target><sm id="1"/>a <mrk id="2">b</mrk><em/></target>'), 'a b'],
    ['CDATA', segment('<target><![CDATA[a & b]]></target>'), 'a & b'],
    ['other elements beside', `<notes/><x/>${segment('<target>a</target>')}`, 'a'],
  ])('is read with %s', (_, inner, text) => {
    expect(read(inner)).toEqual({ text });
  });

  it.each(['ph', 'pc', 'sc', 'ec', 'cp', 'b'])('is refused with <%s> in it', (name) => {
    expect(read(segment(`<target>a <${name}/></target>`))).toMatchObject({
      fault: { message: `Its text holds markup (<${name}>).`, place: 'unit a' },
    });
  });

  it('is refused where only some segments are translated', () => {
    const half = segment('<target>a</target>') + segment('') + segment('<target/>');
    expect(read(half)).toMatchObject({
      fault: { message: 'Only 1 of its 3 segments are translated.' },
    });
  });
});
