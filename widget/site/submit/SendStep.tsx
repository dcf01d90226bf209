import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isolateFirstStrong } from '../../../shared/card/isolate.ts';
import type { Collection } from '../../../shared/glossary/entry.ts';
import { directionOf } from '../../../shared/language/languages.ts';
import type { FieldFault } from '../../../shared/proposal/check-proposal.ts';
import type { Proposal } from '../../../shared/proposal/proposal.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { saveFile } from './save-file.ts';
import type { ReadyDraft } from './send-draft.ts';

interface SendStepProps {
  readonly proposal: Proposal;
  readonly collection: Collection;
  readonly faults: readonly FieldFault[];
  readonly issues: string | null;
  readonly t: Strings;
  readonly onDone: () => void;
}

function Issue({ ready, t }: { readonly ready: ReadyDraft; readonly t: Strings }): VNode {
  const { issue } = ready;
  return (
    <section>
      <h2>{t('submit.issue.title')}</h2>
      {issue === null ? (
        <p>{t('submit.issue.tooLong')}</p>
      ) : (
        <>
          <p>{t('submit.issue.lead')}</p>
          <details open>
            <summary>{t('submit.issue.shown')}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by key too */}
            <section class="sent" aria-label={t('submit.issue.shown')} tabIndex={0}>
              <pre dir="auto">{`${issue.title}\n\n${issue.body}`}</pre>
            </section>
          </details>
          <a class="press first" href={issue.address} target="_blank" rel="noopener noreferrer">
            {t('submit.issue.press')}
          </a>
        </>
      )}
    </section>
  );
}

function File({ ready, t }: { readonly ready: ReadyDraft; readonly t: Strings }): VNode {
  const [isSaved, setSaved] = useState(false);
  const { name, bytes } = ready.file;
  const save = () => {
    saveFile(name, bytes, 'text/csv');
    setSaved(true);
  };
  return (
    <section>
      <h2>{t('submit.file.title')}</h2>
      <p>{t('submit.file.lead')}</p>
      <button type="button" class="press" onClick={save}>
        {t('submit.file.press')}
      </button>
      <p role="status">{isSaved && t('submit.file.saved', { name: isolateFirstStrong(name) })}</p>
    </section>
  );
}

/** The ways a draft can leave the browser, each with what it says first. */
export function SendStep(props: SendStepProps): VNode {
  const { proposal, collection, faults, issues, t, onDone } = props;
  const [ready, setReady] = useState<ReadyDraft | 'lost' | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('./send-draft.ts')
      .then(({ readyDraft }) => readyDraft(proposal, collection, { faults, issues }))
      .then(
        (made) => isWanted && setReady(made),
        () => isWanted && setReady('lost'),
      );
    return () => {
      isWanted = false;
    };
  }, [proposal, collection, faults, issues]);
  return (
    <>
      {faults.length > 0 && (
        <section class="notice still-open">
          <div>
            <h2>{t('submit.open.title')}</h2>
            <p>{t('submit.open.lead')}</p>
            <ul lang="en" dir={directionOf('en')}>
              {faults.map(({ field, message }) => (
                <li key={`${field} ${message}`}>{message}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
      {ready === 'lost' && <p role="alert">{t('submit.notLoaded')}</p>}
      {ready && ready !== 'lost' && issues !== null && <Issue ready={ready} t={t} />}
      {ready && ready !== 'lost' && <File ready={ready} t={t} />}
      <section>
        <h2>{t('submit.done.title')}</h2>
        <p>{t('submit.done.lead')}</p>
        <button type="button" class="press" onClick={onDone}>
          {t('submit.done.press')}
        </button>
      </section>
    </>
  );
}
