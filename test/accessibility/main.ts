import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityReports, FOLDER } from './reports.ts';

/** Writes the reports of `docs/accessibility` anew: `npm run accessibility`. */
for (const [name, text] of Object.entries(accessibilityReports())) {
  writeFileSync(join(FOLDER, name), text);
  console.log(`docs/accessibility/${name}`);
}
