import * as z from 'zod/mini';
import type { LayerPlace } from '../shared/bundle/layer.ts';
import type { Settings } from '../shared/settings/settings.ts';
import { settingsPatchSchema } from '../shared/settings/settings-patch.ts';
import { searchRequests } from './search-messages.ts';

/**
 * Every message to the background; those to pages are in `page-messages.ts`. JSON only: Firefox and
 * Chromium differ in what else survives the way.
 */

/** A term, and the place whose name for it stands on the page; null where it is everybody's. */
const askedTermSchema = z.strictObject({ term: z.string(), place: z.nullable(z.string()) });

/** What a page or the popup asks the background; anything else is refused. */
const requestSchema = z.discriminatedUnion('type', [
  /** The Index for pages of a language, as JSON text; null if there is none. */
  z.strictObject({ type: z.literal('index'), language: z.string() }),
  /** What to tell the reader of these terms, answered by an `ExplainAnswer`. */
  z.strictObject({
    type: z.literal('explain'),
    terms: z.array(askedTermSchema).check(z.maxLength(2000)),
  }),
  /** The reader's language, and those she can choose from. */
  z.strictObject({ type: z.literal('languages') }),
  /** What she has chosen, answered by a `SettingsAnswer`. */
  z.strictObject({ type: z.literal('settings') }),
  /** Changes some of it; answered like `settings`, null if it could not be kept. */
  z.strictObject({ type: z.literal('change-settings'), patch: settingsPatchSchema }),
  /** Marks nothing on a host any more, or marks it again; answered like `change-settings`. */
  z.strictObject({ type: z.literal('set-quiet'), host: z.string(), on: z.boolean() }),
  /** Switches private mode; answered like `settings`. */
  z.strictObject({ type: z.literal('set-private'), on: z.boolean() }),
  /** Wipes all that is held of anybody; answered by true. */
  z.strictObject({ type: z.literal('clear-all') }),
  /** The collections and places there are, answered by a `ContentsAnswer`. */
  z.strictObject({ type: z.literal('contents') }),
  /** Has the marks run on the sites she has chosen and permitted; answered by true. */
  z.strictObject({ type: z.literal('register-sites') }),
  /** The words of our interface in a language, as JSON. */
  z.strictObject({ type: z.literal('words'), language: z.string() }),
  /** The Index for a text that a page of ours shows, as JSON text; its host is told, if it has one. */
  z.strictObject({ type: z.literal('read-index'), language: z.string(), host: z.string() }),
  /** What to tell of its terms in one language, answered by an `ExplainAnswer`. */
  z.strictObject({
    type: z.literal('read-terms'),
    terms: z.array(askedTermSchema).check(z.maxLength(2000)),
    language: z.string(),
    host: z.string(),
  }),
  /** Brings what shows cards and panel into the page that asks; answered by true. */
  z.strictObject({ type: z.literal('load-surfaces') }),
  ...searchRequests,
]);

/** Answer to `contents`. */
export interface ContentsAnswer {
  readonly collections: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    /** True for one that names the terms of another, and can be left out. */
    readonly isLayer: boolean;
  }[];
  /** Places, with the hosts of their benefits. */
  readonly places: readonly Pick<LayerPlace, 'code' | 'name' | 'hosts'>[];
}

/** What she has chosen, and whether it is kept. */
export interface SettingsAnswer {
  readonly settings: Settings;
  /** True while nothing of her is kept on the device. */
  readonly isPrivate: boolean;
  /** True where that is not hers to switch off: private browsing, or a policy. */
  readonly isHeld: boolean;
}

/** What is sent to the background. */
const letterSchema = z.strictObject({
  request: requestSchema,
  /** True from a window of private browsing. */
  incognito: z.boolean(),
});

export type Request = z.output<typeof requestSchema>;
export type Letter = z.output<typeof letterSchema>;

/** Answer to `languages`. */
export interface LanguagesAnswer {
  /** BCP 47 tag of the reader's language, chosen or not. */
  readonly language: string;
  /** Tags of ours. */
  readonly available: readonly string[];
}

/** A letter as its sender gave it, or null for anything we don't know. */
export function parseLetter(message: unknown): Letter | null {
  return letterSchema.safeParse(message).data ?? null;
}
