import type { Index, IndexForm, IndexTerm } from '../match/index-format.ts';

/**
 * A term as a file holds it: its forms by their flags, as most forms of a term have the same ones.
 * The flags of a group are words with a space between, in the order of FLAGS; a place comes last.
 */
interface FileTerm extends IndexTerm {
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

interface IndexFile extends Omit<Index, 'terms' | 'forms'> {
  readonly terms: readonly FileTerm[];
}

const FLAGS = ['capitals', 'ambiguous', 'deprecated'] as const;

function groupOf(form: IndexForm): string {
  const flags: string[] = FLAGS.filter((flag) => form[flag]);
  if (form.place !== undefined) flags.push(form.place);
  return flags.join(' ');
}

type Flags = Omit<IndexForm, 'text' | 'term'>;

function flagsOf(group: string): Flags {
  const words = new Set(group ? group.split(' ') : []);
  const flags = Object.fromEntries(
    FLAGS.filter((flag) => words.delete(flag)).map((flag) => [flag, true]),
  );
  const [place] = words;
  return { ...flags, ...(place !== undefined && { place }) };
}

/** The text of an Index's file, from which `readIndex` gets the same terms and forms again, a term's forms together. */
export function writeIndex({ terms, forms, ...rest }: Index): string {
  const grouped = terms.map((): Record<string, string[]> => ({}));
  for (const form of forms) {
    const groups = grouped[form.term] as Record<string, string[]>;
    const group = groupOf(form);
    groups[group] = [...(groups[group] ?? []), form.text];
  }
  const file: IndexFile = {
    ...rest,
    terms: terms.map((term, i) => ({ ...term, forms: grouped[i] as FileTerm['forms'] })),
  };
  return JSON.stringify(file);
}

/** An Index from its file's text, which was accepted by its digest. */
export function readIndex(text: string): Index {
  const file = JSON.parse(text) as IndexFile;
  const known = new Map<string, Flags>();
  const forms: IndexForm[] = [];
  const terms = file.terms.map(({ forms: groups, ...one }, term) => {
    for (const [group, spellings] of Object.entries(groups)) {
      const flags = known.get(group) ?? flagsOf(group);
      known.set(group, flags);
      for (const spelling of spellings) forms.push({ text: spelling, term, ...flags });
    }
    return one;
  });
  return { ...file, terms, forms };
}
