/**
 * Passages that a voice of the wrong language would read (WCAG 3.1.2): letters of a script that the
 * nearest `lang` is not written in, four Latin words in a row where it is written in another (one name
 * may stand as it is), and elements whose direction is not their language's. Each fault in a line. Sent
 * into the page as its text, so it stands alone.
 */
export function readUnnamedLanguages(surface: Element): string[] {
  const faults: string[] = [];
  const SCRIPTS: readonly (readonly [RegExp, RegExp])[] = [
    [/\p{Script=Arabic}{2}/u, /^ar\b/],
    [/\p{Script=Hangul}{2}/u, /^ko\b/],
    [/\p{Script=Han}{2}/u, /^(?:zh|ko)\b/],
    [/\p{Script=Cyrillic}{2}/u, /^ru\b/],
    [/[ơưđạảấầậắằẵếềệịọốồộớờợụủứừựỳỹ]/iu, /^vi\b/],
    [/(?:\p{Script=Latin}{2,}[\s,.’'-]+){3}\p{Script=Latin}{2}/u, /^(?!ar|zh|ko|ru)/],
  ];
  const languageOf = (from: Element): Element | null => {
    const own = from.closest('[lang]');
    if (own) return own;
    const root = from.getRootNode();
    return root instanceof ShadowRoot ? languageOf(root.host) : null;
  };

  const visit = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) visit(node.shadowRoot);
        const label = node.getAttribute('aria-label');
        if (label) look(label, node);
        continue;
      }
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('script, style, pre, code, kbd')) continue;
      look((node as Text).data, parent);
    }
  };
  const look = (text: string, element: Element) => {
    const named = languageOf(element);
    const lang = named?.getAttribute('lang') ?? '';
    // An English name that an equivalent holds in brackets is not told apart yet: docs/accessibility.
    const read = text.replace(/[（(][^()（）]*[)）]/g, '');
    for (const [letters, languages] of SCRIPTS) {
      if (!letters.test(read) || languages.test(lang)) continue;
      faults.push(`“${text.trim().slice(0, 40)}” is said to be “${lang}”`);
    }
    if (!named || !/\p{L}/u.test(text)) return;
    // A name whose direction is that of its own letters.
    if (named.matches('[dir=auto], bdi:not([dir])')) return;
    const direction = getComputedStyle(named).direction;
    if ((direction === 'rtl') !== lang.startsWith('ar')) {
      faults.push(`“${text.trim().slice(0, 40)}” in “${lang}” runs ${direction}`);
    }
  };
  visit(surface);
  return faults;
}
