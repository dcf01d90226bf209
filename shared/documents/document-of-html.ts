import { mainContent } from '../page/main-content.ts';
import { dropNames } from './drop-names.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { ReadingDocument } from './reading-document.ts';
import { plainAddress } from './safe-address.ts';

/**
 * The main content of a page. It is parsed as data: no script or handler in it runs, nothing it names
 * is fetched, for the document belongs to no window.
 *
 * @param address - where it stands on the web; null if that is not known.
 */
export function documentOfHtml(html: string, address: string | null): ReadingDocument {
  const document = new DOMParser().parseFromString(html, 'text/html');
  dropNames(document);
  const language = document.documentElement.getAttribute('lang') || null;
  const { title, content } = mainContent(document);
  return {
    title,
    address: plainAddress(address),
    language,
    blocks: htmlBlocks(content, address),
    cut: null,
  };
}
