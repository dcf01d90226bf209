import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The browsers the project is tried in. */
export type BrowserName = 'chromium' | 'firefox';

interface Places {
  /** Environment variable that names one outright. */
  readonly variable: string;
  /** Names to look for on PATH. */
  readonly commands: readonly string[];
  /** Where systems put them; a program here is preferred to a wrapper script on PATH. */
  readonly paths: readonly string[];
  /** Debian's package. */
  readonly debianPackage: string;
}

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/usr/lib/chromium/chromium',
      '/usr/lib/chromium-browser/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that is on this machine already, or null. */
export function installedBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = PLACES[name];
  const named = process.env[variable];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...(named ? [named] : []), ...paths, ...onPath].find(isProgram) ?? null;
}

/** True where installing a system package is expected: as root, on Debian's kind, in CI or a container. */
function mayInstall(): boolean {
  const { CI, container, KUBERNETES_SERVICE_HOST } = process.env;
  const inContainer = existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  const disposable = CI || container || KUBERNETES_SERVICE_HOST || inContainer;
  return Boolean(disposable) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installFromDebian(name: BrowserName): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = [PLACES[name].debianPackage, 'fonts-noto-core', 'fonts-noto-cjk'];
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Playwright's own Chromium build; the only browser of its that we can drive an extension in. */
async function downloadWithPlaywright(): Promise<string> {
  const { chromium } = await import('playwright-core');
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 60_000 });
  return chromium.executablePath();
}

/**
 * A browser's program: one that is there, else installed where that is expected, else downloaded.
 *
 * @throws with one sentence that says what to do if there is none.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const { variable, debianPackage } = PLACES[name];
  const there = installedBrowser(name);
  if (there) return there;
  try {
    if (mayInstall()) {
      console.log(`Installing ${debianPackage} …`);
      await installFromDebian(name);
      const installed = installedBrowser(name);
      if (installed) return installed;
    } else if (name === 'chromium') {
      console.log('Downloading Chromium (60 seconds at most) …');
      const downloaded = await downloadWithPlaywright();
      if (isProgram(downloaded)) return downloaded;
    }
  } catch {
    // What failed doesn't matter to her: the sentence below says what helps.
  }
  throw new Error(
    `No ${name} was found: install it (Debian: apt-get install ${debianPackage}) or name its program in ${variable}.`,
  );
}
