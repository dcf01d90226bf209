import type { Bundle } from '../../shared/bundle/compile-bundle.ts';
import type { Shard } from '../../shared/bundle/explanation.ts';
import type { Manifest } from '../../shared/bundle/manifest.ts';
import type { Contents } from '../settings/settings.ts';

/** Ids of reviewed terms, by collection and reader language. */
type Reviewed = Record<string, Record<string, readonly string[]>>;

function contentsOf({ version, collections }: Manifest): Contents {
  const languages = collections.map(({ id, explanations, layer }) => [
    id,
    layer ? [] : Object.keys(explanations),
  ]);
  return { version, collections: Object.fromEntries(languages) };
}

function reviewedOf({ manifest, files }: Bundle): Reviewed {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const reviewed: Reviewed = {};
  for (const { id, explanations } of manifest.collections) {
    for (const [language, shards] of Object.entries(explanations)) {
      const ids = shards
        .flatMap(({ file }) => (JSON.parse(texts.get(file.path) ?? '{}') as Shard).explanations)
        .filter(({ status }) => status === 'reviewed')
        .map(({ term }) => term);
      if (ids.length) reviewed[id] = { ...reviewed[id], [language]: ids };
    }
  }
  return reviewed;
}

function exported(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** What the widget's modules are told of a bundle, by the name they import it under: source text. */
export function bundleModules(bundle: Bundle): Readonly<Record<string, string>> {
  const { manifest } = bundle;
  const collections = manifest.collections.map((one) => ({ ...one, explanations: {} }));
  return {
    'virtual:termlight-contents': exported({ contents: contentsOf(manifest) }),
    'virtual:termlight-indexes': exported({
      manifest: { ...manifest, collections },
      reviewed: reviewedOf(bundle),
    }),
    'virtual:termlight-explanations': exported({ manifest }),
  };
}
