import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { loadGlossary } from '../../glossaries/cli/load-glossary.ts';
import { compareTerms } from './compare-terms.ts';
import { officialTerms } from './official-terms.ts';
import reasons from './reasons.json' with { type: 'json' };
import { reportTerms } from './report-terms.ts';

const { collections } = await loadGlossary(GLOSSARIES);
const entries = collections.flatMap((collection) => collection.entries);
process.stdout.write(reportTerms(compareTerms(entries, officialTerms()), reasons));
