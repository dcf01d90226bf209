import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { syntheticGlossary } from './synthetic-glossary.ts';

/** What one command took on a glossary of this many Entries. */
export interface CommandFigures {
  readonly command: string;
  readonly entries: number;
  readonly seconds: number;
  /** Time of the processor: tells slow work from a busy machine. */
  readonly processorSeconds: number;
  /** The most memory held. */
  readonly megabytes: number;
  readonly exit: number | null;
}

const COMMAND = join(import.meta.dirname, '../../glossaries/cli/main.ts');

/** A page for `annotate`: what it costs is the glossary's. */
const PAGE = join(import.meta.dirname, '../pages/en-benefits/page.html');

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

function measure(args: readonly string[], entries: number): CommandFigures {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', TELL_USE, COMMAND, ...args],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const [, memory, cpu] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  return {
    command: args[0] as string,
    entries,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    processorSeconds: Math.round(Number(cpu) / 1e5) / 10,
    megabytes: Math.round(Number(memory) / 1024),
    exit: status,
  };
}

/** Measures `check`, `build` and `annotate` on a made-up glossary of this many Entries. */
export function measureCommands(entries: number): readonly CommandFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'termlight-bench-'));
  try {
    write(join(folder, 'glossaries'), entries);
    const here = ['--glossaries', join(folder, 'glossaries')];
    return [
      measure(['check', ...here], entries),
      measure(['build', ...here, '--out', join(folder, 'bundle')], entries),
      measure(['annotate', PAGE, '--lang', 'es', '--json', ...here], entries),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
