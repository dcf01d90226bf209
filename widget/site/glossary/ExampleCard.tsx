import type { VNode } from 'preact';
import { Prose } from '../../../shared/card/Prose.tsx';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { StatusLine } from './StatusLine.tsx';
import { saidIn } from './said-in.ts';
import type { SiteTerm } from './site-words.ts';

interface ExampleCardProps {
  readonly term: SiteTerm;
  readonly language: string;
  readonly t: Strings;
}

/** A term as a reader sees it explained: its English word as a letter has it, and the card. */
export function ExampleCard({ term, language, t }: ExampleCardProps): VNode | null {
  const english = term.texts.get('en');
  const text = term.texts.get(language) ?? english;
  const word = english?.entry.forms[0]?.text;
  if (!english || !text || word === undefined) return null;
  const { entry } = text;
  return (
    <figure class="example">
      <figcaption class="unseen">{t('site.home.example')}</figcaption>
      <p>
        {t('site.home.letter')} <mark {...saidIn('en')}>{word}</mark>
      </p>
      <div class="card">
        <h2 {...saidIn(entry.language)}>
          <a href={`words/${term.id}.html`}>
            <Prose text={entry.equivalent} language={entry.language} />
          </a>
        </h2>
        <p {...saidIn(entry.language)}>
          <Prose text={entry.explanation} language={entry.language} />
        </p>
        <StatusLine text={text} t={t} />
      </div>
    </figure>
  );
}
