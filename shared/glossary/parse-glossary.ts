import type { z } from 'zod';
import { languageRow } from '../language/languages.ts';
import type { Collection, Entry, Glossary, Place, Reviewer } from './entry.ts';
import type { Fault } from './fault.ts';
import { placeSchema } from './place-schema.ts';
import { readJson } from './read-json.ts';
import { collectionSchema, entrySchema, reviewersSchema } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';

/** One file under `glossaries/`. */
export interface GlossaryFile {
  /** Path relative to `glossaries/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What the files say, and every fault that kept some of them out. */
export interface ParsedGlossary {
  readonly glossary: Glossary;
  readonly faults: readonly Fault[];
}

const ENTRY = /^([^/]+)\/([^/]+)\/([^/]+)\.json$/;
const PLACE = /^([^/]+)\/places\/([^/]+)\.json$/;
const PLACE_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const COLLECTION = /^([^/]+)\/collection\.json$/;
const TERM_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads files of all kinds and keeps every fault it meets on the way. */
class Parser {
  readonly faults: Fault[] = [];
  readonly entries: Entry[] = [];
  readonly places: { readonly collection: string; readonly place: Place }[] = [];
  readonly collections: Omit<Collection, 'entries' | 'places'>[] = [];
  reviewers: readonly Reviewer[] = [];

  add(file: GlossaryFile): void {
    const collection = COLLECTION.exec(file.path)?.[1];
    if (file.path === 'reviewers.json') {
      this.reviewers = this.parse(file, reviewersSchema) ?? [];
    } else if (collection !== undefined) {
      const text = this.parse(file, collectionSchema);
      if (text) this.collections.push({ id: collection, ...text });
    } else if (PLACE.test(file.path)) {
      this.addPlace(file);
    } else {
      this.addEntry(file);
    }
  }

  private addPlace(file: GlossaryFile): void {
    const [, collection = '', code = ''] = PLACE.exec(file.path) ?? [];
    if (!PLACE_CODE.test(code)) {
      this.fault(
        file.path,
        `The file name "${code}" is no code of a place.`,
        'Name it by ISO 3166-2, such as US-CA.',
      );
    }
    const text = this.parse(file, placeSchema);
    if (text) this.places.push({ collection, place: { code, ...text } });
  }

  private addEntry(file: GlossaryFile): void {
    const [, collection, language, term] = ENTRY.exec(file.path) ?? [];
    if (collection === undefined || language === undefined || term === undefined) {
      this.fault(
        file.path,
        'The file is not where a glossary file can be.',
        'Put an entry at <collection>/<language>/<term-id>.json.',
      );
      return;
    }
    if (!TERM_ID.test(term)) {
      this.fault(
        file.path,
        `The file name "${term}" is no term id.`,
        'Name it in kebab-case English: small letters, digits, single hyphens.',
      );
    }
    if (!languageRow(language)) {
      this.fault(
        file.path,
        `The folder "${language}" names no language Termlight knows.`,
        'Use a BCP 47 tag such as es or zh-Hans; a new one needs a row in shared/language/languages.ts.',
      );
    }
    const text = this.parse(file, entrySchema);
    if (text) this.entries.push({ collection, term, language, ...text });
  }

  private parse<T>(file: GlossaryFile, schema: z.ZodType<T>): T | undefined {
    const json = readJson(file.path, file.text.normalize('NFC'));
    if ('fault' in json) {
      this.faults.push(json.fault);
      return undefined;
    }
    const result = schema.safeParse(json.value, { reportInput: true });
    if (result.success) return result.data;
    this.faults.push(...schemaFaults(file.path, result.error));
    return undefined;
  }

  fault(path: string, message: string, remedy: string): void {
    this.faults.push({ level: 'fault', path, place: '', message, remedy });
  }
}

/**
 * Reads a glossary from its files. Nothing is thrown: what can't be read is left out and told, every
 * fault of every file at once.
 */
export function parseGlossary(files: readonly GlossaryFile[]): ParsedGlossary {
  const parser = new Parser();
  for (const file of files) parser.add(file);
  const collections = parser.collections.map((collection) => ({
    ...collection,
    entries: parser.entries.filter((entry) => entry.collection === collection.id),
    places: parser.places.flatMap(({ collection: id, place }) =>
      id === collection.id ? [place] : [],
    ),
  }));
  const folders = new Set(files.map(({ path }) => path.split('/')[0] as string));
  for (const folder of folders) {
    const has = files.some(({ path }) => path === `${folder}/collection.json`);
    if (!has && files.some(({ path }) => path.startsWith(`${folder}/`))) {
      parser.fault(
        `${folder}/collection.json`,
        'The collection has no collection.json.',
        'Copy one from another collection and say who publishes this one.',
      );
    }
  }
  return { glossary: { collections, reviewers: parser.reviewers }, faults: parser.faults };
}
