import { JSDOM } from 'jsdom';
import { beforeAll, expect, it, vi } from 'vitest';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import type { Block, ReadingDocument } from '../../shared/documents/reading-document.ts';
import { markDocument } from '../../shared/reader/marked-document.ts';
import { textRows } from '../../shared/reader/text-rows.ts';
import { smallBundle, textOf } from '../fixtures/bundle.ts';

beforeAll(() => {
  vi.stubGlobal('document', new JSDOM('').window.document);
});

const plain = (text: string) => ({ spans: [{ text, href: null }], language: null });
const document = (blocks: readonly Block[]): ReadingDocument => ({
  title: '',
  address: null,
  language: 'en',
  blocks,
  cut: null,
});
const LETTER = document([
  { kind: 'heading', level: 3, ...plain('About SNAP') },
  {
    kind: 'paragraph',
    spans: [
      { text: 'The office gives SNAP to you; ask for ', href: null },
      { text: 'WIC, and for SNAP', href: 'https://fairmeadow.example/' },
      { text: ' at the desk.', href: null },
    ],
    language: null,
  },
  { kind: 'heading', level: 6, ...plain('What to bring') },
  { kind: 'item', depth: 0, label: '1.', ...plain('Your SNAP card') },
  { kind: 'item', depth: 0, label: '2.', ...plain('Your letter') },
  {
    kind: 'table',
    rows: [[{ ...plain('SNAP'), isHeading: true }], [{ ...plain('WIC'), isHeading: false }]],
  },
]);

async function mark(given: ReadingDocument) {
  const bundle = await smallBundle();
  const reader = new BundleReader(bundle.manifest, ({ path, integrity }) =>
    textOf(bundle, path, integrity),
  );
  return markDocument(given, async (language) => {
    const text = await reader.indexText(language);
    return text === null ? null : readIndex(text);
  });
}

it('marks each term’s first place in each section, and keeps every word of the text', async () => {
  const { blocks, marks, language } = await mark(LETTER);
  expect(language).toBe('en');
  expect(marks.map(({ text }) => text)).toEqual('SNAP SNAP WIC SNAP SNAP SNAP WIC'.split(' '));
  const shown = blocks.map(({ words }) =>
    words.flatMap(({ stretches }) => stretches.flatMap(({ text, mark: one }) => (one ? text : []))),
  );
  expect(shown).toEqual([['SNAP'], ['WIC'], [], ['SNAP'], [], ['WIC']]);
  const text = blocks[1]?.words[0]?.stretches.map((one) => one.text).join('');
  expect(text).toBe('The office gives SNAP to you; ask for WIC, and for SNAP at the desk.');
});

it('keeps where a link leads, around the mark in it', async () => {
  const { blocks } = await mark(LETTER);
  const links = blocks[1]?.words[0]?.stretches.filter(({ href }) => href !== null);
  expect(links?.map(({ text }) => text)).toEqual(['WIC', ', and for ', 'SNAP']);
});

it('marks nothing in a language nobody can tell', async () => {
  const { marks } = await mark({
    ...document([{ kind: 'paragraph', ...plain('?') }]),
    language: null,
  });
  expect(marks).toEqual([]);
});

it('puts a list beside one margin, and leaves no level of headings out', async () => {
  const rows = textRows((await mark(LETTER)).blocks);
  expect(rows.map(({ blocks, level }) => [blocks.length, level])).toEqual([
    [1, 1],
    [1, null],
    [1, 2],
    [2, null],
    [1, null],
  ]);
  // A term's equivalent stands in the margin where the text has it first.
  expect(rows.map(({ fresh }) => [...fresh].map(({ term }) => term))).toEqual([
    ['snap'],
    ['wic'],
    [],
    [],
    [],
  ]);
});
