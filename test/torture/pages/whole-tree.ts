/**
 * A document as text, however deep, with shadow trees, templates and frames of its origin; what is
 * ours is left out: host, launcher and the script tag of the widget. It asks the prototypes, which a
 * form's fields can't hide, and is sent into a page as its text, so it stands alone.
 */
export function readWholeTree(): string {
  const getter = (proto: object, name: string) => {
    const get = Object.getOwnPropertyDescriptor(proto, name)?.get as () => unknown;
    return (node: object) => get.call(node);
  };
  const nameOf = getter(Node.prototype, 'nodeName') as (node: object) => string;
  const typeOf = getter(Node.prototype, 'nodeType') as (node: object) => number;
  const textOf = getter(Node.prototype, 'nodeValue') as (node: object) => string | null;
  const childrenOf = getter(Node.prototype, 'childNodes') as (node: object) => NodeList;
  const attributesOf = getter(Element.prototype, 'attributes') as (node: object) => NamedNodeMap;
  const shadowOf = getter(Element.prototype, 'shadowRoot') as (node: object) => Node | null;
  const contentOf = getter(HTMLTemplateElement.prototype, 'content') as (node: object) => Node;
  const framedIn = getter(HTMLIFrameElement.prototype, 'contentDocument') as (
    node: object,
  ) => Node | null;

  const out: string[] = [];
  const todo: (Node | string)[] = [document];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (typeof node === 'string') {
      out.push(node);
      continue;
    }
    const name = nameOf(node);
    if (/^termlight-(?:host|launcher)$/i.test(name)) continue;
    const isElement = typeOf(node) === 1;
    const attributes = isElement
      ? [...attributesOf(node)].map((one) => `${one.name}=${JSON.stringify(one.value)}`)
      : [];
    if (name === 'SCRIPT' && attributes.some((one) => one.startsWith('src="/termlight/'))) continue;
    out.push(`<${name} ${attributes.join(' ')}>${textOf(node) ?? ''}`);
    const shadow = isElement ? shadowOf(node) : null;
    const held = [
      ...(shadow ? [shadow] : []),
      ...(name === 'TEMPLATE' ? [contentOf(node)] : []),
      ...(name === 'IFRAME' ? [framedIn(node)] : []),
      ...childrenOf(node),
    ];
    todo.push('</>');
    for (const one of held.reverse()) if (one) todo.push(one);
  }
  return out.join('\n');
}
