import { isDeepStrictEqual } from 'node:util';
import type { Request } from '../../../extension/messages.ts';
import type { Answer, Background, Kept } from './background.ts';
import type { Plan } from './calls.ts';
import { SAVED } from './requests.ts';

/** A request that went well: what it calls, answers and leaves. */
export interface Clean {
  readonly calls: readonly string[];
  readonly answer: Answer;
  readonly kept: Kept;
}

/** Asks while nothing fails. */
export async function tryClean(background: Background, request: Request): Promise<Clean> {
  await background.reset();
  await background.start(null);
  const answer = await background.ask(request);
  const kept = await background.kept();
  return { calls: (await background.calls()).names, answer, kept };
}

/** True for a list that says what is wrong with it. */
function tellsTrouble(answer: Answer): boolean {
  return typeof (answer as { trouble?: unknown } | null)?.trouble === 'string';
}

/** What was saved is as it was, or as the request was to make it. */
function lost({ local }: Kept, clean: Clean): string[] {
  return Object.keys(SAVED).filter(
    (key) =>
      !isDeepStrictEqual(local[key], SAVED[key]) &&
      !isDeepStrictEqual(local[key], clean.kept.local[key]),
  );
}

/** What an answer promises that is not so. */
function untrue(request: Request, answer: Answer, kept: Kept, clean: Clean): string[] {
  if (request.type === 'clear-all') {
    const left = [...Object.keys(kept.local), ...Object.keys(kept.session)];
    const isLeft = left.length > 0 || kept.files !== clean.kept.files;
    return answer === true && isLeft ? [`cleared, but ${left} and ${kept.files} files`] : [];
  }
  if (answer === null || tellsTrouble(answer)) return [];
  const missing = Object.keys(clean.kept.local).filter(
    (key) => !isDeepStrictEqual(kept.local[key], clean.kept.local[key]),
  );
  return missing.map((key) => `answered, but ${key} is not as it should be`);
}

/**
 * Asks while one call fails as planned.
 *
 * @returns what did not hold, a line each.
 */
export async function tryFault(
  background: Background,
  request: Request,
  { plan, clean }: { readonly plan: Plan; readonly clean: Clean },
): Promise<string[]> {
  await background.reset();
  await background.start(plan);
  const asked = background.ask(request);
  const isStopped = plan.how.startsWith('stopped') && (await background.reached(asked));
  if (isStopped) await background.stop();
  const answer = await asked;
  if (!isStopped) await background.heal();
  const kept = await background.kept();
  const faults = [...untrue(request, answer, kept, clean)];
  if (answer === undefined) faults.push('no answer');
  if (request.type !== 'clear-all') faults.push(...lost(kept, clean).map((key) => `lost ${key}`));
  // A search goes on without the words of a language that can't be read just now.
  const isSearch = request.type === 'search' || request.type === 'look-up';
  const isOther = !isDeepStrictEqual(answer, clean.answer) && answer !== null;
  if (isOther && !isSearch && !tellsTrouble(answer))
    faults.push(`another answer: ${JSON.stringify(answer)?.slice(0, 120)}`);
  const again = await background.ask(request);
  if (!isDeepStrictEqual(again, clean.answer))
    faults.push(`asked again, another answer: ${JSON.stringify(again)?.slice(0, 120)}`);
  const at = `${request.type}, call ${plan.nth} (${clean.calls[plan.nth - 1]}) ${plan.how}`;
  return faults.map((fault) => `${at}: ${fault}`);
}
