import { createReadStream } from 'node:fs';
import { Complaint } from './complaint.ts';
import { typedPath } from './typed-path.ts';

/** The largest file read, in bytes. */
const LARGEST = 20_000_000;

/** What messages call a file as typed. */
export function nameOfFile(file: string): string {
  return file === '-' ? 'What was piped in' : file;
}

/**
 * The bytes of a file.
 *
 * @param file - path as typed, or `-` for standard input.
 * @throws Complaint if it can't be read, or is larger than 20 MB.
 */
export async function readBytes(file: string): Promise<Buffer> {
  const name = nameOfFile(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(typedPath(file))) {
      size += (chunk as Buffer).length;
      if (size > LARGEST) {
        throw new Complaint(`${name} is larger than 20 MB, the most that is read.`);
      }
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(
      `${name} can't be read: ${(error as NodeJS.ErrnoException).code ?? error}.`,
    );
  }
  return Buffer.concat(chunks);
}
