import type { VNode } from 'preact';
import { languageRow } from '../../../shared/language/languages.ts';
import type { Proposal, ProposalField } from '../../../shared/proposal/proposal.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { Choice } from './FieldControl.tsx';

interface AnswersProps {
  readonly fields: readonly ProposalField[];
  readonly proposal: Proposal;
  readonly choicesFor: (field: ProposalField) => readonly Choice[];
  readonly t: Strings;
  readonly onChange: (field: ProposalField) => void;
}

/** What was answered, a row a question, each with a way back to it. */
export function Answers({ fields, proposal, choicesFor, t, onChange }: AnswersProps): VNode {
  const language = languageRow(proposal.language)?.endonym ?? proposal.language;
  return (
    <dl class="answers">
      {fields.map((field) => {
        const name = t(`submit.field.${field}.label`, { language });
        const chosen = choicesFor(field).find(({ value }) => value === proposal[field])?.label;
        const typed = field === 'licence' && proposal.licence ? t('submit.field.licence.yes') : '';
        const said = chosen ?? (typed || proposal[field]);
        return (
          <div key={field}>
            <dt>{name}</dt>
            <dd dir="auto">
              {said.trim() || <span class="hint">{t('submit.answers.none')}</span>}
            </dd>
            <dd>
              <button
                type="button"
                class="plain"
                aria-label={t('submit.answers.changeOne', { name })}
                onClick={() => onChange(field)}
              >
                {t('submit.answers.change')}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
