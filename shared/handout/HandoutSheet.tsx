import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import { isolate, isolateFirstStrong } from '../card/isolate.ts';
import { Prose } from '../card/Prose.tsx';
import { SourceLine } from '../card/SourceLine.tsx';
import { statusSentence } from '../card/status-sentence.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';
import { QrCode } from './QrCode.tsx';

/** One term of a handout. */
export interface SheetTerm {
  readonly explanation: Explanation;
  /** The same in the language beside it; null where it is told in one language only. */
  readonly second: Explanation | null;
}

/** What the boxes to tick say, in the language of who ticks them: they are not printed. */
interface Ticks {
  /** A tag of ours. */
  readonly language: string;
  /** With the words of the reading view. */
  readonly t: Strings;
  /** The terms in that language, by their ids. */
  readonly words: ReadonlyMap<string, Pick<SheetTerm, 'explanation'>>;
}

interface HandoutSheetProps {
  readonly title: string;
  /** BCP 47 tag of the title; null if it is not known. */
  readonly titleLanguage: string | null;
  /** The page's address on the web, without query and fragment; null for a paper or a file. */
  readonly address: string | null;
  readonly terms: readonly SheetTerm[];
  /** Ids of the terms that are printed. */
  readonly chosen: ReadonlySet<string>;
  /** The day it is made, as YYYY-MM-DD. */
  readonly today: string;
  /** The handout's language, a tag of ours. */
  readonly language: string;
  readonly t: Strings;
  readonly ticks: Ticks;
  readonly onToggle: (term: string) => void;
}

function longDate(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return isolateFirstStrong(format.format(new Date(`${day}T00:00:00Z`)));
}

/** A term's text in one language. */
function Told({
  text: { language, equivalent, explanation },
}: {
  readonly text: Explanation;
}): VNode {
  return (
    <div lang={language} dir={directionOf(language)}>
      <h2>
        <Prose text={equivalent} language={language} />
      </h2>
      <p>
        <Prose text={explanation} language={language} />
      </p>
    </div>
  );
}

/** One term, with the box that says if it is printed. */
function Term({
  term: { explanation, second },
  isChosen,
  ticks,
  t,
  onToggle,
}: {
  readonly term: SheetTerm;
  readonly isChosen: boolean;
  readonly ticks: Ticks;
  readonly t: Strings;
  readonly onToggle: () => void;
}): VNode {
  const { equivalent } = (ticks.words.get(explanation.term) ?? { explanation }).explanation;
  return (
    <li class={isChosen ? '' : 'tl-off'}>
      <label class="tl-tick" lang={ticks.language} dir={directionOf(ticks.language)}>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        {ticks.t('reader.sheet.put', { word: isolateFirstStrong(equivalent) })}
      </label>
      <div class={second ? 'tl-two' : ''}>
        <Told text={explanation} />
        {second && <Told text={second} />}
      </div>
      <div class="tl-fine">
        <p class="tl-stand">{statusSentence(explanation, t)}</p>
        <SourceLine explanation={explanation} t={t} />
      </div>
    </li>
  );
}

/** What stands on top of the paper: what it is about, where that is, and when it was made. */
function SheetHead({
  title,
  titleLanguage,
  address,
  today,
  language,
  t,
}: Omit<HandoutSheetProps, 'terms' | 'chosen' | 'ticks' | 'onToggle'>): VNode {
  return (
    <header>
      <div>
        <p class="tl-kicker">{t('reader.sheet.title')}</p>
        <h1 {...(titleLanguage && { lang: titleLanguage, dir: directionOf(titleLanguage) })}>
          {title}
        </h1>
        {address !== null && (
          <p>
            <bdi dir="ltr">{address}</bdi>
          </p>
        )}
        <p>{t('reader.sheet.made', { date: longDate(today, language) })}</p>
      </div>
      {address !== null && (
        <QrCode address={address} label={t('reader.sheet.code', { address: isolate(address) })} />
      )}
    </header>
  );
}

/** The paper a client takes home: chosen terms in two languages, with room for notes. */
export function HandoutSheet(props: HandoutSheetProps): VNode {
  const { terms, chosen, language, t, ticks, onToggle } = props;
  return (
    <section class="tl-sheet" lang={language} dir={directionOf(language)}>
      <SheetHead {...props} />
      <ol>
        {terms.map((term) => (
          <Term
            key={term.explanation.term}
            term={term}
            isChosen={chosen.has(term.explanation.term)}
            ticks={ticks}
            t={t}
            onToggle={() => onToggle(term.explanation.term)}
          />
        ))}
      </ol>
      <div class="tl-notes">
        <h2>{t('reader.sheet.notes')}</h2>
      </div>
      <footer>
        <p>{t('reader.sheet.about')}</p>
      </footer>
    </section>
  );
}
