/**
 * What a page can find out of the browser it is in. Both functions are sent into the page as their
 * text, so each stands alone.
 */

/** Listens from the page's first moment: to messages, changes, errors, and calls of what it can replace. */
export function listenFromTheStart(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const names = ['message', 'error', 'securitypolicyviolation', 'unhandledrejection', 'focusin'];
  for (const name of names) addEventListener(name, ({ type }) => heard.push(type), true);
  for (const name of [
    'termlight:ready',
    'termlight:gone',
    'toggle',
    'slotchange',
    'wxt:content-script-started',
  ]) {
    document.addEventListener(name, ({ type }) => heard.push(type), true);
  }
  new MutationObserver((all) => {
    for (const { target, addedNodes } of all) {
      for (const added of addedNodes) heard.push(`${target.nodeName} got ${added.nodeName}`);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const watched: [object, string[]][] = [
    [Document.prototype, ['createTreeWalker', 'createElement', 'createRange', 'getSelection']],
    [Element.prototype, ['attachShadow', 'getAttribute', 'checkVisibility', 'closest', 'append']],
    [Node.prototype, ['appendChild', 'getRootNode', 'contains', 'compareDocumentPosition']],
    [EventTarget.prototype, ['dispatchEvent', 'addEventListener']],
    [Map.prototype, ['set', 'get']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
  ];
  for (const [prototype, methods] of watched) {
    for (const name of methods) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (typeof own?.value !== 'function') continue;
      const { value } = own;
      Object.defineProperty(prototype, name, {
        ...own,
        value(this: unknown, ...args: unknown[]) {
          // Only calls from elsewhere are told: a page and a test have no such address.
          if (/-extension:/.test(new Error().stack ?? '')) heard.push(`called ${name}`);
          return value.apply(this, args);
        },
      });
    }
  }
  for (const name of ['childNodes', 'firstChild', 'textContent']) {
    const own = Object.getOwnPropertyDescriptor(Node.prototype, name);
    Object.defineProperty(Node.prototype, name, {
      ...own,
      get(this: Node) {
        if (/-extension:/.test(new Error().stack ?? '')) heard.push(`read ${name}`);
        return own?.get?.call(this);
      },
    });
  }
}

/** Everything a page sees once it has been left alone for a while. */
export async function readFingerprint(ourOrigin: string): Promise<Record<string, unknown>> {
  const { heard } = globalThis as unknown as { heard: string[] };
  const files = [
    'manifest.json',
    'popup.html',
    'surfaces.js',
    'icon/16.png',
    'bundle/manifest.json',
  ];
  const reached = await Promise.all(
    files.flatMap((file) => [
      fetch(`${ourOrigin}/${file}`).then(
        () => `${file} fetched`,
        () => 'no',
      ),
      new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(`${file} shown`);
        image.onerror = () => resolve('no');
        image.src = `${ourOrigin}/${file}`;
      }),
      new Promise<string>((resolve) => {
        const script = Object.assign(document.createElement('script'), { type: 'module' });
        script.onload = () => resolve(`${file} run`);
        script.onerror = () => resolve('no');
        script.src = `${ourOrigin}/${file}`;
        document.head.append(script);
        script.remove();
      }),
    ]),
  );
  const names = ['ext-mark', 'ext-mark-light', 'ext-open', 'widget-mark'];
  const painted = names.map((name) => {
    const style = getComputedStyle(document.body, `::highlight(termlight-${name})`);
    return [style.textDecorationLine, style.backgroundColor].join();
  });
  const { chrome } = globalThis as unknown as { chrome?: object };
  return {
    heard,
    reached,
    painted,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    symbols: Object.getOwnPropertySymbols(globalThis).map(String),
    onDocument: Reflect.ownKeys(document).map(String).sort(),
    onRoot: Reflect.ownKeys(document.documentElement).map(String).sort(),
    chrome: Object.keys(chrome ?? {}).sort(),
    runtime: typeof (chrome as { runtime?: unknown } | undefined)?.runtime,
    tree: document.documentElement.outerHTML,
    after: document.documentElement.nextSibling?.nodeName ?? null,
    hosts: document.querySelectorAll('termlight-host, termlight-launcher').length,
    elements: ['termlight-host', 'termlight-launcher'].map(
      (name) => typeof customElements.get(name),
    ),
    highlights: [...CSS.highlights.keys()],
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    // What this very reading has asked for is left out.
    asked: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(ourOrigin)),
    marks: performance.getEntriesByType('mark').concat(performance.getEntriesByType('measure'))
      .length,
    frames: window.length,
    focus: document.activeElement?.nodeName,
    workers: navigator.serviceWorker?.controller ?? null,
    storage: [Object.keys({ ...globalThis.localStorage }), document.cookie],
  };
}
