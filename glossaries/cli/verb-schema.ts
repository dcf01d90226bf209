import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../../shared/glossary/json-schema.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { parseArguments, type Verb } from './verb.ts';

async function run(args: readonly string[]): Promise<void> {
  parseArguments(args, {});
  const folder = join(GLOSSARIES, 'schema');
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  console.log('glossaries/schema is up to date.');
}

/** `termlight schema`. */
export const schemaVerb: Verb = {
  name: 'schema',
  summary: 'writes the JSON Schemas that editors check glossary files with',
  help: `termlight schema

Writes glossaries/schema/*.schema.json from the format's own definition in
shared/glossary/schema.ts. Run it after a change to the format.`,
  run,
};
