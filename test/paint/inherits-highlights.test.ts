import { expect, it } from 'vitest';
import { inheritsHighlights } from '../../shared/paint/inherits-highlights.ts';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  ['Chromium 131', `${CHROME} Chrome/131.0.0.0 Safari/537.36`, true],
  ['a later one', `${CHROME} HeadlessChrome/156.0.0.0 Safari/537.36 Chrome/156.0.0.0`, true],
  ['the one before', `${CHROME} Chrome/130.0.0.0 Safari/537.36`, false],
  ['the last for Windows 7', `${CHROME} Chrome/109.0.0.0 Safari/537.36`, false],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', false],
  ['Safari', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15', false],
  ['nobody', '', false],
])('knows whether highlights are inherited: %s', (_, userAgent, expected) => {
  expect(inheritsHighlights(userAgent)).toBe(expected);
});
