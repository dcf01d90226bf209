import type { PageAudit } from '../../../shared/audit/page-audit.ts';
import type { Counted } from '../../../shared/audit/tally.ts';

/** The sentences of the page, by their names. */
export type Sentences = Readonly<Record<string, string | undefined>>;

/** More rows than that of one kind are not shown: the worst stand first. */
const MOST = 100;

function cell(...content: readonly (Node | string)[]): HTMLTableCellElement {
  const made = document.createElement('td');
  made.append(...content);
  return made;
}

function linkTo(term: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `words/${encodeURIComponent(term)}.html`;
  link.textContent = words;
  return link;
}

/** Says that something is in the page's language, not in that of our own. */
function speak(element: HTMLElement, language: string | null): void {
  if (language !== null) element.lang = language;
  element.dir = 'auto';
}

/** The words of the page, as they stand there; what they say is data, never markup. */
function contexts({ contexts: found }: Counted, language: string | null): HTMLUListElement {
  const list = document.createElement('ul');
  speak(list, language);
  list.append(
    ...found.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      item.dir = 'auto';
      return item;
    }),
  );
  return list;
}

function showKind(kind: string, rows: ReadonlyMap<string, Counted>, language: string | null): void {
  const section = document.querySelector<HTMLElement>(`[data-kind=${kind}]`);
  const body = section?.querySelector('tbody');
  const none = section?.querySelector<HTMLElement>('.none');
  const table = section?.querySelector('table');
  if (!body || !none || !table) return;
  const made = [...rows].slice(0, MOST).map(([name, counted]) => {
    const words = counted.words.slice(0, 4).join(', ');
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    speak(head, language);
    head.append(kind === 'terms' ? linkTo(name, words) : words);
    row.append(head, cell(String(counted.places)), cell(contexts(counted, language)));
    return row;
  });
  body.replaceChildren(...made);
  table.hidden = made.length === 0;
  none.hidden = made.length > 0;
}

function levelSentence({ level, language }: PageAudit, say: Sentences): string {
  if (language === null) return say.noLanguage ?? '';
  if (!level) return say.unmeasured ?? '';
  const sentence = level.measure === 'flesch-kincaid' ? say.english : say.spanish;
  return (sentence ?? '').replace('{value}', level.value.toFixed(1));
}

/** Shows what was found, and brings the reader to it. */
export function showAudit(audit: PageAudit, say: Sentences): void {
  const result = document.getElementById('result');
  const level = result?.querySelector('.level');
  const count = result?.querySelector('.count');
  if (!result || !level || !count) return;
  level.textContent = levelSentence(audit, say);
  count.textContent = (say.words ?? '').replace('{value}', String(audit.words));
  showKind('terms', audit.terms, audit.language);
  showKind('acronyms', audit.acronyms, audit.language);
  showKind('hard', audit.hardWords, audit.language);
  result.hidden = false;
  result.focus();
}
