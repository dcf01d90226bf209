import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readIndex } from '../../../shared/bundle/bundle-reader.ts';
import { createCards } from '../../../shared/card/cards.tsx';
import { type CardPlace, startMarker } from '../../../shared/marker.ts';
import type { Mark } from '../../../shared/page/mark.ts';
import {
  type ExplainAnswer,
  type PageTermsAnswer,
  parsePageRequest,
  type Request,
} from '../../messages.ts';

/** Asks the background; null where there is no answer, or nobody to ask since an update. */
async function ask<T>(request: Request): Promise<T | null> {
  try {
    return ((await browser.runtime.sendMessage(request)) as T | undefined) ?? null;
  } catch {
    return null;
  }
}

export default defineContentScript({
  matches: ['*://*.gov/*'],
  runAt: 'document_idle',
  main(context) {
    const { signal } = context;
    const cards = createCards(document, () => marker.setOpen(null), signal);
    let asked: Mark | null = null;

    const openCard = async (mark: Mark, { rects }: CardPlace) => {
      asked = mark;
      const answer = await ask<ExplainAnswer>({ type: 'explain', term: mark.term });
      // By now she may have asked for another word, or left this one.
      if (!answer || asked !== mark || signal.aborted) return;
      const context = mark.start.node.parentElement ?? document.documentElement;
      cards.open({ ...answer, rects, context });
      marker.setOpen(mark);
    };

    const marker = startMarker(
      document,
      {
        prefix: 'termlight-ext',
        showing: 'first',
        loadIndex: async (language) => {
          const text = await ask<string>({ type: 'index', language });
          return text === null ? null : readIndex(text);
        },
        openCard,
        closeCard: () => {
          asked = null;
          cards.close();
        },
      },
      signal,
    );

    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      if (sender.id !== browser.runtime.id || !parsePageRequest(message)) return undefined;
      const terms = marker.marks().map(({ term, text }) => ({ term, text }));
      respond({ reading: marker.isReading(), terms } satisfies PageTermsAnswer);
      return undefined;
    });
  },
});
