import * as z from 'zod';
import { formSchema, id, line, sourceSchema } from './schema.ts';

/**
 * What one place calls the terms of another collection: a file of a layer. What each field means to a
 * person stands in glossaries/README.md.
 */

const sources = z.array(sourceSchema).min(1).max(20);

export const placeSchema = z
  .strictObject({
    format: z.literal(1),
    name: line.describe('The place as people write it'),
    hosts: z
      .array(
        z.strictObject({
          host: z
            .string()
            .regex(
              /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
              'must be a host name in small letters, such as www.coveredca.com',
            )
            .max(200),
          sources,
        }),
      )
      .max(100)
      .describe("Sites of this place's benefits: names that need a place count there"),
    names: z
      .array(
        z.strictObject({
          term: id.describe('Id of the term in the collection this one extends'),
          name: line.describe('What this place calls it'),
          forms: z
            .array(formSchema)
            .max(20)
            .describe('Its spellings; ambiguous ones count only where the place is known'),
          sources,
        }),
      )
      .max(100),
    origin: z.enum(['machine', 'person']).describe('Who wrote it down: software or a person'),
    authors: z.array(line).min(1).max(20),
  })
  .meta({ title: 'Termlight place, format 1' });
