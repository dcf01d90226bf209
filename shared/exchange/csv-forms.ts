import type { Form } from '../glossary/entry.ts';
import { escapeItem, joinItems, splitItems, unescapeItem } from './csv-list.ts';
import type { FormPatch } from './entry-patch.ts';

type Standing = Form['standing'];

const MARKS = ['capitals', 'ambiguous'] as const;

/** Forms of one standing as a cell: `SNAP [capitals] | food stamps [ambiguous]`. */
export function writeForms(forms: readonly Form[], standing: Standing): string {
  return joinItems(
    forms
      .filter((form) => form.standing === standing)
      .map(({ text, case: rule, ambiguous }) => {
        const marks = [rule === 'capitals' && 'capitals', ambiguous && 'ambiguous'].filter(Boolean);
        return `${escapeItem(text)}${marks.length ? ` [${marks.join(', ')}]` : ''}`;
      }),
  );
}

function readForm(item: string, standing: Standing): FormPatch | string {
  // The brackets of a form's own text are escaped, so these are marks.
  const [, text, inside] = /^((?:\\[\\|[\]]|[^[\]])*)(?:\[([^[\]]*)\])?$/.exec(item) ?? [];
  if (text === undefined || text.trim() === '') return item;
  const marks = (inside ?? '').split(',').map((mark) => mark.trim().toLowerCase());
  const known = (mark: string) => mark === '' || MARKS.some((one) => one === mark);
  if (!marks.every(known)) return item;
  return {
    text: unescapeItem(text.trim()),
    standing,
    case: marks.includes('capitals') ? 'capitals' : 'any',
    ambiguous: marks.includes('ambiguous'),
  };
}

/** The forms of a cell, and the items of it that can't be read. */
export function readForms(
  cell: string,
  standing: Standing,
): { forms: readonly FormPatch[]; unread: readonly string[] } {
  const read = splitItems(cell).map((item) => readForm(item, standing));
  return {
    forms: read.filter((one) => typeof one !== 'string'),
    unread: read.filter((one) => typeof one === 'string'),
  };
}
