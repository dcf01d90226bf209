import type { ExplainAnswer } from '../shared/bundle/explained-term.ts';
import { readIndex } from '../shared/bundle/index-file.ts';
import { createSurfaces } from '../shared/card/surfaces.ts';
import { type Marker, startMarker } from '../shared/marker.ts';
import { createPageSession, type PageSession } from '../shared/page-session.ts';
import { stringsFor } from '../shared/strings/strings.ts';
import { askBackground } from './ask-background.ts';
import type { LanguagesAnswer } from './messages.ts';

/** One page while it is marked, with its cards and panel. */
export interface ExtensionSession extends PageSession {
  readonly marker: Marker;
}

/** Marks a document with what the background answers, until the signal aborts. */
export function startExtensionSession(document: Document, signal: AbortSignal): ExtensionSession {
  const marker = startMarker(
    document,
    {
      prefix: 'termlight-ext',
      showing: 'first',
      loadIndex: async (language) => {
        const text = await askBackground<string>({ type: 'index', language });
        return text === null ? null : readIndex(text);
      },
      openCard: (mark) => void session.openCard(mark),
      closeCard: () => session.closeCard(),
      read: () => session.read(),
    },
    signal,
  );
  const session = createPageSession(
    document,
    {
      marker,
      explain: (terms) => askBackground<ExplainAnswer>({ type: 'explain', terms: [...terms] }),
      loadSurfaces: async (closed, until) =>
        createSurfaces(document, { stringsFor, ...closed }, until),
      announceIn: async () =>
        (await askBackground<LanguagesAnswer>({ type: 'languages' }))?.language ?? null,
    },
    signal,
  );
  return Object.assign(session, { marker });
}
