import { expect, it } from 'vitest';
import {
  ADMINISTRATIVE_STATUS,
  dataOf,
  standingOf,
  xmlId,
} from '../../shared/exchange/tbx-vocabulary.ts';
import { readXml } from '../../shared/exchange/xml-reader.ts';

it.each(['preferred', 'admitted', 'deprecated'] as const)(
  'reads what it writes: %s',
  (standing) => {
    expect(standingOf(ADMINISTRATIVE_STATUS[standing])).toBe(standing);
  },
);

it.each([
  ['supersededTerm-admn-sts', 'deprecated'],
  ['preferredTerm', 'preferred'],
  [' admitted\n', 'admitted'],
  ['notRecommended', 'deprecated'],
  ['legalTerm-admn-sts', undefined],
  ['constructor', undefined],
])('reads the status %j as %s', (status, standing) => {
  expect(standingOf(status)).toBe(standing);
});

it('finds data in groups and without, in both styles', () => {
  const read = readXml(
    `<langSec xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
      <descrip type="definition">a</descrip>
      <descripGrp><descrip type="definition">b</descrip></descripGrp>
      <basic:definition>c</basic:definition>
      <termSec><descrip type="definition">of a term</descrip></termSec>
      <definition>d</definition>
    </langSec>`,
  );
  const found = 'root' in read ? dataOf(read.root, 'definition') : [];
  expect(found.map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c']);
});

it('gives a term that begins with a digit an id XML allows', () => {
  expect(['snap', '401k'].map(xmlId)).toEqual(['snap', '_401k']);
});
