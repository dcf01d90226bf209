import type { VNode } from 'preact';
import type { Proposal, ProposalField } from '../../../shared/proposal/proposal.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { FIELD_KINDS, hasHint, idOf, speechOf } from './field-kinds.ts';

/** One sentence against what is in a field. */
export interface FieldError {
  readonly text: string;
  /** `en` for the sentences of the checker, which speaks English only; null for our own. */
  readonly language: 'en' | null;
}

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** BCP 47 tag, where it is not in the interface's language. */
  readonly language?: string;
}

/** What every question needs. */
export interface FieldProps {
  readonly field: ProposalField;
  readonly proposal: Proposal;
  readonly errors: readonly FieldError[];
  /** For fields that choose. */
  readonly choices: readonly Choice[];
  readonly t: Strings;
  readonly onChange: (some: Partial<Proposal>) => void;
}

/** The one element a question is typed into or chosen from. */
export function FieldControl({ field, proposal, errors, choices, t, onChange }: FieldProps): VNode {
  const set = (event: { readonly currentTarget: { readonly value: string } }) =>
    onChange({ [field]: event.currentTarget.value });
  const common = {
    id: idOf(field),
    value: proposal[field],
    'aria-describedby': `${hasHint(field) ? `${idOf(field)}-hint ` : ''}${idOf(field)}-errors`,
    ...(errors.length > 0 && { 'aria-invalid': 'true' as const }),
  };
  switch (FIELD_KINDS[field]) {
    case 'area':
      return (
        <textarea
          {...common}
          {...speechOf(field, proposal.language)}
          rows={field === 'spellings' ? 4 : 5}
          onInput={set}
        />
      );
    case 'select':
      return (
        <select {...common} onChange={set}>
          {field !== 'language' && <option value="">{t(`submit.field.${field}.choose`)}</option>}
          {choices.map(({ value, label, language }) => (
            <option key={value} value={value} lang={language}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'day':
      return <input {...common} type="date" onInput={set} />;
    default:
      return (
        <input
          {...common}
          {...speechOf(field, proposal.language)}
          type="text"
          inputMode={field === 'url' ? 'url' : 'text'}
          // Only her own name is about herself (WCAG 1.3.5).
          autoComplete={field === 'author' ? 'name' : 'off'}
          onInput={set}
        />
      );
  }
}
