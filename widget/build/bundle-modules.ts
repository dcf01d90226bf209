import type { Bundle } from '../../shared/bundle/compile-bundle.ts';
import { compileLead } from '../../shared/bundle/compile-lead.ts';
import type { Shard } from '../../shared/bundle/explanation.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import type { Manifest } from '../../shared/bundle/manifest.ts';
import { INTERFACE_LANGUAGES } from '../../shared/strings/strings.ts';
import type { Contents } from '../settings/settings.ts';

/** How modules that are scripts of their own are named, before the scripts' names. */
export const SCRIPT_MODULE = 'virtual:termlight-script/';

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
    return [tag, `${words}\n${facts}`] as const;
  });
  return {
    ...Object.fromEntries(modules.map(([tag, text]) => [SCRIPT_MODULE + tag, text])),
    'virtual:termlight-languages': `export const languages = ${loads(modules.map(([tag]) => [tag, tag]))};`,
  };
}

/** Source text of an object whose members load scripts: each by its key and the script's name. */
function loads(scripts: readonly (readonly [string, string])[]): string {
  const members = scripts.map(
    ([key, script]) =>
      `${JSON.stringify(key)}: () => import(${JSON.stringify(SCRIPT_MODULE + script)})`,
  );
  return `{ ${members.join(', ')} }`;
}

/** What finds the first marks of pages in each language, and the terms leads know by number. */
function leadModules(bundle: Bundle): Record<string, string> {
  const texts = new Map(bundle.files.map(({ path, text }) => [path, text]));
  const modules: Record<string, string> = {};
  const terms: Record<string, readonly string[]> = {};
  const members: string[] = [];
  for (const { id, indexes, layer } of bundle.manifest.collections) {
    if (layer) continue;
    const read = Object.entries(indexes).map(
      ([tag, { path }]) => [tag, readIndex(texts.get(path) ?? '')] as const,
    );
    const ids = [
      ...new Set(read.flatMap(([, index]) => index.terms.map((term) => term.id))),
    ].sort();
    for (const [tag, index] of read) {
      modules[`${SCRIPT_MODULE}lead-${id}-${tag}`] = exported({ lead: compileLead(index, ids) });
    }
    terms[id] = ids;
    members.push(
      `${JSON.stringify(id)}: ${loads(read.map(([tag]) => [tag, `lead-${id}-${tag}`]))}`,
    );
  }
  return {
    ...modules,
    'virtual:termlight-leads': `export const leads = { ${members.join(', ')} };`,
    [`${SCRIPT_MODULE}terms`]: exported({ terms, reviewed: reviewedOf(bundle) }),
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
    }),
    ...languageModules(manifest),
    ...leadModules(bundle),
  };
}
