import type { VNode } from 'preact';
import { isolateFirstStrong } from '../../../shared/card/isolate.ts';
import type { Entry, Form } from '../../../shared/glossary/entry.ts';
import { directionOf, languageRow } from '../../../shared/language/languages.ts';
import type { ProposedText } from '../../../shared/proposal/proposed-texts.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { Difference } from './Difference.tsx';

interface TextProps {
  readonly text: ProposedText;
  readonly t: Strings;
}

function listed(forms: readonly Form[]): string {
  return forms.map(({ text }) => isolateFirstStrong(text)).join(', ');
}

/** Spellings that stand in one text and not in the other. */
function without(forms: readonly Form[], others: readonly Form[]): readonly Form[] {
  const known = others.map(({ text }) => text);
  return forms.filter(({ text }) => !known.includes(text));
}

function Forms({ text: { entry, before }, t }: TextProps): VNode {
  const added = without(entry.forms, before?.forms ?? entry.forms);
  const removed = without(before?.forms ?? [], entry.forms);
  const settled = entry.forms.filter(({ standing }) => standing === 'preferred');
  return (
    <>
      <h3>{t('submit.review.forms')}</h3>
      <p lang={entry.language} dir={directionOf(entry.language)}>
        {listed(entry.forms)}
      </p>
      <p>{t('submit.review.formsSettled', { words: listed(settled) })}</p>
      {added.length > 0 && <p>{t('submit.review.formsAdded', { words: listed(added) })}</p>}
      {removed.length > 0 && <p>{t('submit.review.formsRemoved', { words: listed(removed) })}</p>}
    </>
  );
}

function Words({ entry }: { readonly entry: Entry }): VNode {
  return (
    <div lang={entry.language} dir={directionOf(entry.language)}>
      <p class="word">{entry.equivalent}</p>
      <p>{entry.explanation}</p>
    </div>
  );
}

function Sources({ text: { entry }, t }: TextProps): VNode {
  const authors = entry.authors.map((name) => isolateFirstStrong(name)).join(', ');
  return (
    <>
      <h3>{t('submit.review.sources')}</h3>
      {entry.sources.length === 0 && <p>{t('submit.review.noSource')}</p>}
      <ul>
        {entry.sources.map(({ publisher, title, url, checked }) => (
          <li key={url}>
            <bdi>
              {publisher}: {title}
            </bdi>{' '}
            <bdi dir="ltr">{url}</bdi> (
            {checked ? t('sourceRead', { date: checked }) : t('sourceNotChecked')})
          </li>
        ))}
      </ul>
      <p class="hint">
        {entry.origin === 'machine'
          ? t('submit.review.software', { authors })
          : t('submit.review.authors', { authors })}
      </p>
    </>
  );
}

/** A text as a reviewer reads it: what it was, what it would be, and the source text beside it. */
export function ReviewedText({ text, t }: TextProps): VNode {
  const { entry, before, source, digest } = text;
  const { language } = entry;
  const isChanged = before !== null && before !== entry;
  return (
    <>
      <p class="hint">
        {languageRow(language)?.endonym ?? language}
        {before === null && ` · ${t('submit.review.new')}`}
      </p>
      {isChanged ? (
        <>
          <Difference
            before={before.equivalent}
            after={entry.equivalent}
            language={language}
            t={t}
          />
          <Difference
            before={before.explanation}
            after={entry.explanation}
            language={language}
            t={t}
          />
        </>
      ) : (
        <p lang={language} dir={directionOf(language)}>
          {entry.explanation}
        </p>
      )}
      {source && (
        <div class="source-text">
          <h3>{t('submit.review.source')}</h3>
          <Words entry={source} />
        </div>
      )}
      <Forms text={text} t={t} />
      <Sources text={text} t={t} />
      <p class="hint digest">{t('submit.review.digest', { digest: `\u2066${digest}\u2069` })}</p>
    </>
  );
}
