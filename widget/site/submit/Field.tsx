import type { ComponentChildren, VNode } from 'preact';
import { languageRow } from '../../../shared/language/languages.ts';
import type { ProposalField } from '../../../shared/proposal/proposal.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { FieldControl, type FieldProps } from './FieldControl.tsx';
import { FIELD_KINDS, hasHint, idOf } from './field-kinds.ts';

function Errors({ field, errors }: Pick<FieldProps, 'field' | 'errors'>): VNode {
  return (
    <div id={`${idOf(field)}-errors`} class="errors">
      {errors.map(({ text, language }) => (
        <p key={text} class="fault" {...(language && { lang: language, dir: 'ltr' })}>
          {text}
        </p>
      ))}
    </div>
  );
}

function Radios({ field, proposal, errors, choices, t, onChange }: FieldProps): VNode {
  return (
    <fieldset
      class="field"
      aria-describedby={`${idOf(field)}-errors`}
      {...(errors.length > 0 && { 'aria-invalid': 'true' as const })}
    >
      <legend>{t(`submit.field.${field}.label`)}</legend>
      <Errors field={field} errors={errors} />
      {choices.map(({ value, label }, i) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={field}
            id={i === 0 ? idOf(field) : `${idOf(field)}-${value}`}
            value={value}
            checked={proposal[field] === value}
            onChange={() => onChange({ [field]: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Tick({ field, proposal, errors, t, onChange }: FieldProps): VNode {
  return (
    <fieldset class="field">
      <legend>{t(`submit.field.${field}.label`)}</legend>
      <Errors field={field} errors={errors} />
      <label class="choice">
        <input
          type="checkbox"
          id={idOf(field)}
          checked={proposal[field] === 'yes'}
          aria-describedby={`${idOf(field)}-errors`}
          onChange={(event) => onChange({ [field]: event.currentTarget.checked ? 'yes' : '' })}
        />
        {t(`submit.field.${field}.yes`)}
      </label>
    </fieldset>
  );
}

function Labelled({
  field,
  t,
  language,
  children,
}: {
  readonly field: ProposalField;
  readonly t: Strings;
  readonly language: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="field">
      <label for={idOf(field)}>{t(`submit.field.${field}.label`, { language })}</label>
      {hasHint(field) && (
        <p class="hint" id={`${idOf(field)}-hint`}>
          {t(`submit.field.${field}.hint`)}
        </p>
      )}
      {children}
    </div>
  );
}

/** One question: label, help, what is wrong, and where to answer, in this order. */
export function Field(props: FieldProps): VNode {
  const { field, proposal, errors, t } = props;
  if (FIELD_KINDS[field] === 'radios') return <Radios {...props} />;
  if (FIELD_KINDS[field] === 'tick') return <Tick {...props} />;
  const name = languageRow(proposal.language)?.endonym ?? proposal.language;
  return (
    <Labelled field={field} t={t} language={name}>
      <Errors field={field} errors={errors} />
      <FieldControl {...props} />
    </Labelled>
  );
}
