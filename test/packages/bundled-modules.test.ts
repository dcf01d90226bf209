import { expect, it } from 'vitest';
import { bundledModules } from '../../shared/packages/bundled-modules.ts';

it('names what is left in any output, once, and nothing that was shaken off', () => {
  const outputs = {
    'a.js': { inputs: { 'x.ts': { bytesInOutput: 3 }, 'gone.ts': { bytesInOutput: 0 } } },
    'b.js': { inputs: { 'x.ts': { bytesInOutput: 3 }, 'y.ts': { bytesInOutput: 1 } } },
  };
  expect(bundledModules({ outputs })).toEqual(['x.ts', 'y.ts']);
});
