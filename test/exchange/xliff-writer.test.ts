import { describe, expect, it } from 'vitest';
// @ts-expect-error -- the package has no types
import xliff2js from 'xliff/xliff2js';
import { writeXliff } from '../../shared/exchange/xliff-writer.ts';
import { digestsOf } from '../../shared/glossary/digests.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, form, review, reviewer } from '../fixtures/entry.ts';

const english = entry({ forms: [form('SNAP', { case: 'capitals' }), form('food stamps')] });
const arabic = entry({
  language: 'ar',
  equivalent: 'برنامج SNAP',
  explanation: 'مساعدة  لشراء الطعام.',
  forms: [form('سناب'), form('قسائم', { standing: 'deprecated', ambiguous: true })],
});
const context = { reviewers: [], today: '2025-01-31' };
const some = (...entries: Entry[]) => collection({ entries: [english, ...entries] });

async function stateOf(target: Entry, reviews: Parameters<typeof review>[0][] = []) {
  const policy = { translator: 1, subject: 0 };
  const digests = await digestsOf(some(target));
  const own = digests.get(target);
  if (!own) throw new Error('no digests');
  const reviewed = { ...target, reviews: reviews.map((one) => review({ ...own, ...one })) };
  const text = await writeXliff({ ...some(reviewed), policy }, target.language, {
    ...context,
    reviewers: [reviewer({ languages: ['ar'] })],
  });
  return [...new Set([...text.matchAll(/<segment ([^>]*)>/g)].map(([, state]) => state))];
}

describe('XLIFF', () => {
  it('has a group a term and three units, with help and digests', async () => {
    const digests = await digestsOf(some(arabic));
    const text = await writeXliff(some(arabic), 'ar', context);
    const notes = (help: string) => `<notes>
          <note category="instruction">${help}</note>
        </notes>`;
    const helps = [...text.matchAll(/"instruction">([^<]*)</g)].map(([, help]) => help as string);
    expect(helps).toHaveLength(3);
    expect(helps[2]).toMatch(/preferred.*deprecated.*capitals.*ambiguous/);
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" srcLang="en" trgLang="ar" xmlns="urn:oasis:names:tc:xliff:document:2.0">
  <file id="us-benefits" original="us-benefits" srcDir="ltr" trgDir="rtl">
    <group id="snap" name="SNAP">
      <notes>
        <note category="topic">Topic: food</note>
        <note category="digest">termlight:digest ${digests.get(arabic)?.digest}</note>
        <note category="source-digest">termlight:source-digest ${digests.get(english)?.digest}</note>
      </notes>
      <unit id="snap.equivalent" name="snap.equivalent" canResegment="no" xml:space="preserve">
        ${notes(helps[0] as string)}
        <segment state="translated">
          <source>SNAP</source>
          <target>برنامج SNAP</target>
        </segment>
      </unit>
      <unit id="snap.explanation" name="snap.explanation" canResegment="no" xml:space="preserve">
        ${notes(helps[1] as string)}
        <segment state="translated">
          <source>Help from the government to buy food.</source>
          <target>مساعدة  لشراء الطعام.</target>
        </segment>
      </unit>
      <unit id="snap.forms" name="snap.forms" canResegment="no" xml:space="preserve">
        ${notes(helps[2] as string)}
        <segment state="translated">
          <source>SNAP | preferred capitals
food stamps | preferred</source>
          <target>سناب | preferred
قسائم | deprecated ambiguous</target>
        </segment>
      </unit>
    </group>
  </file>
</xliff>
`);
  });

  it('leaves targets out where there is no translation yet', async () => {
    const text = await writeXliff(some(arabic), 'es', context);
    expect(text).not.toContain('<target>');
    expect(text).not.toContain('termlight:digest');
    expect(text).toContain('termlight:source-digest');
    expect(text.match(/state="initial">/g)).toHaveLength(3);
  });

  it('says reviewed only where the policy is met by reviews of exactly this text', async () => {
    expect(await stateOf(arabic)).toEqual(['state="translated"']);
    expect(await stateOf(arabic, [{}])).toEqual(['state="reviewed"']);
    expect(await stateOf(arabic, [{ reviewer: 'nobody-listed' }])).toEqual(['state="translated"']);
    expect(await stateOf(arabic, [{ digest: 'c'.repeat(64) }])).toEqual([
      'state="translated" subState="termlight:outdated"',
    ]);
    expect(await stateOf({ ...arabic, origin: 'machine' })).toEqual([
      'state="initial" subState="termlight:machine"',
    ]);
    expect(await stateOf({ ...arabic, reviewBy: '2025-01-30' }, [{}])).toEqual([
      'state="translated" subState="termlight:outdated"',
    ]);
  });

  it('opens in another reader', async () => {
    const text = await writeXliff(some(arabic), 'ar', context);
    const { resources, ...languages } = await xliff2js(text);
    expect(languages).toEqual({
      xliffVersion: '2.1',
      sourceLanguage: 'en',
      targetLanguage: 'ar',
    });
    const units = resources['us-benefits'].snap.groupUnits;
    expect(units['snap.equivalent']).toMatchObject({ source: 'SNAP', target: 'برنامج SNAP' });
    expect(units['snap.explanation'].target).toBe('مساعدة  لشراء الطعام.');
    expect(units['snap.forms'].target.split('\n')).toHaveLength(2);
  });

  it('is not made from a language into itself', async () => {
    await expect(writeXliff(some(), 'en', context)).rejects.toThrow(
      '"en" is the language translations are made from.',
    );
  });
});
