import type { Bundle } from '../../shared/bundle/compile-bundle.ts';
import { compileLead } from '../../shared/bundle/compile-lead.ts';
import type { Shard } from '../../shared/bundle/explanation.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import type {
  CollectionFiles,
  Manifest,
  ManifestCollection,
  NamedFile,
} from '../../shared/bundle/manifest.ts';
import type { Words } from '../../shared/strings/create-strings.ts';
import { WORDS } from '../../shared/strings/strings.ts';
import { ENDING } from '../session/bundle-files.ts';
import type { Contents } from '../settings/settings.ts';

/** How modules that are scripts of their own are named, before the scripts' names. */
export const SCRIPT_MODULE = 'virtual:termlight-script/';

/** Ids of reviewed terms, by collection and reader language. */
type Reviewed = Record<string, Record<string, readonly string[]>>;

function contentsOf({ collections }: Manifest): Contents {
  const languages = collections.map(({ id, explanations, layer }) => [
    id,
    layer ? [] : Object.keys(explanations),
  ]);
  return { collections: Object.fromEntries(languages) };
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

/** A file as the widget names it: its address ends with a part of its digest. */
function namedFile({ path, integrity }: NamedFile): NamedFile {
  return { path: path.replace(ENDING, ''), integrity };
}

/** The collections, each with what `pick` takes of it, as scripts know them. */
function collectionFiles(
  { collections }: Manifest,
  pick: (one: ManifestCollection) => Partial<CollectionFiles>,
): readonly CollectionFiles[] {
  return collections.map((one) => {
    const { indexes = {}, explanations = {} } = pick(one);
    return {
      id: one.id,
      sourceLanguage: one.sourceLanguage,
      ...(one.layer && { layer: namedFile(one.layer) }),
      indexes: Object.fromEntries(
        Object.entries(indexes).map(([tag, file]) => [tag, namedFile(file)]),
      ),
      explanations: Object.fromEntries(
        Object.entries(explanations).map(([tag, shards]) => [
          tag,
          shards.map(({ first, file }) => ({ first, file: namedFile(file) })),
        ]),
      ),
    };
  });
}

/** The words of our interface that the widget says in a language: paper is for others. */
function wordsIn(tag: string): Words {
  const { handout = {}, ...words } = WORDS[tag] ?? WORDS.en;
  const counted = Object.entries(handout as Words).filter(([name]) => name.startsWith('terms'));
  return { ...words, handout: Object.fromEntries(counted) };
}

/** What is loaded for readers of each language, by the name it is imported under: source text. */
function languageModules(manifest: Manifest): Record<string, string> {
  const tags = new Set(manifest.collections.flatMap((one) => Object.keys(one.explanations)));
  const modules = [...tags].map((tag) => {
    const collections = collectionFiles(manifest, ({ explanations: { [tag]: shards } }) => ({
      explanations: shards ? { [tag]: shards } : {},
    }));
    return [SCRIPT_MODULE + tag, exported({ words: wordsIn(tag), collections })] as const;
  });
  return {
    ...Object.fromEntries(modules),
    'virtual:termlight-languages': `export const languages = ${loads([...tags].map((tag) => [tag, tag]))};`,
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
  return {
    'virtual:termlight-contents': exported({ contents: contentsOf(manifest) }),
    'virtual:termlight-indexes': exported({
      collections: collectionFiles(manifest, ({ indexes }) => ({ indexes })),
    }),
    ...languageModules(manifest),
    ...leadModules(bundle),
  };
}
