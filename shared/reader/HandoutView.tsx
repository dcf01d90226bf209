import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { HandoutSheet } from '../handout/HandoutSheet.tsx';
import type { MarkedDocument } from './marked-document.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Told } from './told.ts';

interface HandoutViewProps {
  readonly marked: MarkedDocument;
  readonly told: Told;
  readonly context: ReaderContext;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** The handout while it is made: which words are on it, and how it will look. */
export function HandoutView(props: HandoutViewProps): VNode {
  const { marked, told, context, today, onPrint, onBack } = props;
  const { t, language } = context;
  const { document } = marked;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(told.keys()));
  const toggle = (term: string) => {
    const next = new Set(chosen);
    if (!next.delete(term)) next.add(term);
    setChosen(next);
  };
  return (
    <>
      <section class="tl-about">
        <p>{t('reader.sheet.choose')}</p>
        <div class="tl-actions">
          <button
            type="button"
            class="tl-button tl-first"
            disabled={chosen.size === 0}
            onClick={onPrint}
          >
            {t('reader.sheet.print')}
          </button>
          <button type="button" class="tl-button" onClick={() => setChosen(new Set(told.keys()))}>
            {t('reader.sheet.all')}
          </button>
          <button type="button" class="tl-button" onClick={() => setChosen(new Set())}>
            {t('reader.sheet.none')}
          </button>
          <button type="button" class="tl-button" onClick={onBack}>
            {t('reader.back')}
          </button>
        </div>
      </section>
      <HandoutSheet
        title={document.title || t('reader.untitled')}
        titleLanguage={document.title ? marked.language : null}
        address={document.address}
        terms={[...told.values()]}
        chosen={chosen}
        today={today}
        language={language}
        t={t}
        onToggle={toggle}
      />
    </>
  );
}
