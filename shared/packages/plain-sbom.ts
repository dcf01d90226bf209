/** A package in a bill of materials: CycloneDX 1.5, see https://cyclonedx.org/docs/1.5/json/. */
interface Component {
  readonly 'bom-ref': string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** The parts of a bill that are read here. */
interface Bill {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly 'bom-ref': string; readonly purl: string };
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Orders by code units: by language, machines would differ. */
function inOrder<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return list.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** A package's name without its version and where it is from: `pkg:npm/%40a/b@1.0.0` is `@a/b`. */
function nameIn(purl: string): string {
  return decodeURIComponent(purl.replace(/^pkg:npm\/|@[^@]*$/g, ''));
}

function isForDevelopment({ properties }: Component): boolean {
  return properties.some(
    ({ name, value }) => name === 'cdx:npm:package:development' && value === 'true',
  );
}

/**
 * What `npm sbom` wrote of all packages, without those for development alone, and without what differs
 * from run to run and from machine to machine: serial number, time, npm's version, the folder's name.
 *
 * (`npm sbom --omit=dev` would also leave out what a tool needs beside us: zod, preact, jsdom.)
 */
export function plainSbom(written: string): string {
  const { serialNumber: _, ...bill } = JSON.parse(written) as Bill;
  const { timestamp: __, ...metadata } = bill.metadata;
  const components = bill.components.filter((one) => !isForDevelopment(one));
  const refs = [metadata.component, ...components].map((one) => one['bom-ref']);
  const plain = {
    ...bill,
    metadata: {
      ...metadata,
      tools: [{ vendor: 'npm', name: 'cli' }],
      component: { ...metadata.component, name: nameIn(metadata.component.purl) },
    },
    components: inOrder(components, (one) => one['bom-ref']),
    dependencies: inOrder(bill.dependencies, ({ ref }) => ref)
      .filter(({ ref }) => refs.includes(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: inOrder(dependsOn, (one) => one).filter((one) => refs.includes(one)),
      })),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}
