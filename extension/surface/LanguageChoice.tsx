import type { VNode } from 'preact';
import { directionOf, languageRow } from '../../shared/language/languages.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';
import { SayName } from './SayName.tsx';

interface LanguageChoiceProps {
  /** Tags she can choose from. */
  readonly available: readonly string[];
  /** The one that is chosen. */
  readonly language: string;
  readonly choose: (language: string) => void;
  readonly t: Strings;
}

/** Languages in their own names, each to be heard where this device has its voice. */
export function LanguageChoice({ available, language, choose, t }: LanguageChoiceProps): VNode {
  return (
    <ul class="languages">
      {available.map((tag) => {
        const name = languageRow(tag)?.endonym ?? tag;
        return (
          <li key={tag}>
            <label class="choice" lang={tag} dir={directionOf(tag)}>
              <input
                type="radio"
                name="language"
                value={tag}
                checked={tag === language}
                onChange={() => choose(tag)}
              />
              {name}
            </label>
            <SayName name={name} language={tag} t={t} />
          </li>
        );
      })}
    </ul>
  );
}
