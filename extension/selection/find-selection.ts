import { knownLanguage } from '../../shared/language/known-language.ts';
import { blockOf } from '../../shared/page/block-of.ts';
import { languageOf } from '../../shared/page/declared-language.ts';
import { boxesThrough } from '../../shared/page/framed.ts';
import { sentenceAround } from '../../shared/saved/sentence-around.ts';
import { LONGEST_TYPED } from '../search-answers.ts';

/** Words a reader has selected on a page. */
export interface Selected {
  /** White space collapsed, cut where it is too long to look up. */
  readonly words: string;
  /** The sentence they stand in; null where that can't be told, or is none of the page's. */
  readonly sentence: string | null;
  /** BCP 47 tag of ours, as the page declares it there; null where it does not. */
  readonly language: string | null;
  /** Their boxes now, in viewport coordinates of the outermost document. */
  readonly rects: () => readonly DOMRect[];
  /** Where they stand. */
  readonly node: Node;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TYPED);
}

function declaredLanguage(node: Node): string | null {
  const element = node instanceof Element ? node : node.parentElement;
  const declaring = element?.closest('[lang], [xml\\:lang]');
  return knownLanguage((declaring && languageOf(declaring)) ?? '');
}

function sentenceOf(range: Range, language: string): string | null {
  const block = blockOf(range.startContainer);
  const text = block?.textContent;
  if (!block || !text) return null;
  const before = range.cloneRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return sentenceAround(text, { start, end: start + range.toString().length }, language);
}

function inText(document: Document): Selected | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const words = plain(range.toString());
  if (words === '') return null;
  const language = declaredLanguage(range.startContainer);
  return {
    words,
    sentence: sentenceOf(range, language ?? 'en'),
    language,
    rects: () => boxesThrough(document, [...range.getClientRects()]),
    node: range.startContainer,
  };
}

/** Inputs in which people write words; what a password field holds is nobody's business. */
const WRITTEN_IN = ['text', 'search'];

/** Words selected in a field: what else stands there is the reader's own, and not looked at. */
function inField(document: Document): Selected | null {
  const field = document.activeElement;
  const isField =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && WRITTEN_IN.includes(field.type));
  if (!isField) return null;
  const { value, selectionStart, selectionEnd } = field;
  const words = plain(value.slice(selectionStart ?? 0, selectionEnd ?? 0));
  if (words === '') return null;
  const rects = () => boxesThrough(document, field.isConnected ? [...field.getClientRects()] : []);
  return { words, sentence: null, language: declaredLanguage(field), rects, node: field };
}

/** The document of the frame that has the focus, where it is of the page's origin. */
function framedIn(document: Document): Document | null {
  return (document.activeElement as HTMLIFrameElement | null)?.contentDocument ?? null;
}

/** What is selected in a document or in the frame that has the focus; null for nothing. */
export function findSelection(document: Document): Selected | null {
  const framed = framedIn(document);
  return inText(document) ?? inField(document) ?? (framed && findSelection(framed));
}
