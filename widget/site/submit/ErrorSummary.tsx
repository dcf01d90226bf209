import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ProposalField } from '../../../shared/proposal/proposal.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { FieldError } from './FieldControl.tsx';
import { idOf } from './field-kinds.ts';

/** One line of the summary. */
export interface SummaryLine extends FieldError {
  readonly field: ProposalField;
}

interface ErrorSummaryProps {
  readonly lines: readonly SummaryLine[];
  readonly t: Strings;
  readonly onGo: (field: ProposalField) => void;
  /** Goes on all the same; null where something is missing that nobody else can add. */
  readonly onAnyway: (() => void) | null;
}

/** What has to be put right, above the questions; it takes the focus, and each line leads to its field. */
export function ErrorSummary({ lines, t, onGo, onAnyway }: ErrorSummaryProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="submit-summary">
      <h2 id="submit-summary">{t('submit.faults.title')}</h2>
      <ul>
        {lines.map(({ field, text, language }) => (
          <li key={`${field} ${text}`}>
            <a
              href={`#${idOf(field)}`}
              {...(language && { lang: language })}
              onClick={(event) => {
                event.preventDefault();
                onGo(field);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      {onAnyway && (
        <button type="button" class="press" onClick={onAnyway}>
          {t('submit.faults.anyway')}
        </button>
      )}
    </div>
  );
}
