import type { Bundle } from '../../shared/bundle/compile-bundle.ts';
import type { Shard } from '../../shared/bundle/explanation.ts';
import type { Manifest } from '../../shared/bundle/manifest.ts';
import { INTERFACE_LANGUAGES } from '../../shared/strings/strings.ts';
import type { Contents } from '../settings/settings.ts';

/** How the modules of single languages are named, before their tags. */
export const LANGUAGE_MODULE = 'virtual:termlight-language/';

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

/** The manifest as readers of one language need it: its shards, and those of the collection's own. */
function manifestFor(manifest: Manifest, language: string): Manifest {
  const collections = manifest.collections.map((one) => ({
    ...one,
    indexes: {},
    explanations: Object.fromEntries(
      Object.entries(one.explanations).filter(([tag]) =>
        [language, one.sourceLanguage, 'en'].includes(tag),
      ),
    ),
  }));
  return { ...manifest, collections };
}

/** What is loaded for readers of each language, by the name it is imported under: source text. */
function languageModules(manifest: Manifest): Record<string, string> {
  const tags = new Set(manifest.collections.flatMap((one) => Object.keys(one.explanations)));
  const modules = [...tags].map((tag) => {
    const spoken = INTERFACE_LANGUAGES.includes(tag) ? tag : 'en';
    const words = `export { default as words } from './shared/strings/words/${spoken}.json';`;
    const facts = exported({ manifest: manifestFor(manifest, tag) });
    return [`${LANGUAGE_MODULE}${tag}`, `${words}\n${facts}`] as const;
  });
  const loads = modules.map(
    ([name]) =>
      `${JSON.stringify(name.slice(LANGUAGE_MODULE.length))}: () => import(${JSON.stringify(name)})`,
  );
  return {
    ...Object.fromEntries(modules),
    'virtual:termlight-languages': `export const languages = { ${loads.join(', ')} };`,
  };
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
    ...languageModules(manifest),
  };
}
