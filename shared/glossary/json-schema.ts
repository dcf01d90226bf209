import { z } from 'zod';
import { placeSchema } from './place-schema.ts';
import { collectionSchema, entrySchema, reviewersSchema } from './schema.ts';

/** JSON Schemas of the glossary's files, by the name of the file each is written to. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const files = {
    entry: entrySchema,
    place: placeSchema,
    collection: collectionSchema,
    reviewers: reviewersSchema,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      `${name}.schema.json`,
      // As a file says it: what has a default may be left out.
      z.toJSONSchema(schema, { io: 'input' }),
    ]),
  );
}
