/** Attributes whose value is text for a person, or an address that is looked at apart. */
const TEXTS = new Set(['content', 'href', 'alt', 'title', 'aria-label', 'value', 'lang', 'id']);

/**
 * What of a document does something: its elements with their attributes, without any text. Sent into
 * the page as its text where a browser is asked, so it stands alone but for what is given.
 */
export function skeletonOf(root: Element, texts: readonly string[] = [...TEXTS]): string[] {
  return [root, ...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => (texts.includes(name) ? name : `${name}=${value}`))
      .sort();
    return `${element.localName} ${attributes.join(' ')}`.trim();
  });
}

/** Addresses of links that are none of the web, mail or a telephone, nor of the same site. */
export function oddAddresses(root: Element): string[] {
  return [...root.querySelectorAll('[href], [src], [action], [srcdoc], [data]')]
    .flatMap((one) =>
      ['href', 'src', 'action', 'srcdoc', 'data'].map((name) => one.getAttribute(name)),
    )
    .filter(
      (one): one is string => one !== null && /^\s*(?:javascript|data|vbscript|blob):/i.test(one),
    );
}
