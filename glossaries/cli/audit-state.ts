import { createReadStream } from 'node:fs';
import { appendFile, open, rm, truncate } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { PageRecord } from '../../shared/audit/page-record.ts';
import { Complaint } from './complaint.ts';

const used = z.array(
  z.strictObject({
    name: z.string(),
    places: z.int().min(1),
    words: z.array(z.string()),
    context: z.string(),
    expansion: z.string().nullable(),
  }),
);

const recordSchema = z.strictObject({
  page: z.string(),
  language: z.string().nullable(),
  declares: z.boolean(),
  words: z.int().min(0),
  level: z
    .strictObject({ measure: z.enum(['flesch-kincaid', 'inflesz']), value: z.number() })
    .nullable(),
  terms: used,
  acronyms: used,
  hardWords: used,
});

/** A line that could not be read is the last one, cut off when the run was stopped. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

/**
 * What an audit has found so far, in a file with a line a page: a run that was stopped goes on where
 * it was.
 */
export class AuditState {
  /** @param header - says what is audited with what; another one's findings are not taken. */
  constructor(
    private readonly file: string,
    private readonly header: string,
  ) {}

  /**
   * Tells every page found by an earlier run, one after the other; makes the file where there is none.
   *
   * @throws Complaint if the file is of another audit, or of none.
   */
  async resume(take: (record: PageRecord) => void): Promise<void> {
    let sound = 0;
    let isFirst = true;
    const handle = await open(this.file, 'a+');
    await handle.close();
    const lines = createInterface({ input: createReadStream(this.file), crlfDelay: Infinity });
    for await (const line of lines) {
      if (isFirst) this.refuseOther(line);
      const record = isFirst ? null : recordSchema.safeParse(parsed(line));
      if (record && !record.success) break;
      if (record) take(record.data);
      isFirst = false;
      sound += Buffer.byteLength(line) + 1;
    }
    if (isFirst) await appendFile(this.file, `${this.header}\n`);
    else await truncate(this.file, sound);
  }

  /** Keeps what was found on one page. */
  async keep(record: PageRecord): Promise<void> {
    await appendFile(this.file, `${JSON.stringify(record)}\n`);
  }

  /** Takes the file away once all is done. */
  async end(): Promise<void> {
    await rm(this.file, { force: true });
  }

  private refuseOther(line: string): void {
    if (line === this.header) return;
    throw new Complaint(
      `${this.file} is the state of another audit, or of none: other pages, options or words. Remove it, or name another file.`,
    );
  }
}
