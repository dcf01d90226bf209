/** What is asked of elements on the way through a page. */
const ASKED =
  'nodeType localName firstChild nextSibling parentNode parentElement ownerDocument isConnected shadowRoot hasAttributes getAttribute getRootNode firstElementChild nextElementSibling previousElementSibling querySelector querySelectorAll getBoundingClientRect checkVisibility scrollIntoView closest matches'.split(
    ' ',
  );

/**
 * True for a form with a field that hides what is asked of every element, in every world: a field
 * named `parentNode` is what the form says its parent is ("DOM clobbering"; `LegacyOverrideBuiltIns`
 * in the HTML standard). Its text is left alone.
 */
export function isClobbered(node: Node): boolean {
  return 'elements' in node && ASKED.some((name) => Object.hasOwn(node, name));
}

/** A member of a node, also of a form with a field of that name. */
export function memberOf<K extends 'nextSibling' | 'parentNode'>(node: Node, name: K): Node[K] {
  // As the kind of node has it, whatever this one has.
  return 'elements' in node
    ? (Reflect.get(Object.getPrototypeOf(node), name, node) as Node[K])
    : node[name];
}
