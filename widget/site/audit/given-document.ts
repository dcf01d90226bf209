/** More UTF-16 units than that are not read: a page has a tenth of it. */
export const LARGEST = 3_000_000;

/** What somebody gave to look at, as a document that runs nothing and loads nothing. */
export type GivenDocument =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly fault: 'empty' | 'too-large' };

function isHtml(text: string): boolean {
  return /<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table|span|a)\b[^>]*>/i.test(
    text,
  );
}

/** Plain text as a document, a paragraph for each line. */
function documentOfText(text: string): Document {
  const made = document.implementation.createHTMLDocument('');
  for (const line of text.split(/\n+/)) {
    const paragraph = made.createElement('p');
    paragraph.textContent = line;
    made.body.append(paragraph);
  }
  return made;
}

/** Reads HTML or plain text that somebody pasted. */
export function givenDocument(text: string): GivenDocument {
  if (!text.trim()) return { ok: false, fault: 'empty' };
  if (text.length > LARGEST) return { ok: false, fault: 'too-large' };
  // A parsed document has no window: its scripts never run, and its pictures are never asked for.
  const made = isHtml(text)
    ? new DOMParser().parseFromString(text, 'text/html')
    : documentOfText(text);
  return { ok: true, document: made };
}
