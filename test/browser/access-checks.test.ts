import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { readCutText } from './access/read-cut-text.ts';
import { readMotion } from './access/read-motion.ts';
import { readSmallTargets } from './access/read-small-targets.ts';
import { readUnnamedLanguages } from './access/read-unnamed-languages.ts';
import { spaceText, unspaceText } from './access/text-spacing.ts';
import { walkByTab } from './access/walk-by-tab.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  page = await browser.newPage({ viewport: { width: 400, height: 300 } });
});
afterAll(() => browser?.close());

const RING = 'a:focus,button:focus{outline:3px solid}button{min-width:44px;min-height:44px}';

/** Shows a made-up page, and gives its root. */
async function show(body: string, style = '') {
  await page.setContent(`<html lang="en"><style>${RING}${style}</style>${body}</html>`);
  return page.locator('html');
}

type Check = (root: Element) => string[];

/** What a check says of a page that is as it should be, and of one with a fault. */
const CASES: readonly (readonly [string, Check, string, string, RegExp])[] = [
  [
    'a small button',
    readSmallTargets,
    '<button>Close</button>',
    '<button style="all:unset">x</button>',
    /button “x” is \d+ × \d+ px/,
  ],
  [
    'a link that is no word of a sentence',
    readSmallTargets,
    '<p>Read <a href="#x">it</a> now.</p>',
    '<p><a href="#x">it</a></p>',
    /a “it”/,
  ],
  [
    'text that is cut off',
    readCutText,
    '<p style="height:40px;overflow:hidden">Short.</p>',
    '<p style="height:9px;overflow:hidden">Two<br>lines.</p>',
    /“lines\.” is cut by p/,
  ],
  [
    'text that leaves its box',
    readCutText,
    '<p style="border:1px solid">Short.</p>',
    '<p style="border:1px solid;width:30px">Unbreakable.</p>',
    /leaves p/,
  ],
  [
    'a page that is too wide',
    readCutText,
    '<p>x</p>',
    '<p style="width:900px">x</p>',
    /scrolls sideways/,
  ],
  [
    'a passage without its language',
    readUnnamedLanguages,
    '<p lang="ar" dir="rtl">مساعدة</p>',
    '<p>مساعدة</p>',
    /is said to be “en”/,
  ],
  [
    'a sentence of English among Arabic',
    readUnnamedLanguages,
    '<p lang="ar" dir="rtl">SNAP</p>',
    '<p lang="ar" dir="rtl">You may get food help.</p>',
    /is said to be “ar”/,
  ],
  [
    'a passage that runs the wrong way',
    readUnnamedLanguages,
    '<p lang="ar" dir="rtl">مساعدة</p>',
    '<p lang="ar">مساعدة</p>',
    /runs ltr/,
  ],
  ['a transition', readMotion, '<p>x</p>', '<p style="transition:color 1s">x</p>', /takes 1s/],
  ['smooth scrolling', readMotion, '<p>x</p>', '<p style="scroll-behavior:smooth">x</p>', /smooth/],
];

describe('the checks of every surface', () => {
  it.each(CASES)('find %s, and nothing where all is well', async (_, check, good, bad, fault) => {
    expect(await (await show(good)).evaluate(check)).toEqual([]);
    const faults = await (await show(bad)).evaluate(check);
    expect(faults.join('\n')).toMatch(fault);
  });

  it('space text, and take the spacing away again', async () => {
    const root = await show('<p>x</p>');
    const spacing = () =>
      page.locator('p').evaluate((one) => getComputedStyle(one).getPropertyValue('word-spacing'));
    await root.evaluate(spaceText);
    expect(await spacing()).toBe('2.56px');
    await root.evaluate(unspaceText);
    expect(await spacing()).toBe('0px');
  });
});

describe('a walk by Tab', () => {
  const walk = async (body: string, style = '') => walkByTab(page, await show(body, style));

  it('finds nothing where all is well', async () => {
    expect(await walk('<button>One</button><button>Two</button>')).toEqual([]);
  });

  it.each([
    ['no ring', '<button style="outline:0">One</button>', /has no ring/],
    [
      'a control below something that stays',
      '<p style="position:fixed;inset:0 0 auto;height:99px;background:#fff">x</p><button>One</button>',
      /covered or out of sight/,
    ],
    [
      'an order that is not that of reading',
      '<button>One</button><button tabindex="1">Two</button>',
      /“One” comes before|not reached/,
    ],
    [
      'a control that no key reaches',
      '<button>One</button><input type="radio" name="a" checked style="position:fixed;opacity:0" inert>',
      /is not reached/,
    ],
    [
      'no way out',
      '<button onblur="setTimeout(() => this.focus())" onkeydown="event.preventDefault()">One</button>',
      /no way out/,
    ],
  ])('finds %s', async (_, body, fault) => {
    expect((await walk(body)).join('\n')).toMatch(fault);
  });
});
