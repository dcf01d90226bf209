import { expect, it } from 'vitest';
import { packageFolder } from '../../shared/packages/package-folder.ts';

it.each([
  ['node_modules/zod/v4/mini/index.js', 'node_modules/zod'],
  ['/a/b/node_modules/@mozilla/readability/index.js', '/a/b/node_modules/@mozilla/readability'],
  ['../x/node_modules/a/node_modules/@b/c/d.js', '../x/node_modules/a/node_modules/@b/c'],
  ['C:\\x\\node_modules\\idb\\build\\index.js', 'C:/x/node_modules/idb'],
  ['\0/x/node_modules/papaparse/papaparse.js?commonjs-es-import', '/x/node_modules/papaparse'],
])('finds the package of %j', (module, folder) => {
  expect(packageFolder(module)).toBe(folder);
});

it.each(['shared/text/fold.ts', '\0vite/preload-helper.js', 'virtual:x', 'my_node_modules/a/b.js'])(
  'knows none for %j',
  (module) => {
    expect(packageFolder(module)).toBeNull();
  },
);
