import { expect, it } from 'vitest';
import { plainSbom } from '../../shared/packages/plain-sbom.ts';

const component = (name: string, properties: object[] = []) => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  properties,
});
const DEVELOPMENT = { name: 'cdx:npm:package:development', value: 'true' };

/** As npm writes one, in a folder and at a time. */
function written(folder: string, day: string, turn = <T>(list: T[]) => list): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${day}`,
    metadata: {
      timestamp: `${day}T01:02:03.004Z`,
      tools: [{ vendor: 'npm', name: 'cli', version: day }],
      component: { 'bom-ref': '@x/y@2.0.0', name: folder, purl: 'pkg:npm/%40x/y@2.0.0' },
    },
    components: turn([component('b'), component('tool', [DEVELOPMENT]), component('a')]),
    dependencies: turn([
      { ref: 'b@1.0.0', dependsOn: [] },
      { ref: 'tool@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: '@x/y@2.0.0', dependsOn: turn(['b@1.0.0', 'tool@1.0.0', 'a@1.0.0']) },
      { ref: 'a@1.0.0', dependsOn: [] },
    ]),
  });
}

it('is the same whatever the folder, the time, npm and the order', () => {
  const one = plainSbom(written('one', '2026-01-01'));
  expect(plainSbom(written('other', '2027-02-03', (list) => list.toReversed()))).toBe(one);
  expect(one).not.toMatch(/2026|timestamp|serialNumber/);
});

it('names the project, and what is not for development alone', () => {
  const { metadata, components, dependencies } = JSON.parse(plainSbom(written('f', '2026-01-01')));
  expect(metadata.component.name).toBe('@x/y');
  expect(components.map(({ name }: { name: string }) => name)).toEqual(['a', 'b']);
  expect(dependencies).toEqual([
    { ref: '@x/y@2.0.0', dependsOn: ['a@1.0.0', 'b@1.0.0'] },
    { ref: 'a@1.0.0', dependsOn: [] },
    { ref: 'b@1.0.0', dependsOn: [] },
  ]);
});
