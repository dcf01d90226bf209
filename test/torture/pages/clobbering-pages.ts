import { type HostilePage, WORDS } from './hostile-page.ts';

/**
 * Members of every node and element that a field in a form may be named after: `<input name="title">`
 * is in real forms, which are read like all else.
 */
const OF_ELEMENTS =
  'attributes childNodes children classList className contains dir hidden id lang lastChild name nodeName previousSibling remove role style tagName textContent title translate action method target elements length';

/** Members without which no tree can be walked: a form with such a field is left alone, and nothing else. */
const OF_WALKS =
  'nodeType localName firstChild nextSibling parentNode parentElement ownerDocument shadowRoot hasAttributes getAttribute getRootNode firstElementChild nextElementSibling previousElementSibling querySelector querySelectorAll getBoundingClientRect scrollIntoView closest matches checkVisibility isConnected';

/** Members of the document that a picture may be named after. */
const OF_DOCUMENTS =
  'activeElement addEventListener adoptedStyleSheets body caretPositionFromPoint createElement createRange createTreeWalker cookie defaultView dispatchEvent documentElement elementFromPoint getSelection head hidden implementation location querySelector querySelectorAll readyState title visibilityState';

const fields = (names: string, type = 'hidden') =>
  names
    .split(' ')
    .map((name) => `<input type="${type}" name="${name}">`)
    .join('');

const formOf = (names: string) =>
  `<form>${fields(names)}<p>Ask about Medicare.</p><div>Ask about TANF.</div></form>`;

/**
 * Forms and pictures whose names hide what every element or the document has, in every world: an
 * `<input name="attributes">` is in real forms.
 */
export const CLOBBERING_PAGES: readonly HostilePage[] = [
  ...OF_ELEMENTS.split(' ').map((one) => ({
    name: `form-${one}`,
    body: `${WORDS}${formOf(one)}<p>At last LIHEAP.</p>`,
    marks: 7,
    hasCard: true,
  })),
  ...OF_WALKS.split(' ').map((one) => ({
    name: `form-${one}`,
    body: `${WORDS}<section>${formOf(one)}<p>At last LIHEAP.</p></section><p>Or SSI.</p>
      <script>setTimeout(() => { document.forms[0].append('Read this.'); document.forms[0].lang = 'en'; }, 900)</script>`,
    marks: 6,
    hasCard: true,
  })),
  ...OF_DOCUMENTS.split(' ').map((one) => ({
    name: `document-${one}`,
    body: `<img name="${one}" alt=""><form name="${one}"></form>${WORDS}`,
    marks: 4,
    isNoPlaceForWidget: true,
  })),
  {
    name: 'window-names',
    body: `${'CSS Highlight StaticRange MutationObserver scheduler fetch t e'
      .split(' ')
      .map((one) => `<i id="${one}"></i><i id="${one}"></i>`)
      .join('')}${WORDS}`,
    marks: 4,
    hasCard: true,
  },
];
