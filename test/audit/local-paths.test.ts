import { expect, it } from 'vitest';
import { localPaths } from '../../shared/audit/local-paths.ts';

it.each([
  ['https://city.gov/rent.html', ['rent.html']],
  ['https://city.gov/', ['index.html', 'index.htm']],
  ['https://city.gov/rent/', ['rent/index.html', 'rent/index.htm']],
  ['https://city.gov/rent?x=1#y', ['rent.html', 'rent/index.html', 'rent']],
  ['/help/caf%C3%A9.htm', ['help/café.htm']],
  ['help/page.html', ['help/page.html']],
  ['../secret.html', ['secret.html']],
  ['/a/%2e%2e/%2e%2e/b.html', ['b.html']],
  ['/a/..%2f..%2fb.html', []],
  ['/%ff.html', []],
  ['ftp://city.gov/a.html', []],
  ['file:///etc/passwd', []],
  ['http://[', []],
])('%j may lie at %j', (location, paths) => {
  expect(localPaths(location)).toEqual(paths);
});
