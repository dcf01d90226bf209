import * as z from 'zod/mini';
import { migrate } from './migrations.ts';

/** Number of the settings' shape; an older one comes up to it by `migrations.ts`. */
export const FORMAT = 2;

/** Where marks are shown: US government, the hosts of a state too, everywhere, or only when asked. */
export const SITES = ['gov', 'state', 'all', 'click'] as const;
/** The first mark of each term in each section, or every one. */
export const SHOWINGS = ['first', 'every'] as const;
/** Tints of marks. */
export const COLOURS = ['amber', 'blue', 'green', 'none'] as const;
/** Lines under marks. */
export const UNDERLINES = ['dotted', 'solid', 'thick'] as const;
/** Sizes of what we show. */
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
/** Minutes without the reader after which private mode clears. */
export const IDLE_MINUTES = [5, 10, 15, 30] as const;

/** A field that can't be read takes its default and leaves the others as they were chosen. */
const settingsSchema = z.object({
  format: z.literal(FORMAT),
  /** The reader's language, a tag of ours; null until she chooses: then the browser's. */
  language: z.catch(z.nullable(z.string()), null),
  /** Shown beside hers, a tag of ours; null for none. */
  secondLanguage: z.catch(z.nullable(z.string()), null),
  /** Her state, ISO 3166-2: `US-CA`; null if she has not said. */
  state: z.catch(z.nullable(z.string()), null),
  sites: z.catch(z.enum(SITES), 'gov'),
  /** Hosts on which nothing is marked. */
  quietHosts: z.catch(z.array(z.string()), []),
  showing: z.catch(z.enum(SHOWINGS), 'first'),
  colour: z.catch(z.enum(COLOURS), 'amber'),
  underline: z.catch(z.enum(UNDERLINES), 'dotted'),
  textSize: z.catch(z.enum(TEXT_SIZES), 'normal'),
  /** Ids of collections; null for all there are. */
  collections: z.catch(z.nullable(z.array(z.string())), null),
  idleMinutes: z.catch(z.literal(IDLE_MINUTES), 10),
  /** True once the welcome page was finished or left. */
  welcomed: z.catch(z.boolean(), false),
});

/** What a reader has chosen. */
export type Settings = z.output<typeof settingsSchema>;

/** What holds until she chooses. */
export const DEFAULTS: Settings = settingsSchema.parse({ format: FORMAT });

/**
 * Settings as they were stored, brought up from any older format.
 *
 * @returns null for what is no settings of ours, or of a later version: the defaults hold, and what
 * is stored is not to be written over unsaved.
 */
export function parseSettings(stored: unknown): Settings | null {
  return settingsSchema.safeParse(migrate(stored, FORMAT)).data ?? null;
}

/** The same settings with a host made quiet, or no longer. */
export function withQuiet(settings: Settings, host: string, quiet: boolean): Settings {
  const others = settings.quietHosts.filter((one) => one !== host);
  return { ...settings, quietHosts: quiet ? [...others, host] : others };
}
