import * as z from 'zod/mini';

const settingsSchema = z.object({
  /** Number of the settings' shape; a later one comes with a migration. */
  format: z.literal(1),
  /** The reader's language, a tag of ours; null until she chooses: then the browser's. */
  language: z.nullable(z.string()),
  /** Hosts on which nothing is marked. */
  quietHosts: z.array(z.string()),
});

/** What a reader has chosen. */
export type Settings = z.output<typeof settingsSchema>;

/** What holds until she chooses. */
export const DEFAULTS: Settings = { format: 1, language: null, quietHosts: [] };

/** Settings as they were stored; the defaults for anything that is none. */
export function parseSettings(stored: unknown): Settings {
  return settingsSchema.safeParse(stored).data ?? DEFAULTS;
}

/** The same settings with a host made quiet, or no longer. */
export function withQuiet(settings: Settings, host: string, quiet: boolean): Settings {
  const others = settings.quietHosts.filter((one) => one !== host);
  return { ...settings, quietHosts: quiet ? [...others, host] : others };
}
