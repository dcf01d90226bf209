import { type HostilePage, script, WORDS } from './hostile-page.ts';

/** Makes members of a prototype throw, or answer what nobody expects. */
const spoil = (proto: string, names: string, value = "() => { throw new Error('page') }") =>
  `for (const name of '${names}'.split(' ')) Object.defineProperty(${proto}, name, { configurable: true, value: ${value} });`;

const spoilGetters = (proto: string, names: string) =>
  `for (const name of '${names}'.split(' ')) Object.defineProperty(${proto}, name, { configurable: true, get() { throw new Error('page') }, set() {} });`;

/** What pages redefine: the extension has a world of its own and never sees it. */
export const REDEFINING_PAGES: readonly HostilePage[] = [
  {
    name: 'nodes-throw',
    head: script(
      spoil(
        'Node.prototype',
        'appendChild insertBefore contains getRootNode compareDocumentPosition',
      ) +
        spoilGetters(
          'Node.prototype',
          'childNodes firstChild nextSibling parentNode nodeType isConnected',
        ),
    ),
    body: WORDS,
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    name: 'elements-throw',
    head: script(
      spoil(
        'Element.prototype',
        'getAttribute setAttribute hasAttributes closest matches append remove attachShadow querySelectorAll getBoundingClientRect checkVisibility',
      ) + spoil('Document.prototype', 'createElement createTreeWalker createRange querySelector'),
    ),
    body: WORDS,
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    name: 'lists-lie',
    head: script(
      spoil('Array.prototype', 'map filter flatMap some every at find slice sort', '() => []') +
        spoil('String.prototype', 'split replace slice', "() => 'page'"),
    ),
    body: WORDS,
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    name: 'maps-throw',
    head: script(
      ['Map', 'Set', 'WeakMap', 'WeakSet']
        .map((name) => spoil(`${name}.prototype`, 'get set has add delete'))
        .join(''),
    ),
    body: WORDS,
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    name: 'globals-gone',
    head: script(
      'Map = Set = WeakMap = Promise = Intl = JSON = StaticRange = Highlight = MutationObserver = AbortController = undefined; fetch = setTimeout = () => { throw new Error("page") };',
    ),
    body: WORDS,
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    name: 'promises-never',
    head: script('Promise.prototype.then = function () { return new Promise(() => {}) };'),
    body: WORDS,
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    name: 'objects-answer',
    head: script(
      "for (const name of ['then', 'signal', 'once', 'language', 'lang', 'hits', 'get', 'set', 'value', 'toJSON']) Object.defineProperty(Object.prototype, name, { configurable: true, get() { return undefined }, set() {} });",
    ),
    body: WORDS,
    marks: 4,
    isNoPlaceForWidget: true,
    hasCard: true,
  },
  {
    // What libraries of twenty years ago did, and sites still load.
    name: 'old-libraries',
    head: script(`
      Object.prototype.extend = function () { return this };
      Array.prototype.toJSON = function () { return '[' + this.join() + ']' };
      String.prototype.toJSON = function () { return '"' + this + '"' };
      Array.prototype.each = Array.prototype.forEach;
      Array.from = (list, each) => { const all = []; for (const one of list) all.push(each ? each(one) : one); return all };
      Function.prototype.bind = function (self, ...first) { return (...rest) => this.apply(self, [...first, ...rest]) };
      Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this) };
      Element.prototype.show = Element.prototype.hide = Element.prototype.update = () => {};
      Date.now = () => 0; Math.random = () => 0; performance.now = () => 0;
      window.name = window.status = 'x'; window.event = window.top = null; window.t = window.e = window.$ = 1;`),
    body: WORDS,
    marks: 4,
    hasCard: true,
  },
];
