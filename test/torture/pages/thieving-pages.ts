import { type HostilePage, script, WORDS } from './hostile-page.ts';

const whenever = (what: string) =>
  script(
    `new MutationObserver(() => { for (const one of document.querySelectorAll('termlight-host')) { ${what} } }).observe(document, { childList: true, subtree: true });`,
  );

/** What pages do to our one element, our marks and our events. */
export const THIEVING_PAGES: readonly HostilePage[] = [
  {
    name: 'clears-once',
    body: `${WORDS}${script("setTimeout(() => { CSS.highlights.clear(); document.body.append('Read this.') }, 900)")}`,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'clears-ever',
    body: `${WORDS}${script("setInterval(() => { document.querySelector('termlight-host')?.remove(); CSS.highlights.clear(); }, 50)")}`,
    marks: null,
  },
  {
    name: 'unstyles-ever',
    body: `${WORDS}${script('setInterval(() => { document.adoptedStyleSheets = [] }, 50)')}`,
    marks: 4,
    hasCard: true,
  },
  { name: 'host-removed', head: whenever('one.remove()'), body: WORDS, marks: 4 },
  {
    name: 'host-removed-once',
    body: `${WORDS}${script("const timer = setInterval(() => { const one = document.querySelector('termlight-host'); if (one) { one.remove(); clearInterval(timer) } }, 20)")}`,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'host-moved',
    head: whenever(
      "if (one.parentNode !== document.querySelector('#cage')) document.querySelector('#cage').append(one)",
    ),
    body: `${WORDS}<div id="cage"></div>`,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'host-frozen',
    head: whenever('Object.freeze(one); Object.freeze(one.shadowRoot);'),
    body: WORDS,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'host-emptied',
    head: whenever('one.shadowRoot?.replaceChildren()'),
    body: WORDS,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'host-unshown',
    head: whenever(
      "one.hidden = true; one.inert = true; one.style.cssText = 'display:none!important'; one.setAttribute('popover', '')",
    ),
    body: WORDS,
    marks: 4,
  },
  {
    name: 'host-defined',
    head: script(`for (const name of ['termlight-host']) customElements.define(name, class extends HTMLElement {
      connectedCallback() { this.append('page'); this.attachInternals(); }
      disconnectedCallback() { this.remove() }
    });`),
    body: WORDS,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'host-ill-defined',
    head: script(`customElements.define('termlight-host', class extends HTMLElement {
      constructor() { super(); try { this.attachShadow({ mode: 'closed' }).textContent = 'page' } catch {} }
    });`),
    body: WORDS,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'host-imitated',
    body: `<termlight-host><p>Apply for Medicaid.</p></termlight-host><termlight-host><template shadowrootmode="closed">Medicaid</template></termlight-host>${WORDS}`,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'events-swallowed',
    head: script(`for (const name of 'pointerdown pointermove pointerup mousedown mouseup click keydown keyup keypress focusin focusout toggle beforetoggle'.split(' '))
      addEventListener(name, (event) => { event.stopImmediatePropagation(); event.preventDefault() }, { capture: true, passive: false });`),
    body: WORDS,
    marks: 4,
  },
  {
    name: 'overlaid',
    body: `<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgba(255,255,255,.2)"></div>${WORDS}`,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'hides-display',
    body: `<style>*{display:none!important}</style>${WORDS}`,
    marks: 4,
  },
  {
    name: 'hides-sight',
    body: `<style>*{visibility:hidden!important;opacity:0!important;pointer-events:none!important}</style>${WORDS}`,
    marks: 4,
  },
  {
    name: 'all-initial',
    body: `<style>*{all:initial!important}p,body{display:block!important}</style>${WORDS}`,
    marks: 4,
    hasCard: true,
  },
  {
    name: 'host-styled',
    body: `<style>termlight-host{display:block!important;position:fixed!important;transform:scale(0)!important;filter:blur(9px)!important;contain:strict!important;overflow:clip!important;width:0!important;height:0!important}</style>${WORDS}`,
    marks: 4,
  },
];
