import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { Verdict } from './reviewer-verdict.ts';

interface VerdictFieldsProps {
  /** Tells these fields from those of other texts. */
  readonly name: string;
  readonly verdict: Verdict;
  /** Why she can't approve it; null if she can. */
  readonly refusal: string | null;
  readonly t: Strings;
  readonly onChange: (verdict: Verdict) => void;
}

/** What a reviewer decides about one text. */
export function VerdictFields({ name, verdict, refusal, t, onChange }: VerdictFieldsProps): VNode {
  const { decision, note } = verdict;
  return (
    <fieldset class="field">
      <legend>{t('submit.review.decision')}</legend>
      {refusal && (
        <p class="fault" lang="en">
          {refusal}
        </p>
      )}
      {(['approve', 'change', 'later'] as const).map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name={name}
            value={one}
            checked={decision === one}
            disabled={one === 'approve' && refusal !== null}
            onChange={() => onChange({ ...verdict, decision: one })}
          />
          {t(`submit.verdict.${one}`)}
        </label>
      ))}
      {decision === 'change' && (
        <div class="field">
          <label for={`${name}-note`}>{t('submit.review.note')}</label>
          <textarea
            id={`${name}-note`}
            rows={3}
            dir="auto"
            maxLength={2000}
            value={note}
            onInput={(event) => onChange({ ...verdict, note: event.currentTarget.value })}
          />
        </div>
      )}
    </fieldset>
  );
}
