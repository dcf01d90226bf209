import type { EntryText, Form, Source } from '../glossary/entry.ts';
import type { EntryPatch, FormPatch } from './entry-patch.ts';

/** Whose order of forms a merged text has: ours, with what is new after its like, or the file's. */
export type FormOrder = 'ours' | 'file';

function merged(patch: FormPatch, ours: readonly Form[]): Form {
  const text = patch.text.normalize('NFC');
  const same = ours.find((form) => form.text === text);
  return {
    text,
    case: patch.case ?? same?.case ?? 'any',
    standing: patch.standing,
    ambiguous: patch.ambiguous ?? same?.ambiguous ?? false,
  };
}

/** Adds a form behind the last one of its standing, so that a file stays in groups. */
function insert(forms: readonly Form[], form: Form): readonly Form[] {
  const last = forms.findLastIndex(({ standing }) => standing === form.standing);
  return last < 0 ? [...forms, form] : forms.toSpliced(last + 1, 0, form);
}

function mergeForms(
  ours: readonly Form[],
  patches: readonly FormPatch[],
  order: FormOrder,
): readonly Form[] {
  const theirs = patches.map((patch) => merged(patch, ours));
  if (order === 'file') return theirs;
  const kept = ours.flatMap(({ text }) => theirs.find((form) => form.text === text) ?? []);
  const fresh = theirs.filter(({ text }) => !ours.some((form) => form.text === text));
  return fresh.reduce(insert, kept);
}

/** Sources with one more; of the same address the newer word counts. */
function joined(sources: readonly Source[], source: Source): Source[] {
  const at = sources.findIndex(({ url }) => url === source.url);
  return at < 0 ? [...sources, source] : sources.toSpliced(at, 1, source);
}

/**
 * An Entry's text as a patch would have it, in NFC: what the patch does not say is ours, down to the
 * case rule of a form with the same text.
 */
export function mergePatch<T extends EntryText>(ours: T, patch: EntryPatch, order: FormOrder): T {
  const { equivalent, explanation, forms, sources, source } = patch;
  return {
    ...ours,
    ...(equivalent !== undefined && { equivalent: equivalent.normalize('NFC') }),
    ...(explanation !== undefined && { explanation: explanation.normalize('NFC') }),
    ...(forms && { forms: mergeForms(ours.forms, forms, order) }),
    ...(sources && { sources }),
    ...(source && { sources: joined(sources ?? ours.sources, source) }),
  };
}
