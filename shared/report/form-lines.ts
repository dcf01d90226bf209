import type { Form } from '../glossary/entry.ts';
import type { Pair } from './change.ts';
import { quote } from './markdown.ts';

const STANDINGS: Readonly<Record<Form['standing'], string>> = {
  preferred: 'the settled word',
  admitted: 'also correct',
  deprecated: 'a wrong word that is corrected',
};

const ORDER = ['preferred', 'admitted', 'deprecated'] as const;

/** What is told of a form that stayed: its standing, its capitals, what it needs around it. */
function rulesLines(text: string, before: Form, after: Form): readonly string[] {
  const standing = `${text} is now ${STANDINGS[after.standing]}; before: ${STANDINGS[before.standing]}.`;
  const letters = after.case === 'capitals' ? 'only with its' : 'with or without';
  const around = after.ambiguous
    ? 'only where the words around it show this meaning'
    : 'whatever the words around it are';
  return [
    ...(before.standing === after.standing ? [] : [standing]),
    ...(before.case === after.case
      ? []
      : [`${text} is now recognised ${letters} capital letters.`]),
    ...(before.ambiguous === after.ambiguous ? [] : [`${text} is now recognised ${around}.`]),
  ];
}

/** What changed in an Entry's forms: new ones by their standing, then those gone, then the others. */
export function formLines(forms: readonly Pair<Form>[], language: string): readonly string[] {
  const say = (some: readonly Form[]) => some.map(({ text }) => quote(text, language)).join(', ');
  const added = forms.flatMap(({ before, after }) => (!before && after ? [after] : []));
  const removed = forms.flatMap(({ before, after }) => (before && !after ? [before] : []));
  const fresh = ORDER.flatMap((standing) => {
    const those = added.filter((form) => form.standing === standing);
    return those.length
      ? [`Newly recognised on pages (${STANDINGS[standing]}): ${say(those)}.`]
      : [];
  });
  const gone = removed.length ? [`No longer recognised on pages: ${say(removed)}.`] : [];
  const others = forms.flatMap(({ before, after }) =>
    before && after ? rulesLines(quote(after.text, language), before, after) : [],
  );
  return [...fresh, ...gone, ...others];
}
