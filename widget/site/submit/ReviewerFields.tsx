import type { VNode } from 'preact';
import type { Review, Reviewer } from '../../../shared/glossary/entry.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

const ROLES: readonly Review['role'][] = ['translator', 'subject', 'reader'];

/** Who reviews, as far as she has said. */
export interface ChosenPart {
  readonly reviewer: string;
  readonly role: Review['role'] | '';
}

interface ReviewerFieldsProps {
  readonly part: ChosenPart;
  /** Those listed for the collection; nobody else is offered. */
  readonly listed: readonly Reviewer[];
  readonly t: Strings;
  readonly onChange: (part: ChosenPart) => void;
}

/** Who reviews: chosen from the list, never typed. */
export function ReviewerFields({ part, listed, t, onChange }: ReviewerFieldsProps): VNode {
  if (!listed.length) return <p class="notice">{t('submit.review.nobody')}</p>;
  const accounts = [...new Map(listed.map((one) => [one.account, one.name]))];
  const known = listed
    .filter(({ account }) => account === part.reviewer)
    .flatMap(({ roles }) => roles);
  return (
    <>
      <div class="field">
        <label for="reviewer">{t('submit.review.who')}</label>
        <p class="hint" id="reviewer-hint">
          {t('submit.review.whoHint')}
        </p>
        <select
          id="reviewer"
          aria-describedby="reviewer-hint"
          value={part.reviewer}
          onChange={(event) => onChange({ reviewer: event.currentTarget.value, role: '' })}
        >
          <option value="">{t('submit.review.chooseWho')}</option>
          {accounts.map(([account, name]) => (
            <option key={account} value={account}>
              {name} ({account})
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="role">{t('submit.review.role')}</label>
        <select
          id="role"
          value={part.role}
          onChange={(event) => {
            const role = ROLES.find((one) => one === event.currentTarget.value) ?? '';
            onChange({ ...part, role });
          }}
        >
          <option value="">{t('submit.review.chooseRole')}</option>
          {ROLES.filter((role) => known.includes(role)).map((role) => (
            <option key={role} value={role}>
              {t(`submit.role.${role}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
