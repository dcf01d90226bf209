import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds up what the runs of `test/run.ts` left behind and prints one closing line for all. */
const folder = join(import.meta.dirname, '../.output/test-results');
const files = readdirSync(folder).filter((name) => name.endsWith('.tally.json'));
let passed = 0;
let failed = 0;
for (const file of files) {
  const tally = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    passed: number;
    failed: number;
    failures: readonly string[];
  };
  passed += tally.passed;
  failed += tally.failed;
  // Said again here: the end of a long log is what is read.
  for (const failure of tally.failures) console.log(`\nFAILED ${failure}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
