import * as z from 'zod/mini';
import { decodeUtf8 } from './decode-utf8.ts';
import type { ReadExchange } from './entry-patch.ts';
import { exchangeFault } from './exchange-fault.ts';
import type { ReadSuggestion, Suggestion } from './suggestion.ts';
import { suggestionSchema } from './suggestion-schema.ts';

const fileSchema = z.strictObject({ format: z.literal(1), suggestions: z.array(z.unknown()) });

const AGAIN = 'Export the suggestions again.';

/** Suggestions as a JSON file. `readSuggestionsJson` reads them back. */
export function writeSuggestionsJson(suggestions: readonly Suggestion[]): string {
  return `${JSON.stringify({ format: 1, suggestions }, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file of suggestions; what is none is told, and keeps none of the others out. */
export function readSuggestionsJson(bytes: Uint8Array): ReadExchange {
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded) return { patches: [], faults: [decoded.fault] };
  const file = fileSchema.safeParse(parse(decoded.text)).data;
  if (!file) {
    const message = 'This JSON file holds no suggestions of words.';
    return { patches: [], faults: [exchangeFault('', message, AGAIN)] };
  }
  const suggestions: ReadSuggestion[] = [];
  const faults = file.suggestions.flatMap((one, i) => {
    const place = `suggestion ${i + 1}`;
    const read = suggestionSchema.safeParse(one).data;
    if (!read) return [exchangeFault(place, 'It names no word, or says more than one may.', AGAIN)];
    suggestions.push({ ...read, place });
    return [];
  });
  return { patches: [], faults, suggestions };
}
