import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../shared/glossary/json-schema.ts';

const FOLDER = join(import.meta.dirname, '../../glossaries/schema');

it.each(Object.entries(jsonSchemas()))('%s is the one the format gives', (name, schema) => {
  // Run `npm run termlight -- schema` after a change to the format.
  expect(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(schema)),
  );
});

it('lets an editor offer what an entry may hold', () => {
  const entry = jsonSchemas()['entry.schema.json'] as {
    required: string[];
    properties: Record<string, { description?: string }>;
    additionalProperties: boolean;
  };
  expect(entry.required).toContain('explanation');
  expect(entry.required).not.toContain('evidence');
  expect(entry.properties.explanation?.description).toContain('plain');
  expect(entry.additionalProperties).toBe(false);
});
