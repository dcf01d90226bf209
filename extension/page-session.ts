import type { ExplainAnswer } from '../shared/bundle/explained-term.ts';
import { readIndex } from '../shared/bundle/index-file.ts';
import type { Surfaces, SurfacesOptions } from '../shared/card/surfaces.ts';
import { type Marker, startMarker } from '../shared/marker.ts';
import type { Mark } from '../shared/page/mark.ts';
import { createPageSession, type PageSession } from '../shared/page-session.ts';
import type { Settings } from '../shared/settings/settings.ts';
import type { Words } from '../shared/strings/create-strings.ts';
import { askBackground } from './ask-background.ts';
import { lookOf } from './look-of.ts';
import type { LanguagesAnswer } from './messages.ts';
import { providedSurfaces } from './provided-surfaces.ts';
import { textSizeStyle } from './text-size-style.ts';

/** One page while it is marked, with its cards and panel. */
export interface ExtensionSession extends PageSession {
  readonly marker: Marker;
}

async function readLanguage(): Promise<string | null> {
  return (await askBackground<LanguagesAnswer>({ type: 'languages' }))?.language ?? null;
}

/** What shows cards and panel: brought in when first needed, with the words of one language. */
async function loadSurfaces(
  closed: Omit<SurfacesOptions, 'stringsFor'>,
  signal: AbortSignal,
  style: string,
): Promise<Surfaces | null> {
  const language = await readLanguage();
  if (language === null) return null;
  const [words] = await Promise.all([
    askBackground<Words>({ type: 'words', language }),
    providedSurfaces() ?? askBackground({ type: 'load-surfaces' }),
  ]);
  const provided = providedSurfaces();
  if (!provided || !words) return null;
  const t = provided.createStrings({ [language]: words })(language);
  const options = { stringsFor: () => t, style, tree: 'closed' as const, ...closed };
  return provided.createSurfaces(document, options, signal);
}

/**
 * Marks a document with what the background answers, until the signal aborts.
 *
 * @param accepts - false for marks that do not count; absent: every mark counts.
 */
export function startExtensionSession(
  document: Document,
  { showing, colour, underline, textSize }: Settings,
  signal: AbortSignal,
  accepts?: (mark: Mark) => boolean,
): ExtensionSession {
  const marker = startMarker(
    document,
    {
      prefix: 'termlight-ext',
      showing,
      look: lookOf({ colour, underline }),
      loadIndex: async (language) => {
        const text = await askBackground<string>({ type: 'index', language });
        return text === null ? null : readIndex(text);
      },
      openCard: (mark) => void session.openCard(mark),
      closeCard: () => session.closeCard(),
      read: () => session.read(),
      accepts,
    },
    signal,
  );
  const session = createPageSession(
    document,
    {
      marker,
      explain: (terms) => askBackground<ExplainAnswer>({ type: 'explain', terms: [...terms] }),
      loadSurfaces: (closed, until) => loadSurfaces(closed, until, textSizeStyle(textSize)),
      announceIn: readLanguage,
    },
    signal,
  );
  return Object.assign(session, { marker });
}
