import type { Form } from '../glossary/entry.ts';
import { joinBars, splitBars } from './xml-bars.ts';

const STANDINGS = ['preferred', 'admitted', 'deprecated'] as const;
const RULES = ['capitals', 'ambiguous'] as const;

/** What may stand behind the bar of a line, for notes and messages. */
export const FORM_WORDS: readonly string[] = [...STANDINGS, ...RULES];

/**
 * Forms as lines a translator edits: `prima | preferred ambiguous`. A line without a bar is a form
 * that is also correct, matched in any case, without another meaning.
 */
export function formLines(forms: readonly Form[]): string {
  return forms
    .map(({ text, case: rule, standing, ambiguous }) => {
      const words = [
        standing !== 'admitted' && standing,
        rule === 'capitals' && 'capitals',
        ambiguous && 'ambiguous',
      ].filter((word) => word !== false);
      return joinBars(words.length ? [text, words.join(' ')] : [text]);
    })
    .join('\n');
}

/** What is wrong with a line, and which of the lines it is, counted from 1. */
export interface FormLineFault {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

function readLine(line: string): Form | Omit<FormLineFault, 'line'> {
  const [text = '', behind = '', ...more] = splitBars(line);
  if (more.length) {
    return {
      message: `"${line}" has more than one bar.`,
      remedy: 'Put each spelling on a line of its own; perhaps line breaks were lost.',
    };
  }
  if (!text) return { message: `"${line}" has no spelling.`, remedy: 'Write it before the bar.' };
  const words = behind.split(/\s+/).filter(Boolean);
  const unknown = words.find((word) => !FORM_WORDS.includes(word));
  const standings = STANDINGS.filter((standing) => words.includes(standing));
  if (unknown !== undefined || standings.length > 1) {
    return {
      message: `Behind the bar of "${line}" ${unknown === undefined ? 'stand two standings' : `stands "${unknown}"`}.`,
      remedy: `Write one of ${STANDINGS.join(', ')}, and ${RULES.join(' or ')} where they hold.`,
    };
  }
  return {
    text,
    case: words.includes('capitals') ? 'capitals' : 'any',
    standing: standings[0] ?? 'admitted',
    ambiguous: words.includes('ambiguous'),
  };
}

/** The forms such lines say; empty lines are passed by. */
export function readFormLines(text: string): {
  readonly forms: readonly Form[];
  readonly faults: readonly FormLineFault[];
} {
  const forms: Form[] = [];
  const faults: FormLineFault[] = [];
  text.split(/\r\n?|\n/).forEach((line, i) => {
    if (!line.trim()) return;
    const read = readLine(line.trim());
    if ('message' in read) faults.push({ line: i + 1, ...read });
    else forms.push(read);
  });
  return { forms, faults };
}
