import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Runs every step of `npm test` (or those named) and ends with one line: `N passed, N failed`.
 * A step that is no test run counts as one.
 */

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.output/test-results');

interface Tally {
  passed: number;
  failed: number;
  /** What failed, each with the beginning of its message. */
  readonly failures: string[];
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface Step {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  /** The step is a Vitest project, which counts its own tests. */
  readonly counts?: boolean;
}

function vitest(project: string): Step {
  const report = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ];
  return {
    name: project,
    commands: [['vitest', 'run', '--project', project, ...report]],
    counts: true,
  };
}

function reportOf(name: string): string {
  return join(RESULTS, `${name}.vitest.json`);
}

const BUILD = ['npm', 'run', '--silent', 'build'];

const STEPS: readonly Step[] = [
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings']] },
  vitest('unit'),
  { name: 'build', commands: [BUILD] },
  vitest('browser'),
  vitest('torture'),
];

/** Steps that need what stands beside the checkout; run only when named. */
const realPages = vitest('real-pages');
const EXTRA: readonly Step[] = [{ ...realPages, commands: [BUILD, ...realPages.commands] }];

function succeeds(commands: Step['commands']): boolean {
  return commands.every(([command, ...args]) => {
    const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
    const shell = process.platform === 'win32';
    const { status } = spawnSync(command as string, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell,
      env: { ...process.env, PATH: path },
    });
    return status === 0;
  });
}

/** The failed tests of a report, and the files that broke before their first test. */
function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && !failed.length) return [`${file}\n${message.slice(0, 600)}`];
    return failed.map(
      ({ fullName, failureMessages: [first = ''] }) =>
        `${file} > ${fullName}\n${first.slice(0, 600)}`,
    );
  });
}

function run({ name, commands, counts }: Step): Tally {
  console.log(`\n── ${name}`);
  const ok = succeeds(commands);
  const broken = { passed: 0, failed: 1, failures: [`the step "${name}"`] };
  if (!counts) return ok ? { passed: 1, failed: 0, failures: [] } : broken;
  try {
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8')) as Report;
    const failed = report.numFailedTests;
    return {
      passed: report.numPassedTests,
      // A file that breaks before its first test fails the run without a failed test.
      failed: ok ? failed : Math.max(failed, 1),
      failures: ok ? [] : failuresOf(report),
    };
  } catch {
    return broken;
  }
}

const named = process.argv.slice(2);
const steps = named.length
  ? [...STEPS, ...EXTRA].filter(({ name }) => named.includes(name))
  : STEPS;
if (!named.length) rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const tally: Tally = { passed: 0, failed: 0, failures: [] };
for (const step of steps) {
  const { passed, failed, failures } = run(step);
  tally.passed += passed;
  tally.failed += failed;
  tally.failures.push(...failures);
}
writeFileSync(join(RESULTS, `${named.join('+') || 'all'}.tally.json`), JSON.stringify(tally));
for (const failure of tally.failures) console.log(`\nFAILED ${failure}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed ? 1 : 0;
