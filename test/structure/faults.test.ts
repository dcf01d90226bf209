import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FAULTS } from '../torture/faults/fault-list.ts';

const ROOT = join(import.meta.dirname, '../..');

it('docs/faults.md lists exactly what the torture suite tries', () => {
  const text = readFileSync(join(ROOT, 'docs/faults.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (.+) \| (.+) \| (.+) \|$/gm)].slice(2);
  expect(rows.map(([, what, asked, lost]) => ({ what, asked, lost }))).toEqual(
    Object.values(FAULTS).map((fault) => ({ ...fault, lost: 'nothing' })),
  );
});

it('each of them is tried by a test', () => {
  const tests = ['extension-faults', 'background-faults', 'widget-faults']
    .map((name) => readFileSync(join(ROOT, `test/torture/faults/${name}.test.ts`), 'utf8'))
    .join('\n');
  const untried = Object.keys(FAULTS).filter(
    (name) => !tests.includes(`fault('${name}'`) && !tests.includes(`FAULTS.${name}.what`),
  );
  expect(untried).toEqual([]);
});
