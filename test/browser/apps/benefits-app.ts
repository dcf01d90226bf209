/**
 * What each of our own apps is and does, whichever framework shows it: a list of programs that
 * grows, shrinks and turns around, parts that come and go, a field, and text that changes twice a
 * second. The county is invented.
 */

export type Language = 'en' | 'es';

/** What the app remembers. */
export interface State {
  readonly language: Language;
  /** Names of the programs listed, in their order. */
  readonly listed: readonly string[];
  /** Names of programs that are still to be added. */
  readonly waiting: readonly string[];
  /** Those of which more is shown. */
  readonly open: readonly string[];
  /** Written in the field; the list shows only names that hold it. */
  readonly filter: string;
  readonly details: boolean;
  readonly notice: boolean;
  /** How often it has refreshed itself. */
  readonly refreshed: number;
}

/** What can happen to it. */
export type Action =
  | { readonly type: 'tick' | 'add' | 'remove' | 'rotate' | 'reverse' | 'details' | 'notice' }
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'more'; readonly name: string }
  | { readonly type: 'filter'; readonly text: string };

/** How it begins, on the server and in the browser. */
export const FIRST: State = {
  language: 'en',
  listed: ['Medicaid', 'SNAP', 'WIC', 'SSI', 'SSDI', 'Medicare'],
  waiting: ['TANF', 'LIHEAP'],
  open: [],
  filter: '',
  details: false,
  notice: false,
  refreshed: 0,
};

/** Milliseconds between two refreshes. */
export const TICK = 500;

/** Its last refresh: then it rests, so that two runs of it end alike. */
export const LAST = 16;

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}

/** The state after an action. */
export function next(state: State, action: Action): State {
  const { listed, waiting } = state;
  switch (action.type) {
    case 'tick':
      return { ...state, refreshed: Math.min(state.refreshed + 1, LAST) };
    case 'add':
      return { ...state, listed: [...waiting.slice(0, 1), ...listed], waiting: waiting.slice(1) };
    case 'remove':
      return { ...state, listed: listed.slice(1), waiting: [...listed.slice(0, 1), ...waiting] };
    case 'rotate':
      return { ...state, listed: [...listed.slice(-1), ...listed.slice(0, -1)] };
    case 'reverse':
      return { ...state, listed: [...listed].reverse() };
    case 'details':
      return { ...state, details: !state.details };
    case 'notice':
      return { ...state, notice: !state.notice };
    case 'speak':
      return { ...state, language: action.language };
    case 'more':
      return { ...state, open: toggled(state.open, action.name) };
    case 'filter':
      // The field shows what the app makes of what was written, not what was written.
      return { ...state, filter: action.text.toUpperCase() };
  }
}

/** The programs shown, in their order. */
export function shownPrograms({ listed, filter }: State): readonly string[] {
  return listed.filter((name) => name.toUpperCase().includes(filter));
}

/** What the app says. */
export const WORDS = {
  en: {
    title: 'Programs of Nowhere County',
    lead: 'This page was made for tests: there is no such county. Every office looks at your ',
    income: 'gross income',
    rest: ' and at your household. The next question: ',
    questions: ['Do you have a work permit?', 'Is there an asset limit?', 'Can you appeal?'],
    count: ' programs with benefits, refreshed ',
    times: ' times',
    field: 'Show only',
    about: 'Ask whether you are eligible for ',
    more: 'Bring your notice, and say who is in your household: ',
    detailsTitle: 'Before you apply',
    details: 'The premium, the deductible and the copay of your health plan are asked for.',
    notice: 'Your recertification is due. You may ask for a fair hearing.',
  },
  es: {
    title: 'Programas del condado de Ninguna Parte',
    lead: 'Esta página se hizo para pruebas: no hay tal condado. Cada oficina mira sus ',
    income: 'ingresos brutos',
    rest: ' y su hogar. La siguiente pregunta: ',
    questions: ['¿Tiene permiso de trabajo?', '¿Hay un límite de bienes?', '¿Puede apelar?'],
    count: ' programas con beneficios, refreshed ',
    times: ' times',
    field: 'Mostrar solo',
    about: 'Pregunte si usted reúne los requisitos para ',
    more: 'Traiga el aviso y diga quién vive en su hogar: ',
    detailsTitle: 'Antes de su solicitud',
    details: 'Le preguntan por la prima, el deducible y el copago de su plan de salud.',
    notice: 'Le toca la recertificación. Usted puede pedir una audiencia imparcial.',
  },
} as const;

/** The question asked now: another one after each refresh. */
export function questionOf({ language, refreshed }: State): string {
  const { questions } = WORDS[language];
  return questions[refreshed % questions.length] as string;
}

/** The buttons above the list, in their order, each with what it does. */
export const BUTTONS: readonly { readonly label: string; readonly action: Action }[] = [
  { label: 'Español', action: { type: 'speak', language: 'es' } },
  { label: 'English', action: { type: 'speak', language: 'en' } },
  { label: 'Add', action: { type: 'add' } },
  { label: 'Remove', action: { type: 'remove' } },
  { label: 'Last first', action: { type: 'rotate' } },
  { label: 'Turn around', action: { type: 'reverse' } },
  { label: 'Before you apply', action: { type: 'details' } },
  { label: 'Notice', action: { type: 'notice' } },
];
