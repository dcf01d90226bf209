import * as z from 'zod/mini';
import { DEFAULTS, parseSettings, type Settings } from '../shared/settings/settings.ts';

/** Settings as they were read, never as they were sent. */
const settingsSchema = z.pipe(
  z.unknown(),
  z.transform((sent, { issues }): Settings => {
    const settings = parseSettings(sent);
    if (!settings) issues.push({ code: 'custom', input: sent });
    return settings ?? DEFAULTS;
  }),
);

/** What the background or the popup asks a page; anything else is refused. */
const pageRequestSchema = z.discriminatedUnion('type', [
  /** The terms marked on the page, in document order. */
  z.strictObject({ type: z.literal('page-terms') }),
  /** Marks the page, though its reader wants marks only where she asks. */
  z.strictObject({ type: z.literal('mark-here') }),
  /** What the page holds, answered by a `TakenPage`. */
  z.strictObject({ type: z.literal('take-page') }),
  /** Opens the list of every term. */
  z.strictObject({ type: z.literal('open-panel') }),
  /** Brings a term's next place into view and opens its card. */
  z.strictObject({ type: z.literal('jump'), term: z.string() }),
  /** Opens the card of the next marked word, or of the one before. */
  z.strictObject({ type: z.literal('step'), by: z.literal([1, -1]) }),
  /** What she has chosen has changed. */
  z.strictObject({
    type: z.literal('settings-changed'),
    settings: settingsSchema,
  }),
  /** All that was held of anybody has been wiped. */
  z.strictObject({ type: z.literal('cleared') }),
]);

export type PageRequest = z.output<typeof pageRequestSchema>;

/** Answer to `page-terms`. */
export interface PageTermsAnswer {
  /** The page's host, as settings name it. */
  readonly host: string;
  /**
   * `on`, `quiet` where the reader wants nothing marked on this site, `widget` where the site
   * explains its words itself, `asked` where she wants marks only when she asks for them.
   */
  readonly state: 'on' | 'quiet' | 'widget' | 'asked';
  /** True while the page is still being read. */
  readonly reading: boolean;
  /** One a mark, in document order, shown or not. */
  readonly terms: readonly { readonly term: string; readonly text: string }[];
}

/** What is asked of a page as its sender gave it, or null for anything we don't know. */
export function parsePageRequest(message: unknown): PageRequest | null {
  return pageRequestSchema.safeParse(message).data ?? null;
}
