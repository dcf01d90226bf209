const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Where a link leads, if that is the web, mail or a telephone; null for all else.
 *
 * @param base - address of the page it stands on; null if that is not known.
 */
export function safeAddress(href: string, base: string | null): string | null {
  const address = href.trim();
  if (!address || address.startsWith('#')) return null;
  if (!URL.canParse(address, base ?? undefined)) return null;
  const url = new URL(address, base ?? undefined);
  return SAFE.has(url.protocol) && !url.username && !url.password ? url.href : null;
}

/** A page's address without query and fragment, which may name a person; null for what is no web page. */
export function plainAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return `${url.origin}${url.pathname}`;
}
