import type { Machine } from './machine.ts';
import type { CommandFigures } from './measure-commands.ts';
import type { EditFigures } from './measure-edits.ts';
import type { ExtensionFigures } from './measure-extension.ts';
import type { IndexFigures } from './measure-index.ts';
import type { MarkingRun } from './measure-marking.ts';
import type { MemoryFigures } from './measure-memory.ts';

/** All that one run of the benchmark found; times in milliseconds. What was not measured is null. */
export interface BenchResult {
  readonly machine: Machine;
  readonly runs: readonly MarkingRun[];
  readonly edits: EditFigures | null;
  readonly card: ExtensionFigures['card'] | null;
  readonly worker: ExtensionFigures['worker'] | null;
  readonly index: IndexFigures | null;
  readonly memory: MemoryFigures | null;
  readonly commands: readonly CommandFigures[];
}
