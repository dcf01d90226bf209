import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { matchesFilter } from '../../../shared/card/matches-filter.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { TermRow } from './TermRow.tsx';
import { TroubleLine } from './TroubleLine.tsx';
import { askPage, type PageRow, type PageState, usePage } from './use-page.ts';
import type { SavedWords } from './use-saved-words.ts';

interface PagePartProps {
  readonly t: Strings;
  /** The tab it is for; null for the one in front. */
  readonly tab: number | null;
  readonly saved: SavedWords;
}

/** Why there is no list, in one sentence, and what can be done. */
function NoList({ page, tab, t }: { page: PageState; tab: number | null; t: Strings }): VNode {
  const { state, reading } = page;
  if (state === 'on' || state === 'looking') {
    return <p role="status">{t(reading ? 'sidepanel.reading' : 'sidepanel.nothing')}</p>;
  }
  return (
    <>
      <p role="status">{t(`sidepanel.${state}`)}</p>
      {state === 'asked' && (
        <p>
          <button
            type="button"
            class="first"
            onClick={() => void askPage(tab, { type: 'mark-here' })}
          >
            {t('sidepanel.here')}
          </button>
        </p>
      )}
    </>
  );
}

/** The words of the page in front, in its order, each with its explanation. */
export function PagePart({ t, tab, saved }: PagePartProps): VNode {
  const page = usePage(tab);
  const [typed, setTyped] = useState('');
  const [isAllOpen, setAllOpen] = useState(false);
  if (page.state !== 'on' || page.rows.length === 0) {
    return (
      <div class="empty">
        <NoList page={page} tab={tab} t={t} />
      </div>
    );
  }
  const found = page.rows.filter(({ told: { explanation, second } }) =>
    matchesFilter(typed, [
      explanation.equivalent,
      explanation.english ?? '',
      second?.equivalent ?? '',
    ]),
  );
  const said =
    typed.trim() === ''
      ? ''
      : found.length
        ? t('panel.found', { count: found.length })
        : t('panel.none');
  return (
    <>
      <div class="top">
        <h2>{t('panel.title', { count: page.rows.length })}</h2>
        <label for="filter">{t('panel.filter')}</label>
        <input
          id="filter"
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="button" onClick={() => setAllOpen(!isAllOpen)}>
          {t(isAllOpen ? 'sidepanel.closeAll' : 'sidepanel.openAll')}
        </button>
        <p role="status">{said}</p>
        <TroubleLine trouble={saved.trouble} t={t} />
      </div>
      <ol class="rows">
        {found.map((row) => (
          <Row key={row.told.explanation.term} row={row} tab={tab} {...{ isAllOpen, saved, t }} />
        ))}
      </ol>
    </>
  );
}

function Row(props: {
  readonly row: PageRow;
  readonly tab: number | null;
  readonly isAllOpen: boolean;
  readonly saved: SavedWords;
  readonly t: Strings;
}): VNode {
  const { row, tab, isAllOpen, saved, t } = props;
  const { term, equivalent, language, english } = row.told.explanation;
  return (
    <TermRow
      asked={{ term, place: null }}
      heading={{ text: equivalent, language }}
      english={english}
      told={row.told}
      saved={saved}
      isOpen={isAllOpen}
      t={t}
      onJump={() => void askPage(tab, { type: 'jump', term })}
    >
      <span>{t('panel.places', { count: row.count })}</span>
    </TermRow>
  );
}
