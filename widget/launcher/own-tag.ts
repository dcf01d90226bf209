/**
 * The script tag that loaded a module, and how many there are: the first counts.
 *
 * @param address - the module's `import.meta.url`.
 */
export function ownTag(
  document: Document,
  address: string,
): { tag: HTMLScriptElement | null; count: number } {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')];
  const own = tags.filter(({ src }) => src === address);
  return { tag: own[0] ?? null, count: own.length };
}
