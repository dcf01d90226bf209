import type { Fault } from '../glossary/fault.ts';

/** A fault of an XML file; its path is empty, because a reader is given the text alone. */
export function xmlFault({
  level = 'fault',
  place,
  message,
  remedy,
}: {
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  readonly level?: Fault['level'];
}): Fault {
  return { level, path: '', place, message, remedy };
}

/** Said of a text with an element in it that stands for something a plain text cannot hold. */
export function markupFault(place: string, name: string): Fault {
  return xmlFault({
    place,
    message: `Its text holds markup (<${name}>).`,
    remedy: 'Write it as plain text: glossary texts have no formatting, codes or placeholders.',
  });
}
