import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';

/** One thing the command can do. */
export interface Verb {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What `--help` prints: usage, options, examples. */
  readonly help: string;
  /** @throws Complaint for everything the person can mend. */
  readonly run: (args: readonly string[]) => Promise<void>;
}

/**
 * What was typed after a verb.
 *
 * @throws Complaint for an option the verb does not have, or one without its value.
 */
export function parseArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence] = String((error as Error).message).split('. ');
    throw new Complaint(`${sentence}. Add --help to see what this verb takes.`);
  }
}
