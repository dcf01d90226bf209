import { Complaint } from './complaint.ts';
import type { Verb } from './verb.ts';
import { annotateVerb } from './verb-annotate.ts';
import { auditVerb } from './verb-audit.ts';
import { buildVerb } from './verb-build.ts';
import { checkVerb } from './verb-check.ts';
import { diffVerb } from './verb-diff.ts';
import { exportVerb } from './verb-export.ts';
import { importVerb } from './verb-import.ts';
import { newVerb } from './verb-new.ts';
import { reviewVerb } from './verb-review.ts';
import { reviewsVerb } from './verb-reviews.ts';
import { schemaVerb } from './verb-schema.ts';
import { statsVerb } from './verb-stats.ts';

const VERBS: readonly Verb[] = [
  annotateVerb,
  auditVerb,
  newVerb,
  checkVerb,
  reviewVerb,
  reviewsVerb,
  exportVerb,
  importVerb,
  statsVerb,
  diffVerb,
  buildVerb,
  schemaVerb,
];

const USAGE = `npm run termlight -- <verb>

${VERBS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

Add --help to a verb for its options and examples.`;

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(USAGE);
    return;
  }
  const verb = VERBS.find((one) => one.name === name);
  if (!verb) throw new Complaint(`There is no verb "${name}".\n\n${USAGE}`);
  if (args.includes('--help')) console.log(verb.help);
  else await verb.run(args);
}

// Whoever reads our output may have enough of it, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
