import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { ReadFault, ReadOptions, ReadResult } from '../given.ts';
import { blocksOfDrafts } from './finish.ts';
import { PageDrafts } from './page-drafts.ts';
import type { PageText, TextItem } from './piece.ts';

/** Pages read at most. */
const MOST_PAGES = 300;

/** Fewer letters a page than this on average: what is there is a stamp on a picture. */
const FEWEST_LETTERS = 8;

/** What pdf.js is told of every file: no code of it is run, nothing is drawn. */
const SAFE = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

async function textOf(page: PDFPageProxy): Promise<{ text: PageText; height: number }> {
  const { items } = await page.getTextContent();
  const views = [0, 90, 180, 270].map((turn) =>
    page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 }),
  );
  const text = { items: items.filter((item) => 'str' in item) as TextItem[], views };
  return { text, height: views[0]?.height ?? 0 };
}

/** The title the file says, unless that is a file's name or a program's word. */
async function titleOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title: title } = info as { Title?: unknown };
  if (typeof title !== 'string' || /\.\w{2,5}$|^Microsoft |^untitled/i.test(title.trim()))
    return '';
  return title.trim();
}

async function languageOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Language: language } = info as { Language?: unknown };
  return typeof language === 'string' && language ? language : null;
}

async function readPages(
  pdf: PDFDocumentProxy,
  { progress, signal }: ReadOptions,
): Promise<ReadResult> {
  const pages = Math.min(pdf.numPages, MOST_PAGES);
  const drafts = new PageDrafts();
  let letters = 0;
  for (let number = 1; number <= pages && !signal.aborted; number += 1) {
    const page = await pdf.getPage(number);
    const { text, height } = await textOf(page);
    letters += text.items.reduce((sum, { str }) => sum + str.trim().length, 0);
    drafts.add(text, height);
    // What pdf.js keeps of a page is of no more use.
    page.cleanup();
    progress({ page: number, pages });
  }
  if (letters < FEWEST_LETTERS * pages) return { ok: false, fault: 'no-text' };
  const document = {
    title: await titleOf(pdf),
    address: null,
    language: await languageOf(pdf),
    blocks: blocksOfDrafts(drafts.finish()),
    cut: pages < pdf.numPages ? { read: pages, pages: pdf.numPages } : null,
  };
  return { ok: true, document };
}

function faultOf(error: unknown): ReadFault {
  return (error as Error | null)?.name === 'PasswordException' ? 'encrypted' : 'unreadable';
}

/** Reads the text of a PDF, page after page; nothing of it is drawn or run, and it asks nobody. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { pdfFolder, signal } = options;
  GlobalWorkerOptions.workerSrc = `${pdfFolder}pdf.worker.min.mjs`;
  const cMapUrl = `${pdfFolder}cmaps/`;
  const task = getDocument({ ...SAFE, data: bytes, cMapUrl, cMapPacked: true });
  const end = () => void task.destroy();
  signal.addEventListener('abort', end);
  try {
    return await readPages(await task.promise, options);
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  } finally {
    signal.removeEventListener('abort', end);
    await task.destroy().catch(() => {});
  }
}
