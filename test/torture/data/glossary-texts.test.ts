import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../../shared/check/check-glossary.ts';
import type { Entry } from '../../../shared/glossary/entry.ts';
import { fileForm } from '../../../shared/glossary/file-form.ts';
import { collection, entry, filesOf, form, glossary, source } from '../../fixtures/entry.ts';
import { recordTried } from '../record.ts';
import { HOSTILE_TEXTS, LONG_TEXT } from './hostile-texts.ts';

/** Each text of an Entry, set to another one. */
const PLACES: Readonly<Record<string, (text: string) => Partial<Entry>>> = {
  equivalent: (text) => ({ equivalent: text }),
  explanation: (text) => ({ explanation: text }),
  otherMeaning: (text) => ({ otherMeaning: text }),
  'a form': (text) => ({ forms: [form('SNAP'), form(text, { standing: 'admitted' })] }),
  'a word of evidence': (text) => ({ evidence: { near: [text] } }),
  'an author': (text) => ({ authors: [text] }),
  'a publisher': (text) => ({ sources: [source({ publisher: text })] }),
  'a title': (text) => ({ sources: [source({ title: text })] }),
  'an address': (text) => ({ sources: [source({ url: text })] }),
};

/** Texts that are text and nothing else, whatever they look like to a program: they are shown as they stand. */
const ONLY_TEXT = new Set([
  'a way out of a comment',
  'a template',
  'a script for an address',
  'a style that loads',
  'a formula',
  'a formula by +',
  'a formula by -',
  'a formula by @',
  'a formula in full width',
  'a name every object has',
  'another such name',
  'a name that reads itself',
  'a path',
]);

async function faultsOf(some: Partial<Entry>): Promise<readonly string[]> {
  const [snap] = [entry(some)];
  const files = filesOf(glossary(collection())).map((file) =>
    file.path.endsWith('/snap.json') ? { ...file, text: fileForm(snap as Entry) } : file,
  );
  const { faults } = checkGlossary(files, { today: '2025-06-15' });
  return faults.filter(({ level }) => level === 'fault').map(({ message }) => message);
}

describe.each(Object.entries(PLACES))('%s', (where, set) => {
  it('refuses every text that is more than text', async () => {
    const failed: string[] = [];
    const texts = Object.entries(HOSTILE_TEXTS);
    for (const [what, text] of texts) {
      const faults = await faultsOf(set(text));
      const mayStand = ONLY_TEXT.has(what) && where !== 'an address';
      if (!mayStand && faults.length === 0) failed.push(`${what} was taken`);
    }
    const [first] = await faultsOf(set(LONG_TEXT));
    if (!first) failed.push('a text of 1 MB was taken');
    recordTried({ part: 'data', what: `${where} of an entry`, tried: texts.length + 1, failed });
    expect(failed).toEqual([]);
  });
});
