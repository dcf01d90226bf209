import { LONGEST, type Suggestion } from '../../shared/exchange/suggestion.ts';
import { plainAddress } from '../../shared/saved/plain-address.ts';
import { createStrings, type Words } from '../../shared/strings/create-strings.ts';
import { askBackground } from '../ask-background.ts';
import { askTerms } from '../ask-terms.ts';
import type { LanguagesAnswer, SettingsAnswer } from '../messages.ts';
import { isKept, type ListAnswer, type LookUpAnswer, type SearchRow } from '../search-answers.ts';
import { textSizeStyle } from '../text-size-style.ts';
import { findSelection } from './find-selection.ts';
import { showAnswer } from './show-answer.tsx';

/** One answer at a time; a script that comes again meets the one it left. */
const SHOWN = Symbol.for('termlight.selection');

const world = globalThis as { [SHOWN]?: AbortController };

/**
 * Explains what is selected on a page, in a card beside it.
 *
 * @returns false if nothing is selected there, or it can't be looked up.
 */
export async function explainSelection(document: Document): Promise<boolean> {
  const selected = findSelection(document);
  if (!selected) return false;
  const { words: word, sentence, rects } = selected;
  const [answer, languages, chosen] = await Promise.all([
    askBackground<LookUpAnswer>({ type: 'look-up', words: word }),
    askBackground<LanguagesAnswer>({ type: 'languages' }),
    askBackground<SettingsAnswer>({ type: 'settings' }),
  ]);
  if (!answer || !languages) return false;
  const { language } = answer;
  const words = await askBackground<Words>({ type: 'words', language });
  if (!words) return false;
  world[SHOWN]?.abort();
  const control = new AbortController();
  world[SHOWN] = control;
  const unknown = {
    word: word.slice(0, LONGEST.word),
    language: selected.language ?? 'en',
    sentence,
    address: plainAddress(document.location.href),
  };
  const content = {
    unknown,
    answer,
    languages: languages.available,
    t: createStrings({ [language]: words })(language),
    rects,
    style: textSizeStyle(chosen?.settings.textSize ?? 'normal'),
    tell: async (row: SearchRow) => (await askTerms([row], null))?.[0] ?? null,
    keep: async (suggestion: Suggestion) => {
      const kept = await askBackground<ListAnswer<Suggestion>>({ type: 'suggest', suggestion });
      return kept !== null && isKept(kept);
    },
  };
  showAnswer(document, content, control);
  return true;
}
