import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** Where and when the figures were taken. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  /** Processes that wanted a core when it began; above the number of cores the machine was busy. */
  readonly load: number;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** This machine, now. */
export function thisMachine(chromium: string): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() || 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    chromium,
    load: Math.round((loadavg()[0] as number) * 10) / 10,
    date: new Date().toISOString().slice(0, 10),
  };
}
