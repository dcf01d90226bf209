/**
 * Measures `check` and `build` on made-up glossaries: time, time of the processor, most memory held.
 *
 *   npx tsx test/bench/measure-check.ts [ENTRIES…]      (1000 10000 100000)
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { syntheticGlossary } from './synthetic-glossary.ts';

const COMMAND = join(import.meta.dirname, '../../glossaries/cli/main.ts');

/** Says on the way out how much memory was held at most, in kilobytes, and how long it computed. */
const TELL_USE = `data:text/javascript,process.on('exit',()=>{
  const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();
  console.error('used '+maxRSS+' '+(userCPUTime+systemCPUTime));
})`;

function write(folder: string, count: number): void {
  for (const { path, text } of syntheticGlossary(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function measure(args: readonly string[]): string {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', TELL_USE, COMMAND, ...args],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const [, memory, cpu] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  const megabytes = Math.round(Number(memory) / 1024);
  const computed = (Number(cpu) / 1e6).toFixed(1);
  const said = (status === 0 ? stdout : stderr).split('\n')[0];
  return `${args[0]?.padEnd(6)} ${seconds} s (${computed} s of processor), ${megabytes} MB, exit ${status}: ${said}`;
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length ? counts : [1_000, 10_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'termlight-bench-'));
  try {
    write(join(folder, 'glossaries'), count);
    const here = ['--glossaries', join(folder, 'glossaries')];
    console.log(`${count} entries`);
    console.log(`  ${measure(['check', ...here])}`);
    console.log(`  ${measure(['build', ...here, '--out', join(folder, 'bundle')])}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
