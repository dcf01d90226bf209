import * as z from 'zod/mini';
import { COLOURS, IDLE_MINUTES, SHOWINGS, SITES, TEXT_SIZES, UNDERLINES } from './settings.ts';

/** Some of the settings, to be changed. */
export const settingsPatchSchema = z.strictObject({
  language: z.optional(z.nullable(z.string())),
  secondLanguage: z.optional(z.nullable(z.string())),
  state: z.optional(z.nullable(z.string())),
  sites: z.optional(z.enum(SITES)),
  quietHosts: z.optional(z.array(z.string())),
  showing: z.optional(z.enum(SHOWINGS)),
  colour: z.optional(z.enum(COLOURS)),
  underline: z.optional(z.enum(UNDERLINES)),
  textSize: z.optional(z.enum(TEXT_SIZES)),
  collections: z.optional(z.nullable(z.array(z.string()))),
  idleMinutes: z.optional(z.literal(IDLE_MINUTES)),
  welcomed: z.optional(z.boolean()),
});

/** Some of what a reader has chosen. */
export type SettingsPatch = z.output<typeof settingsPatchSchema>;
