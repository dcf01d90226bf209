import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkBetween } from '../../../../widget/site/shell/link-between.ts';

const path = fc
  .array(fc.constantFrom('en', 'es', 'words', 'files', 'snap.html', 'a'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('/'));

it('leads from any file of the site to any other', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      const link = linkBetween(from, to);
      expect(posix.join(posix.dirname(from), link)).toBe(posix.normalize(to));
      expect(link).not.toMatch(/^\//);
    }),
  );
});

it.each([
  ['es/words/snap.html', 'es/words/wic.html', 'wic.html'],
  ['es/words/snap.html', 'vi/words/snap.html', '../../vi/words/snap.html'],
  ['index.html', 'files/site.css', 'files/site.css'],
  ['es/index.html', 'es/words/index.html#food', 'words/index.html#food'],
])('from %s to %s is %s', (from, to, link) => {
  expect(linkBetween(from, to)).toBe(link);
});
