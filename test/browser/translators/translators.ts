/**
 * What page translators do to a page's tree, each with the traces it leaves. Translating goes section
 * by section, as a reader scrolls. Every function is sent into the page as its text, so each stands
 * alone.
 */
export interface Translator {
  readonly name: string;
  /** What is done to the page at once: its `lang`, its class, a banner. */
  readonly begin: (language: string) => void;
  /** Translates the parts of the page that a selector names. */
  readonly translate: (task: Task) => void;
  /** Shows the original again; null where that loads the page anew. */
  readonly restore: (() => void) | null;
}

/** What is to be translated, sent into the page. */
export interface Task {
  readonly parts: string;
  /** Translations by the original text node's words. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Google, in Chrome: each text node is replaced by two nested `font` elements, the inner ones a
 * sentence each; the root gets the new language and a class. Restoring puts the nodes back.
 */
const google: Translator = {
  name: 'Google Translate in Chrome',
  begin: (language) => {
    document.documentElement.lang = language;
    document.documentElement.classList.add('translated-ltr');
  },
  translate: ({ parts, words }) => {
    const kept = globalThis as unknown as { originals?: Map<Element, Node> };
    kept.originals ??= new Map();
    const font = () => {
      const element = document.createElement('font');
      element.style.verticalAlign = 'inherit';
      return element;
    };
    for (const part of document.querySelectorAll(parts)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const translation = words[text.data.trim()];
        if (translation === undefined) continue;
        const outer = font();
        for (const sentence of translation.split(/(?<=\. )/)) {
          const inner = font();
          inner.textContent = sentence;
          outer.append(inner);
        }
        const [before = ''] = text.data.match(/^\s*/) ?? [];
        const [after = ''] = text.data.match(/\s*$/) ?? [];
        outer.firstElementChild?.prepend(before);
        outer.lastElementChild?.append(after);
        text.replaceWith(outer);
        kept.originals.set(outer, text);
      }
    }
  },
  restore: () => {
    const { originals } = globalThis as unknown as { originals: Map<Element, Node> };
    for (const [outer, text] of originals) outer.replaceWith(text);
    originals.clear();
    document.documentElement.classList.remove('translated-ltr');
    document.documentElement.lang = 'en';
  },
};

/** The same by the widget sites put in: a banner, and a tooltip that holds the original. */
const widget: Translator = {
  ...google,
  name: 'Google’s widget on a site',
  begin: (language) => {
    document.documentElement.lang = language;
    document.documentElement.classList.add('translated-ltr');
    const banner = document.createElement('div');
    banner.className = 'skiptranslate';
    banner.innerHTML = '<iframe class="goog-te-banner-frame skiptranslate"></iframe>';
    document.body.prepend(banner);
    const shown = banner.querySelector('iframe')?.contentDocument as Document;
    shown.body.innerHTML = '<p lang="en">Medicaid, translated by Google</p>';
    document.body.style.top = '40px';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="goog-gt-tt" class="VIpgJd-yAWNEb-L7lbkb skiptranslate" lang="en"><div>Original text</div><div id="goog-gt-original-text">You have a right to a fair hearing about your benefits.</div></div>',
    );
  },
  restore: () => {
    const { originals } = globalThis as unknown as { originals: Map<Element, Node> };
    for (const [outer, text] of originals) outer.replaceWith(text);
    originals.clear();
    for (const element of document.querySelectorAll('.skiptranslate')) element.remove();
    document.documentElement.classList.remove('translated-ltr');
    document.documentElement.lang = 'en';
    document.body.style.top = '';
  },
};

/**
 * Firefox: the root gets the new language first; then each block's text nodes are given other text,
 * the elements in it numbered meanwhile. Nothing of it stays, and going back loads the page anew.
 */
const firefox: Translator = {
  name: 'Firefox Translations',
  begin: (language) => {
    document.documentElement.lang = language;
  },
  translate: ({ parts, words }) => {
    for (const part of document.querySelectorAll<HTMLElement>(parts)) {
      const inside = [...part.querySelectorAll<HTMLElement>('*')];
      inside.forEach((element, i) => {
        element.dataset.mozTranslationsId = String(i);
      });
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const original = text.data.trim();
        const translation = words[original];
        if (translation !== undefined) text.data = text.data.replace(original, translation);
      }
      for (const element of inside) delete element.dataset.mozTranslationsId;
    }
  },
  restore: null,
};

/**
 * Edge: text is replaced in place; blocks are given `_msttexthash` and `_msthash`, what stands in
 * them `_istranslated`. The root keeps the language it says.
 */
const edge: Translator = {
  name: 'Microsoft Translator in Edge',
  begin: () => {},
  translate: ({ parts, words }) => {
    const kept = globalThis as unknown as { texts?: Map<Text, string> };
    kept.texts ??= new Map();
    for (const part of document.querySelectorAll(parts)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const original = text.data.trim();
        const translation = words[original];
        if (translation === undefined) continue;
        kept.texts.set(text, text.data);
        const parent = text.parentElement as Element;
        const block = parent.closest('p, li, h1, h2') as Element;
        block.setAttribute('_msttexthash', String(1000 + kept.texts.size));
        block.setAttribute('_msthash', String(kept.texts.size));
        if (parent !== block) parent.setAttribute('_istranslated', '1');
        text.data = text.data.replace(original, translation);
      }
    }
  },
  restore: () => {
    const { texts } = globalThis as unknown as { texts: Map<Text, string> };
    for (const [text, original] of texts) text.data = original;
    texts.clear();
    for (const name of ['_msttexthash', '_msthash', '_istranslated']) {
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
  },
};

/** Yandex: each text stands in an element of its own, which keeps the original. */
const yandex: Translator = {
  name: 'Yandex Translate',
  begin: () => {},
  translate: ({ parts, words }) => {
    for (const part of document.querySelectorAll(parts)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const original = text.data.trim();
        const translation = words[original];
        if (translation === undefined) continue;
        const [before = '', after = ''] = text.data.split(original);
        const spans = translation.split(/(?<=\. )/).map((sentence, i) => {
          const span = document.createElement('ya-tr-span');
          span.dataset.index = `${texts.indexOf(text)}-${i}`;
          span.dataset.translated = 'true';
          span.dataset.sourceLang = 'en';
          span.dataset.targetLang = 'es';
          span.dataset.value = i === 0 ? original : '';
          span.textContent = sentence;
          return span;
        });
        text.replaceWith(before, ...spans, after);
      }
    }
  },
  restore: () => {
    for (const span of document.querySelectorAll<HTMLElement>('ya-tr-span')) {
      if (span.dataset.value) span.replaceWith(span.dataset.value);
      else span.remove();
    }
  },
};

/** Every translator that rewrites a page its reader has open. */
export const TRANSLATORS: readonly Translator[] = [google, widget, firefox, edge, yandex];
