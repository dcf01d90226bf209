import type { Readable, Writable } from 'node:stream';
import { isCancel } from '@clack/prompts';
import { Complaint } from './complaint.ts';

/** Where questions are asked: the process's own terminal, or streams of a test. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/**
 * The answer to a question.
 *
 * @throws Complaint where the person would rather stop.
 */
export async function answerOf<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new Complaint('Stopped. Nothing was written.');
  return answer as Exclude<T, symbol>;
}
