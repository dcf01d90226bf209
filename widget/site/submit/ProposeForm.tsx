import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Answers } from './Answers.tsx';
import { choicesOf } from './choices-of.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import type { FragmentRequest } from './fragment-request.ts';
import { Preview } from './Preview.tsx';
import { SendStep } from './SendStep.tsx';
import { SimilarTerms } from './SimilarTerms.tsx';
import { fieldsOfStep, STEPS } from './steps.ts';
import type { SubmitOptions } from './submit-options.ts';
import { summaryLines } from './summary-lines.ts';
import { type ProposalForm, useProposal } from './use-proposal.ts';
import { useTurnedPage } from './use-turned-page.ts';

interface PartProps {
  readonly form: ProposalForm;
  readonly options: SubmitOptions;
}

/** What is wrong with the page, once she has pressed Continue; on the last page with all of it. */
function Wrong({ form, options: { t } }: PartProps): VNode | null {
  const { steps, missing, told } = form;
  const found = steps.step === 'send' && missing.length ? { missing, faults: [] } : told;
  const lines = found ? summaryLines(found, t) : [];
  if (!lines.length) return null;
  const key = lines.map(({ text }) => text).join();
  const onAnyway = form.canLeaveIt ? form.turn : null;
  return <ErrorSummary key={key} lines={lines} t={t} onGo={form.go} onAnyway={onAnyway} />;
}

function Questions({ form, options }: PartProps): VNode {
  const { t } = options;
  const { fields, findings, told, steps } = form;
  const lines = summaryLines({ missing: told?.missing ?? [], faults: findings.faults }, t);
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field}
          field={field}
          proposal={form.proposal}
          errors={lines.filter((line) => line.field === field)}
          choices={choicesOf(field, options, form.collection)}
          t={t}
          onChange={form.change}
        />
      ))}
      {steps.step === 'words' && (
        <SimilarTerms similar={findings.similar} t={t} onCorrect={form.correct} />
      )}
    </>
  );
}

function LastPage({ form, options }: PartProps): VNode | null {
  const { proposal, collection, context, findings, missing } = form;
  const { t, issues } = options;
  if (!collection) return null;
  return (
    <>
      <Answers
        fields={STEPS.flatMap((step) => fieldsOfStep(step, proposal, context))}
        proposal={proposal}
        choicesFor={(field) => choicesOf(field, options, collection)}
        t={t}
        onChange={form.go}
      />
      {missing.length === 0 && (
        <SendStep
          proposal={proposal}
          collection={collection}
          faults={findings.faults}
          issues={issues}
          t={t}
          onDone={form.clear}
        />
      )}
    </>
  );
}

function Buttons({ form: { steps }, options: { t } }: PartProps): VNode {
  return (
    <p class="bar">
      {steps.step !== 'send' && (
        <button type="submit" class="press first">
          {t('submit.next')}
        </button>
      )}
      {steps.step !== 'start' && (
        <button type="button" class="press" onClick={steps.back}>
          {t('submit.back')}
        </button>
      )}
    </p>
  );
}

/** The form for a new word or a correction: one thing at a time, checked as she types. */
export function ProposeForm({
  options,
  request,
}: {
  readonly options: SubmitOptions;
  readonly request: FragmentRequest;
}): VNode {
  const { t } = options;
  const form = useProposal(options, request);
  const { steps, isKept, isLost, made, collection } = form;
  const title = useRef<HTMLHeadingElement>(null);
  useTurnedPage(steps.step, title, form.wanted);
  if (isLost) return <p role="alert">{t('submit.notLoaded')}</p>;
  const press = (event: Event) => {
    event.preventDefault();
    void form.next();
  };
  return (
    <div class={steps.step === 'start' ? 'submit' : 'submit beside'}>
      <div class="questions">
        {steps.step === 'start' && (
          <>
            <p class="lead">{t('submit.lead')}</p>
            <p class="notice">{t('submit.public')}</p>
          </>
        )}
        <Wrong form={form} options={options} />
        <p class="step">{t('submit.step', { number: steps.number, count: STEPS.length })}</p>
        <h2 ref={title} tabIndex={-1}>
          {t(`submit.${steps.step}.title`)}
        </h2>
        {steps.step === 'source' && <p>{t('submit.source.lead')}</p>}
        <form noValidate onSubmit={press}>
          <Questions form={form} options={options} />
          {steps.step === 'send' && <LastPage form={form} options={options} />}
          <Buttons form={form} options={options} />
        </form>
        {isKept && (
          <p class="kept">
            <span>{t('submit.draft.kept')}</span>
            <button type="button" class="press" onClick={form.clear}>
              {t('submit.draft.clear')}
            </button>
          </p>
        )}
      </div>
      {steps.step !== 'start' && (
        <Preview made={made} collection={collection} t={t} loadStrings={options.loadStrings} />
      )}
    </div>
  );
}
