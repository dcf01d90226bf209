import type { Fault } from '../glossary/fault.ts';
import { exchangeFault } from './exchange-fault.ts';

const REMEDY =
  'Save it again as UTF-8. In Excel: File, Save As, "CSV UTF-8 (Comma delimited)". In Google Sheets: File, Download, "Comma-separated values".';

/** The line, from 1, of the first byte that is no UTF-8: a lenient reader marks it U+FFFD. */
function brokenLine(bytes: Uint8Array): number {
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\ufffd');
  return before.split('\n').length;
}

function otherKind(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return 'It is a workbook (such as .xlsx), not a CSV file.';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'It is saved as UTF-16 ("Unicode text"), not as UTF-8.';
  }
  return undefined;
}

/**
 * The text of a file's bytes, without its byte order mark, or the one fault that keeps it from being
 * read: guessing at an encoding would change letters without a word.
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { fault: Fault } {
  const other = otherKind(bytes);
  if (other) return { fault: exchangeFault('', other, REMEDY) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      fault: exchangeFault(
        `line ${brokenLine(bytes)}`,
        'It is not saved as UTF-8: from here on letters such as é, ñ or 中 can’t be read.',
        REMEDY,
      ),
    };
  }
}
