import { findWords, type SearchNames } from './search-file.ts';

/** The page of all words: narrows the list down to what is typed. */

const search = document.querySelector<HTMLElement>('.find');
const input = search?.querySelector('input');
const told = search?.querySelector('output');
let names: Promise<SearchNames> | undefined;

/** The file is loaded when it is first needed, and again after it could not be had. */
function loadNames(): Promise<SearchNames> {
  names ??= fetch(new URL(search?.dataset.words ?? '', document.baseURI))
    .then((answer) => answer.json() as Promise<SearchNames>)
    .catch((error: unknown) => {
      names = undefined;
      throw error;
    });
  return names;
}

function showOnly(found: ReadonlySet<string> | null): void {
  for (const section of document.querySelectorAll<HTMLElement>('.word-list section')) {
    const words = [...section.querySelectorAll('li')];
    for (const word of words) word.hidden = found !== null && !found.has(word.id);
    section.hidden = words.every((word) => word.hidden);
  }
  const topics = document.querySelector<HTMLElement>('.topics');
  if (topics) topics.hidden = found !== null;
}

function sentence(found: ReadonlySet<string> | null): string {
  if (!found) return '';
  const { found: some = '', none = '' } = told?.dataset ?? {};
  return found.size ? some.replace('{number}', String(found.size)) : none;
}

async function narrow(): Promise<void> {
  const typed = input?.value ?? '';
  const all = await loadNames().catch(() => null);
  // She may have typed on while the file came.
  if (!all || typed !== input?.value) return;
  const found = typed.trim() ? findWords(all, typed) : null;
  showOnly(found);
  if (told) told.textContent = sentence(found);
}

if (search && input) {
  input.addEventListener('input', narrow);
  // A browser may bring back what was typed before.
  if (input.value) void narrow();
}
