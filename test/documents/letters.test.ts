import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { type OpenBundle, openBundle } from '../../glossaries/cli/open-bundle.ts';
import { documentOfText } from '../../shared/documents/document-of-text.ts';
import { readPdf } from '../../shared/documents/pdf/read-pdf.ts';
import type { ReadingDocument } from '../../shared/documents/reading-document.ts';
import { findMarks } from '../../shared/page/find-marks.ts';
import type { Mark } from '../../shared/page/mark.ts';
import { inertTree } from '../../shared/reader/inert-tree.ts';
import { documentOf, readOptions } from '../fixtures/reading.ts';

const LETTERS = join(import.meta.dirname, '../fixtures/letters');

let bundle: OpenBundle;

beforeAll(async () => {
  vi.stubGlobal('document', new JSDOM('').window.document);
  bundle = await openBundle(GLOSSARIES, null);
});

/** Terms with the letter's own words, in the order in which it has them. */
const wordsOf = (marks: readonly Mark[]) =>
  marks.map(({ term, text }) => `${term}: ${text.toLowerCase()}`);
const marksIn = (root: Element) => findMarks(root, 'en', bundle.matchers);
const marksOf = (document: ReadingDocument) => marksIn(inertTree(document).root);

describe.each(['renewal-notice', 'denial-notice', 'public-charge-flyer'])(
  'the letter %s',
  (name) => {
    const html = readFileSync(join(LETTERS, `${name}.html`), 'utf8');
    /** As it was written: a hyphen where a line may end is no part of a word. */
    const written = new JSDOM(html.replaceAll('&shy;', '')).window.document;

    it('gives the same words as PDF as its plain text does', async () => {
      const bytes = new Uint8Array(readFileSync(join(LETTERS, `${name}.pdf`)));
      const found = wordsOf(marksOf(documentOf(await readPdf(bytes, readOptions()))));
      expect(found).toEqual(wordsOf(marksIn(written.body)));
      expect(found.length).toBeGreaterThan(15);
    });

    it('gives them too where its lines are pasted as a PDF viewer copies them', () => {
      const blocks = [...written.querySelectorAll('p, h1, h2, li, td, th')];
      const lines = blocks.flatMap(({ textContent }) => [
        ...cutIntoLines(textContent.replace(/\s+/g, ' ').trim()),
        '',
      ]);
      const found = wordsOf(marksOf(documentOfText(lines.join('\r\n'))));
      expect(found).toEqual(wordsOf(marksIn(written.body)));
    });

    it('is made up, and says so', () => {
      expect(written.body.textContent).toContain('made-up');
      expect(written.body.textContent).toMatch(/Sample (?:letter|flyer) for tests/);
    });
  },
);

/** A text in lines of 60 units, long words cut with a hyphen. */
function cutIntoLines(text: string): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > 60) {
    const cut = rest.slice(0, 60);
    const isInWord = /\p{Ll}{4}$/u.test(cut) && /^\p{Ll}{3}/u.test(rest.slice(60));
    const end = isInWord ? 60 : cut.lastIndexOf(' ');
    lines.push(isInWord ? `${cut}-` : cut.slice(0, end));
    rest = rest.slice(isInWord ? 60 : end + 1);
  }
  return [...lines, rest];
}
