import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AskedTerm } from '../../../shared/bundle/explained-term.ts';
import { askTerms } from '../../ask-terms.ts';
import type { PageRequest, PageTermsAnswer } from '../../page-messages.ts';
import type { ToldTerm } from '../../search-answers.ts';

/** Between two looks at a page that is still being read, and at one that may change; milliseconds. */
const SOON = 400;
const LATER = 2500;

/** One term of the page. */
export interface PageRow {
  readonly told: ToldTerm;
  /** How many times it stands there. */
  readonly count: number;
}

/** What is known of the page in front. */
export interface PageState {
  /** `away`: we are not there; `looking`: it is not known yet; else as the page says. */
  readonly state: PageTermsAnswer['state'] | 'away' | 'looking';
  readonly reading: boolean;
  /** Each term once, in the order in which the page has them. */
  readonly rows: readonly PageRow[];
}

const LOOKING: PageState = { state: 'looking', reading: true, rows: [] };
const AWAY: PageState = { state: 'away', reading: false, rows: [] };

/** The tab in front of this window, or the one that was given. */
async function tabInFront(given: number | null): Promise<number | null> {
  if (given !== null) return given;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Asks the page in front; null where nobody answers. */
export async function askPage<T>(given: number | null, request: PageRequest): Promise<T | null> {
  const tab = await tabInFront(given);
  if (tab === null) return null;
  return ((await browser.tabs.sendMessage(tab, request).catch(() => null)) as T) ?? null;
}

function countOf({ terms }: PageTermsAnswer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

async function rowsOf(page: PageTermsAnswer): Promise<readonly PageRow[] | null> {
  const counts = countOf(page);
  const terms: AskedTerm[] = [...counts.keys()].map((term) => ({ term, place: null }));
  const { hostname: host } = new URL(`http://${page.host || 'localhost'}`);
  const answer = await askTerms(terms, host);
  const row = (told: ToldTerm) => ({ told, count: counts.get(told.explanation.term) ?? 0 });
  return answer?.map(row) ?? null;
}

/** What of a page decides its rows: two looks that see the same draw nothing anew. */
function signOf(page: PageTermsAnswer | null): string {
  return JSON.stringify(page && [page.host, page.state, page.reading, [...countOf(page)]]);
}

/**
 * For a component: the words of the page in front. It follows the reader from tab to tab, and the
 * page as it changes.
 *
 * @param given - the tab it is for; null for the one in front.
 */
export function usePage(given: number | null): PageState {
  const [page, setPage] = useState<PageState>(LOOKING);
  useEffect(() => {
    let timer = 0;
    let seen = '';
    let turn = 0;
    const look = async () => {
      clearTimeout(timer);
      turn += 1;
      const mine = turn;
      const answer = await askPage<PageTermsAnswer>(given, { type: 'page-terms' });
      if (mine !== turn) return;
      const sign = signOf(answer);
      if (sign !== seen) {
        const rows = answer ? await rowsOf(answer) : [];
        if (mine !== turn) return;
        // Without an answer what was shown stays, and the next look asks again.
        if (rows) seen = sign;
        if (rows) setPage(answer ? { state: answer.state, reading: answer.reading, rows } : AWAY);
      }
      // Nobody looks at a panel that is hidden.
      if (!document.hidden) timer = window.setTimeout(look, answer?.reading ? SOON : LATER);
    };
    const again = () => void look();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    document.addEventListener('visibilitychange', again);
    void look();
    return () => {
      turn = -1;
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [given]);
  return page;
}
