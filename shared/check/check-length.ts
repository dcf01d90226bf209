import type { Collection } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { languageRow } from '../language/languages.ts';
import { entryFault } from './entry-fault.ts';

/** An explanation longer than this is not read: words, or characters where words have no spaces. */
const LONGEST = { english: 60, spaced: 75, ideographs: 120 };

function measure(language: string, text: string): { length: number; most: number; unit: string } {
  const script = languageRow(language)?.script;
  if (script === 'Hans' || script === 'Hant') {
    const length = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return { length, most: LONGEST.ideographs, unit: 'characters' };
  }
  const most = language === 'en' ? LONGEST.english : LONGEST.spaced;
  return { length: text.split(/\s+/u).length, most, unit: 'words' };
}

/** Explanations are short enough to be read. */
export function checkLength(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) => {
    const { length, most, unit } = measure(entry.language, entry.explanation);
    if (length <= most) return [];
    return [
      entryFault(entry, ['explanation'], {
        message: `It has ${length} ${unit}; at most ${most} are read.`,
        remedy: 'Say one thing less, or say it shorter.',
      }),
    ];
  });
}
