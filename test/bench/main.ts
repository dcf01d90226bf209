import { readOptions } from './options.ts';
import { resultText } from './result-text.ts';
import { runBench } from './run-bench.ts';
import { writeDocs } from './write-docs.ts';

/** `npm run bench`: measures, and prints what it found. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const result = await runBench(options, (what) => process.stderr.write(`${what}\n`));
  if (options.write) writeDocs(result);
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : resultText(result));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
