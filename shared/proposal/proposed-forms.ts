import { firstForms } from '../contribute/first-forms.ts';
import { mergePatch } from '../exchange/merge-patch.ts';
import type { Entry, Form } from '../glossary/entry.ts';

/** Spellings typed one a line, in NFC, empty lines left out. */
export function spellingsOf(typed: string): readonly string[] {
  return typed
    .normalize('NFC')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The lines that stand in the form for a text that is there: every spelling but the wrong ones. */
export function typedSpellings({ forms }: Pick<Entry, 'forms'>): string {
  return forms
    .filter(({ standing }) => standing !== 'deprecated')
    .map(({ text }) => text)
    .join('\n');
}

/** A spelling with the rules it had; what is new is another correct one. */
function keptForm(text: string, forms: readonly Form[]): Form {
  const [fresh] = firstForms({ equivalent: text });
  return (
    forms.find((form) => form.text === text) ?? { ...(fresh as Form), text, standing: 'admitted' }
  );
}

/** The settled word first, and the one it was among the other correct ones. */
function withSettled(forms: readonly Form[], word: string, before: Entry): readonly Form[] {
  const [settled] = firstForms({ equivalent: word });
  if (!settled?.text || word === before.equivalent) return forms;
  const [old] = firstForms({ equivalent: before.equivalent });
  const others = forms
    .filter(({ text }) => text !== settled.text)
    .map((form): Form => (form.text === old?.text ? { ...form, standing: 'admitted' } : form));
  return [keptForm(settled.text, before.forms), ...others].map((form, i) =>
    i === 0 ? { ...form, standing: 'preferred' } : form,
  );
}

/**
 * The forms a proposal makes. Of a text that is there, each spelling keeps its rules and wrong
 * renderings stay; one of the forms is the preferred one. They stand in the order an import gives them.
 *
 * @param before - the text that is corrected, or null for a new one.
 */
export function proposedForms(
  word: string,
  spellings: string,
  before: Entry | null,
): readonly Form[] {
  const lines = [...new Set(spellingsOf(spellings))];
  if (!before) return firstForms({ equivalent: word, forms: lines });
  const typed = lines.map((text) => keptForm(text, before.forms));
  const settled = withSettled(typed, word, before);
  const wrong = before.forms.filter(
    ({ standing, text }) => standing === 'deprecated' && !settled.some((one) => one.text === text),
  );
  const all = [...settled, ...wrong];
  const hasSettled = all.some(({ standing }) => standing === 'preferred');
  const forms = all.map(
    (form, i): Form => (i === 0 && !hasSettled ? { ...form, standing: 'preferred' } : form),
  );
  const { term, language } = before;
  const patch = { place: '', term, language, forms, digest: null, sourceDigest: null };
  return mergePatch(before, patch, 'ours').forms;
}
