import sniffEncoding from 'html-encoding-sniffer';

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Text of bytes in the encoding they declare, as the HTML standard finds it: by their mark, else by
 * what a page's head says, else UTF-8 if they are, else what old Windows wrote.
 *
 * @param isPage - false for plain text, which declares nothing.
 */
export function decodeText(bytes: Uint8Array, isPage: boolean): string {
  const fallback = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  // A mark is at most three bytes: of plain text nothing more is looked at.
  const looked = isPage ? bytes : bytes.subarray(0, 3);
  const encoding = sniffEncoding(looked, { defaultEncoding: fallback });
  return new TextDecoder(encoding).decode(bytes);
}
