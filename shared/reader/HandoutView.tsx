import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { HandoutSheet } from '../handout/HandoutSheet.tsx';
import { annotatedFile } from './annotated-file.ts';
import { HandoutTools } from './HandoutTools.tsx';
import type { MarkedDocument } from './marked-document.ts';
import type { ReaderContext } from './reader-context.ts';
import { saveFile } from './save-file.ts';
import type { TellIn, Told } from './told.ts';
import { useHandoutTold } from './use-handout-told.ts';

interface HandoutViewProps {
  readonly marked: MarkedDocument;
  /** What is told in the reader's own language. */
  readonly told: Told;
  readonly context: ReaderContext;
  /** The handout's language, a tag of ours. */
  readonly language: string;
  readonly tellIn: TellIn;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  readonly onLanguage: (language: string) => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
}

/** Some terms of what is told. */
function only(told: Told, chosen: ReadonlySet<string>): Told {
  return new Map([...told].filter(([term]) => chosen.has(term)));
}

/** The handout while it is made: its language, which words are on it, and how it will look. */
export function HandoutView(props: HandoutViewProps): VNode {
  const { marked, told: own, context, language, tellIn, today } = props;
  const { onLanguage, onPrint, onBack, onClear } = props;
  const { document } = marked;
  const sheet = useHandoutTold(language, { told: own, context, tellIn });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(own.keys()));
  const { told, t } = sheet;
  const toggle = (term: string) => {
    const next = new Set(chosen);
    if (!next.delete(term)) next.add(term);
    setChosen(next);
  };
  const save = () => {
    if (told) saveFile(annotatedFile(marked, only(told, chosen), { language, t }));
  };
  return (
    <>
      <HandoutTools
        context={context}
        language={language}
        sheet={sheet}
        isEmpty={chosen.size === 0}
        onLanguage={onLanguage}
        onPrint={onPrint}
        onAll={() => setChosen(new Set(own.keys()))}
        onNone={() => setChosen(new Set())}
        onSave={save}
        onBack={onBack}
        onClear={onClear}
      />
      {told && (
        <HandoutSheet
          title={document.title || t('reader.untitled')}
          titleLanguage={document.title ? marked.language : null}
          address={document.address}
          terms={[...told.values()]}
          chosen={chosen}
          today={today}
          language={language}
          t={t}
          ticks={{ language: context.language, t: context.t, words: own }}
          onToggle={toggle}
        />
      )}
    </>
  );
}
