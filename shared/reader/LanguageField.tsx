import type { VNode } from 'preact';
import { languageRow } from '../language/languages.ts';

interface LanguageFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly tags: readonly string[];
  /** The one that stands for none, and what is said for it. */
  readonly none?: { readonly tag: string; readonly text: string };
  readonly onChoose: (tag: string) => void;
}

/** One choice among languages, each by its own name. */
export function LanguageField({
  id,
  label,
  value,
  tags,
  none,
  onChoose,
}: LanguageFieldProps): VNode {
  return (
    <div class="tl-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {tags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {tag === none?.tag ? none.text : (languageRow(tag)?.endonym ?? tag)}
          </option>
        ))}
      </select>
    </div>
  );
}
