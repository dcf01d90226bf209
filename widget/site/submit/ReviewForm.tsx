import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Fault } from '../../../shared/glossary/fault.ts';
import type { ProposedText } from '../../../shared/proposal/proposed-texts.ts';
import { writeReviewFile } from '../../../shared/proposal/review-file.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { FragmentRequest } from './fragment-request.ts';
import { ReviewedText } from './ReviewedText.tsx';
import { type ChosenPart, ReviewerFields } from './ReviewerFields.tsx';
import { decisionOf, refusalOf, type Verdict } from './reviewer-verdict.ts';
import { saveFile } from './save-file.ts';
import type { SubmitOptions } from './submit-options.ts';
import { useProposedTexts } from './use-proposed-texts.ts';
import { VerdictFields } from './VerdictFields.tsx';

const FILE = 'termlight-reviews.json';
const UNDECIDED: Verdict = { decision: 'later', note: '' };

function Faults({ faults, t }: { readonly faults: readonly Fault[]; readonly t: Strings }) {
  const serious = faults.filter(({ level }) => level === 'fault');
  if (!serious.length) return null;
  return (
    <section>
      <h2>{t('submit.review.faults')}</h2>
      <ul lang="en" dir="ltr">
        {serious.map(({ place, message, remedy }) => (
          <li key={place + message}>
            {place && `${place}: `}
            {message} {remedy}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TextsProps {
  readonly texts: readonly ProposedText[];
  readonly options: SubmitOptions;
}

/** The texts with what she decides about each, and the file of her decisions. */
function Texts({ texts, options }: TextsProps): VNode {
  const { t, today, reviewers, collection } = options;
  const [part, setPart] = useState<ChosenPart>({ reviewer: '', role: '' });
  const [verdicts, setVerdicts] = useState<ReadonlyMap<number, Verdict>>(new Map());
  const [isSaved, setSaved] = useState(false);
  const { reviewer, role } = part;
  const who = reviewer && role ? { reviewer, role } : null;
  const refusalsOf = texts.map(
    (text) => who && refusalOf(text, who, { collection, reviewers, today }),
  );
  const decisions = texts.flatMap((text, i) => {
    const verdict = verdicts.get(i) ?? UNDECIDED;
    if (!who || (verdict.decision === 'approve' && refusalsOf[i])) return [];
    return decisionOf(text, verdict, { ...who, today }) ?? [];
  });
  const save = () => {
    saveFile(FILE, new TextEncoder().encode(writeReviewFile(decisions)), 'application/json');
    setSaved(true);
  };
  const listed = reviewers.filter(({ collections }) => collections.includes(collection.id));
  const decide = (i: number, verdict: Verdict) => {
    setVerdicts((before) => new Map(before).set(i, verdict));
    setSaved(false);
  };
  return (
    <>
      <ReviewerFields part={part} listed={listed} t={t} onChange={setPart} />
      {texts.map((text, i) => (
        <article key={text.digest} class="reviewed">
          <h2 lang={text.entry.language} dir="auto">
            {text.entry.equivalent}
          </h2>
          <ReviewedText text={text} t={t} />
          {who && (
            <VerdictFields
              name={`verdict-${i}`}
              verdict={verdicts.get(i) ?? UNDECIDED}
              refusal={refusalsOf[i] ?? null}
              t={t}
              onChange={(verdict) => decide(i, verdict)}
            />
          )}
        </article>
      ))}
      {who && (
        <section>
          <h2>{t('submit.review.give')}</h2>
          <p>{decisions.length ? t('submit.review.giveLead') : t('submit.review.none')}</p>
          {decisions.length > 0 && (
            <button type="button" class="press first" onClick={save}>
              {t('submit.review.press')}
            </button>
          )}
          <p role="status">{isSaved && t('submit.file.saved', { name: FILE })}</p>
        </section>
      )}
    </>
  );
}

/** What the reviewer's side is given. */
export interface ReviewFormProps {
  readonly options: SubmitOptions;
  readonly request: FragmentRequest;
}

/** The reviewer's side: opens proposals or one text, and gives her review as a file. */
export function ReviewForm({ options, request }: ReviewFormProps): VNode {
  const { t } = options;
  const { found, isLost, open } = useProposedTexts(request, options);
  return (
    <div class="submit review">
      <p class="lead">{t('submit.review.lead')}</p>
      <div class="field">
        <label for="proposals">{t('submit.review.open')}</label>
        <p class="hint" id="proposals-hint">
          {t('submit.review.openHint')}
        </p>
        <input
          id="proposals"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="proposals-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void open(file);
          }}
        />
      </div>
      <div role="status">
        {isLost && t('submit.notLoaded')}
        {found?.texts.length === 0 &&
          (request.term ? t('submit.review.notThere') : t('submit.review.nothing'))}
      </div>
      {found && <Faults faults={found.faults} t={t} />}
      {found && found.texts.length > 0 && (
        <Texts
          key={found.texts.map(({ digest }) => digest).join()}
          texts={found.texts}
          options={options}
        />
      )}
    </div>
  );
}
