/** What a form or the document shows as a member of its own, by name or id. */
const NAMED = 'button,embed,fieldset,form,iframe,img,input,object,output,select,textarea';

/** A method as the kind of node has it, whatever this one shows in its place. */
function methodOf<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), name);
}

/**
 * Takes names and ids off fields, frames and pictures of a parsed page: a form or the document shows
 * them in place of what every node has ("DOM clobbering"), and leads astray who walks through it.
 *
 * @param document - is changed: pass one that nobody looks at.
 */
export function dropNames(document: Document): void {
  for (const one of methodOf(document, 'querySelectorAll').call(document, NAMED)) {
    const remove = methodOf(one, 'removeAttribute');
    remove.call(one, 'name');
    remove.call(one, 'id');
  }
}
