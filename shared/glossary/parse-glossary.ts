import type * as z from 'zod';
import type { Collection, Entry, Glossary, Place, Reviewer } from './entry.ts';
import { type PlacePath, readEntryPath, readPlacePath } from './entry-path.ts';
import type { Fault } from './fault.ts';
import { folderFaults, misplaced, nameFaults, placeNameFaults } from './path-faults.ts';
import { placeSchema } from './place-schema.ts';
import { readJson } from './read-json.ts';
import { collectionSchema, entrySchema, reviewersSchema } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';

/** One file under `glossaries/`. */
export interface GlossaryFile {
  /** Path relative to `glossaries/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Why its text can't be had, which is empty then. */
  readonly fault?: Fault;
}

/** What the files say, and every fault that kept some of them out. */
export interface ParsedGlossary {
  readonly glossary: Glossary;
  readonly faults: readonly Fault[];
}

const COLLECTION = /^([^/]+)\/collection\.json$/;

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
    } else {
      const place = readPlacePath(file.path);
      if (place) this.addPlace(file, place);
      else this.addEntry(file);
    }
  }

  private addPlace(file: GlossaryFile, { collection, code }: PlacePath): void {
    for (const fault of placeNameFaults(file.path, code)) this.faults.push(fault);
    const text = this.parse(file, placeSchema);
    if (text) this.places.push({ collection, place: { code, ...text } });
  }

  private addEntry(file: GlossaryFile): void {
    const named = readEntryPath(file.path);
    if (!named) {
      // What is no file at all, a link for one, need not be anywhere.
      if (file.fault) this.faults.push(file.fault);
      else this.faults.push(misplaced(file.path));
      return;
    }
    for (const fault of nameFaults(file.path, named)) this.faults.push(fault);
    const text = this.parse(file, entrySchema);
    if (text) this.entries.push({ ...named, ...text });
  }

  private parse<T>(file: GlossaryFile, schema: z.ZodType<T>): T | undefined {
    if (file.fault) {
      this.faults.push(file.fault);
      return undefined;
    }
    // A byte order mark and decomposed letters are told by `check` and hide nothing else.
    const json = readJson(file.path, file.text.replace(/^\ufeff/, '').normalize('NFC'));
    if ('fault' in json) {
      this.faults.push(json.fault);
      return undefined;
    }
    const result = schema.safeParse(json.value, { reportInput: true });
    if (result.success) return result.data;
    for (const fault of schemaFaults(file.path, result.error)) this.faults.push(fault);
    return undefined;
  }
}

/** Each collection with its own entries and places, in the order of their files. */
function collectionsOf({ collections, entries, places }: Parser): readonly Collection[] {
  return collections.map((one) => ({
    ...one,
    entries: entries.filter(({ collection }) => collection === one.id),
    places: places.filter(({ collection }) => collection === one.id).map(({ place }) => place),
  }));
}

/**
 * Reads a glossary from its files. Nothing is thrown: what can't be read is left out and told, every
 * fault of every file at once.
 *
 * @param progress - told after each file how many were read.
 */
export function parseGlossary(
  files: readonly GlossaryFile[],
  progress: (done: number) => void = () => {},
): ParsedGlossary {
  const parser = new Parser();
  files.forEach((file, i) => {
    parser.add(file);
    progress(i + 1);
  });
  return {
    glossary: { collections: collectionsOf(parser), reviewers: parser.reviewers },
    faults: [...parser.faults, ...folderFaults(files.map(({ path }) => path))],
  };
}
