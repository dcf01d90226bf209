import { describe, expect, it } from 'vitest';
import { writeTbx } from '../../shared/exchange/tbx-writer.ts';
import { digestsOf } from '../../shared/glossary/digests.ts';
import { collection, entry, form, source } from '../fixtures/entry.ts';

const english = entry({ concept: { topic: 'food', related: ['wic', 'gone'] } });
const spanish = entry({
  language: 'es',
  equivalent: 'SNAP (cupones de alimentos)',
  explanation: 'Ayuda para comprar comida.',
  forms: [
    form('SNAP', { case: 'capitals', ambiguous: true }),
    form('cupones', { standing: 'admitted' }),
    form('estampillas', { standing: 'deprecated' }),
  ],
  sources: [source({ checked: null })],
});
const some = collection({ entries: [spanish, english, entry({ term: 'wic' })] });

describe('TBX', () => {
  it('has a concept with its topic, relations in the file and languages, English first', async () => {
    const digests = await digestsOf(some);
    const text = await writeTbx(some);
    const from = text.indexOf('      <conceptEntry id="snap">');
    expect(text.slice(from, text.indexOf('</conceptEntry>', from))).toBe(
      `      <conceptEntry id="snap">
        <descrip type="subjectField">food</descrip>
        <ref type="crossReference" target="wic">wic</ref>
        <note>termlight:term snap</note>
        <langSec xml:lang="en">
          <descripGrp>
            <descrip type="definition">Help from the government to buy food.</descrip>
            <admin type="source">USDA | SNAP | https://www.fns.usda.gov/snap | 2024-05-01</admin>
          </descripGrp>
          <note>termlight:digest ${digests.get(english)?.digest}</note>
          <termSec id="snap.en.1">
            <term>SNAP</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <note>termlight:form capitals</note>
            <note>termlight:equivalent</note>
          </termSec>
        </langSec>
        <langSec xml:lang="es">
          <descripGrp>
            <descrip type="definition">Ayuda para comprar comida.</descrip>
            <admin type="source">USDA | SNAP | https://www.fns.usda.gov/snap</admin>
          </descripGrp>
          <note>termlight:digest ${digests.get(spanish)?.digest}</note>
          <note>termlight:source-digest ${digests.get(english)?.digest}</note>
          <termSec id="snap.es.equivalent">
            <term>SNAP (cupones de alimentos)</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <note>termlight:equivalent</note>
          </termSec>
          <termSec id="snap.es.1">
            <term>SNAP</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <note>termlight:form capitals ambiguous</note>
          </termSec>
          <termSec id="snap.es.2">
            <term>cupones</term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
            <note>termlight:form</note>
          </termSec>
          <termSec id="snap.es.3">
            <term>estampillas</term>
            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
            <note>termlight:form</note>
          </termSec>
        </langSec>
      `,
    );
  });

  it('says its dialect, style and where it is from', async () => {
    const text = await writeTbx(some);
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">/,
    );
    expect(text).toContain('<p>Published by Termlight under CC0-1.0 for US.</p>');
  });

  it('refuses a text XML cannot hold', async () => {
    const broken = collection({ entries: [entry({ explanation: 'a\u0001b' })] });
    await expect(writeTbx(broken)).rejects.toThrow(/Run check/);
  });
});
