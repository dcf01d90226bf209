import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { type AskedWords, takeAskedWords, watchAskedWords } from '../../asked-words.ts';
import { PagePart } from './PagePart.tsx';
import { SavedPart } from './SavedPart.tsx';
import { SearchPart } from './SearchPart.tsx';
import { Tabs } from './Tabs.tsx';
import { useSavedWords } from './use-saved-words.ts';

/** What the panel is drawn from. */
export interface SidePanelProps {
  readonly t: Strings;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Tags she can choose from. */
  readonly available: readonly string[];
  /** The tab it is for; null for the one in front of its window. */
  readonly tab: number | null;
}

type Name = 'page' | 'all' | 'saved';

/** Words she asked about elsewhere, as they come. */
function useAskedWords(came: () => void): AskedWords | null {
  const [asked, setAsked] = useState<AskedWords | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const take = async () => {
      const left = await takeAskedWords();
      if (!left || control.signal.aborted) return;
      setAsked(left);
      came();
    };
    watchAskedWords(() => void take(), control.signal);
    void take();
    return () => control.abort();
  }, []);
  return asked;
}

/** The side panel: this page's words, all words, the words she saved. */
export function SidePanel({ t, language, available, tab }: SidePanelProps): VNode {
  const [part, setPart] = useState<Name>('page');
  const asked = useAskedWords(() => setPart('all'));
  const saved = useSavedWords();
  const parts = [
    { name: 'page', label: t('sidepanel.page') },
    { name: 'all', label: t('sidepanel.all') },
    { name: 'saved', label: t('sidepanel.saved') },
  ] as const;
  return (
    <>
      <h1 class="unseen">Termlight</h1>
      <Tabs label={t('sidepanel.parts')} parts={parts} current={part} onChoose={setPart}>
        {part === 'page' && <PagePart t={t} tab={tab} saved={saved} />}
        {part === 'all' && (
          <SearchPart
            key={asked?.at}
            t={t}
            language={language}
            available={available}
            asked={asked}
            saved={saved}
          />
        )}
        {part === 'saved' && <SavedPart t={t} saved={saved} />}
      </Tabs>
    </>
  );
}
