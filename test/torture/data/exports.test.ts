import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { auditCsv } from '../../../shared/audit/audit-csv.ts';
import { auditSheet } from '../../../shared/audit/audit-sheet.ts';
import { SiteAudit } from '../../../shared/audit/site-audit.ts';
import { writeCsv } from '../../../shared/exchange/csv-writer.ts';
import { writeSuggestionsCsv } from '../../../shared/exchange/suggestions-csv.ts';
import { proposalCsv } from '../../../shared/proposal/proposal-csv.ts';
import { record, used } from '../../fixtures/audit.ts';
import { collection, entry, explanation, form, source } from '../../fixtures/entry.ts';
import { proposal, smallCollection } from '../../fixtures/proposal.ts';
import { recordTried } from '../record.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** How a cell begins that a spreadsheet may run (OWASP ASVS 5.0, 1.2.10). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;

/** Every file that a spreadsheet opens, with the same text wherever one can stand. */
const FILES: Readonly<Record<string, (text: string) => Promise<Uint8Array | string>>> = {
  'a glossary': (text) =>
    writeCsv(
      collection({
        entries: ['en', 'es'].map((language) =>
          entry({
            language,
            equivalent: text,
            explanation: text,
            forms: [form(text), form(text, { standing: 'admitted' })],
            sources: [source({ publisher: text, title: text })],
            authors: [text],
          }),
        ),
      }),
      'es',
    ),
  'a reader’s suggestions': async (text) =>
    writeSuggestionsCsv([{ word: text, language: 'en', sentence: text, address: text }]),
  'a proposal': (text) =>
    proposalCsv(
      proposal({ english: text, meaning: text, word: text, explanation: text, author: text }),
      smallCollection(),
    ),
  'an audit’s sheet': async (text) => {
    const told = explanation({ equivalent: text, explanation: text, authors: [text] });
    const term = { term: 'snap', words: [text], places: 1, pages: 1, named: [text] };
    return auditSheet([term], new Map([['snap', [told]]]));
  },
  'an audit': async (text) => {
    const site = new SiteAudit();
    const one = [used(text, { words: [text], context: text, expansion: text })];
    site.add(record({ page: text, declares: false, terms: one, acronyms: one, hardWords: one }));
    site.addFault(text);
    return auditCsv(site.result());
  },
};

describe.each(Object.entries(FILES))('%s', (name, write) => {
  it('begins no cell with what a spreadsheet runs', async () => {
    const failed: string[] = [];
    // Half a character has no digest: `check` refuses it before anything is exported.
    const texts = Object.entries(HOSTILE_TEXTS).filter(
      ([, text]) => text.trim() !== '' && !/\p{Cs}/u.test(text),
    );
    for (const [what, text] of texts) {
      const file = await write(text);
      const csv = typeof file === 'string' ? file : new TextDecoder().decode(file);
      const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',' });
      const cells = data.flat();
      if (cells.length < 10) failed.push(`${what}: nothing was written`);
      for (const cell of cells.filter((one) => FORMULA.test(one))) failed.push(`${what}: ${cell}`);
    }
    recordTried({ part: 'data', what: `cells of ${name}`, tried: texts.length, failed });
    expect(failed).toEqual([]);
  });
});
