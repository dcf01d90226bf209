/** How long a page must be at rest before it is read again, in milliseconds. */
const REST = 120;

/** The longest a page that never rests waits to be read again, in milliseconds. */
const LONGEST = 1000;

/** Attributes that decide what is read, and in which language. */
const ATTRIBUTES = ['lang', 'translate', 'contenteditable', 'class', 'role'];

/** What the watcher tells. */
export interface WatchHandlers {
  /** This node's text is another now: marks on it are no longer where they were. */
  readonly textChanged: (node: Node) => void;
  /** The page changed and has come to rest. */
  readonly settled: () => void;
}

/** True for changes of our own interface. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target.nodeName.toLowerCase() === 'termlight-host') return true;
  const nodes = [...addedNodes, ...removedNodes];
  return (
    nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === 'termlight-host')
  );
}

/** Follows a document's changes until the signal aborts. */
export function startWatching(
  document: Document,
  { textChanged, settled }: WatchHandlers,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observer = new MutationObserver((records) => {
    const real = records.filter((record) => !isOurs(record));
    if (!real.length) return;
    for (const { type, target } of real) if (type === 'characterData') textChanged(target);
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    const wait = Math.max(0, Math.min(REST, since + LONGEST - now));
    timer = setTimeout(() => {
      timer = undefined;
      settled();
    }, wait);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
