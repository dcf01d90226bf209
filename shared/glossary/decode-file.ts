import type { Fault } from './fault.ts';
import type { GlossaryFile } from './parse-glossary.ts';
import { placeInText } from './place-in-text.ts';

/** The largest glossary file read, in bytes: no honest one comes near it. */
export const LARGEST = 1_000_000;

/** A file whose text can't be had, with the reason. */
export function unreadable(
  path: string,
  said: Pick<Fault, 'message' | 'remedy'> & { place?: string },
): GlossaryFile {
  return { path, text: '', fault: { level: 'fault', path, place: '', ...said } };
}

/** A file too large to be read at all. */
export function tooLarge(path: string, bytes: number): GlossaryFile {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return unreadable(path, {
    message: `The file has ${megabytes} MB; at most ${LARGEST / 1_000_000} MB are read.`,
    remedy: 'Look whether another file was saved in its place.',
  });
}

/** The longest beginning of the bytes that is UTF-8, as text; binary search, as no decoder tells it. */
function validBeginning(bytes: Uint8Array): string {
  let text = '';
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      // As in a stream: a character that the end cuts off is left out and is no error.
      text = decoder.decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return text;
}

function notUtf8(path: string, bytes: Uint8Array): GlossaryFile {
  const before = validBeginning(bytes);
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
  return unreadable(path, {
    place: placeInText(before, before.length),
    message: `It is not UTF-8: the byte ${byte.toString(16).toUpperCase()} does not belong here.`,
    remedy: 'Save it as UTF-8 in your editor, and look whether all letters are right.',
  });
}

/**
 * A glossary file from its bytes, which must be UTF-8. A byte order mark is kept, for `check` to tell
 * of. What can't be decoded is told, and never replaced by U+FFFD.
 */
export function decodeFile(path: string, bytes: Uint8Array): GlossaryFile {
  if (bytes.length === 0) {
    return unreadable(path, {
      message: 'The file is empty.',
      remedy: 'Write the entry, or remove the file.',
    });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unreadable(path, {
      message: 'The file is saved as UTF-16.',
      remedy: 'Save it as UTF-8 in your editor.',
    });
  }
  if (bytes.includes(0)) {
    return unreadable(path, {
      message: 'The file is binary: it holds bytes that no text has.',
      remedy: 'Look whether another file was saved in its place.',
    });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, text };
  } catch {
    return notUtf8(path, bytes);
  }
}
