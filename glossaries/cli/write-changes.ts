import { join } from 'node:path';
import { pathOf } from '../../shared/check/entry-fault.ts';
import type { Change } from '../../shared/exchange/plan-entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { Complaint } from './complaint.ts';
import { UnwrittenFile, writeWhole } from './write-whole.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function unfinished(done: number, all: number, why: string): Complaint {
  return new Complaint(
    `${why} ${done} of ${all} files were written, each of them whole; the others are as they were.\nRun the same command again to go on: what is written already changes nothing.`,
  );
}

/**
 * Writes the Entries that changes made, one whole file after the other. Whenever it breaks off, each
 * file is old or new, and the same import again does the rest.
 *
 * @throws Complaint that says how far it came, if a file can't be written or somebody interrupts.
 */
export async function writeChanges(folder: string, changes: readonly Change[]): Promise<void> {
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    for (const [done, { after }] of changes.entries()) {
      if (stopped) throw unfinished(done, changes.length, 'It was interrupted.');
      await writeWhole(join(folder, pathOf(after)), fileForm(after)).catch((error) => {
        if (!(error instanceof UnwrittenFile)) throw error;
        throw unfinished(done, changes.length, `${pathOf(after)} can't be written: ${error.why}.`);
      });
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
