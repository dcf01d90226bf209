/** Acts once a document has loaded with all it holds, unless the signal aborts first; at once if it has. */
export function whenLoaded(document: Document, act: () => void, signal: AbortSignal): void {
  if (document.readyState === 'complete') act();
  else document.defaultView?.addEventListener('load', act, { once: true, signal });
}
