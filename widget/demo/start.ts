import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installedBrowser } from './find-browser.ts';
import { CHROMIUM_EXTENSION, openChromium } from './open-chromium.ts';
import { serve } from './serve.ts';

/** The language of the reader the demo is opened for: `npm start -- vi`. */
const language = process.argv[2] ?? 'es';

/** A name under `.gov` that nobody has, and that leads to this machine in the browser opened here only. */
const DEMO_NAME = 'riverbend-demo.gov';

const ROOT = join(import.meta.dirname, '../..');

const HOW_TO_LOAD = `
Try it in your own browser, on any page of a US government site:

  Chromium, Chrome, Edge   chrome://extensions → Developer mode → Load unpacked
                           ${CHROMIUM_EXTENSION}
  Firefox                  about:debugging#/runtime/this-firefox → Load Temporary Add-on
                           ${join(ROOT, '.output/firefox-mv3/manifest.json')}

then open, for example, https://www.healthcare.gov/glossary/premium/ and point at a marked word.
On one page without a browser: npm run --silent termlight -- annotate page.html --lang es > page-es.html`;

/** True where a window can be seen. */
function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

async function openDemo(port: number): Promise<void> {
  const context = await openChromium({
    site: DEMO_NAME,
    port,
    headless: false,
    language,
    asBuilt: true,
  });
  const [page] = context.pages();
  await page?.goto(`http://${DEMO_NAME}/page/`);
  context.on('close', () => process.exit());
}

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(1);

const { port } = await serve(join(ROOT, 'dist/site'), {
  port: 8080,
  also: {
    '/city/': join(import.meta.dirname, 'city'),
    '/page/': join(import.meta.dirname, 'page'),
    '/termlight/': join(ROOT, 'dist/widget'),
  },
});
console.log(`
The community's site, nothing to install: http://127.0.0.1:${port}/
A city's site with the widget on:         http://127.0.0.1:${port}/city/ (any browser)
A page for the extension:                 http://127.0.0.1:${port}/page/ (without it, a plain page)`);
console.log(HOW_TO_LOAD);

if (!hasDisplay()) {
  console.log('\nThere is no display here, so no browser was opened. Ctrl+C stops.');
} else if (process.platform === 'linux' && !installedBrowser('chromium')) {
  console.log(
    '\nNo Chromium was found, so none was opened: install it, or name it in CHROMIUM_PATH.',
  );
} else {
  console.log(
    `\nA Chromium with the extension opens the demo as a reader of ${language} sees it (npm start -- vi for Vietnamese).`,
  );
  await openDemo(port).catch((error: Error) =>
    console.log(`It could not be opened: ${error.message}`),
  );
}
