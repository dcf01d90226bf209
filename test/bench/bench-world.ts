import type { bench } from './in-page/main.ts';
import type { ToolInput } from './in-page/tool.ts';

/** What stands in a loaded page: the benchmark's own script, and what it was given. */
export interface BenchWorld {
  readonly bench: typeof bench;
  readonly input: ToolInput;
}
