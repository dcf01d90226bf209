/** What whoever hosts the site decides, without building it anew: the file `settings.json`. */
export interface SiteSettings {
  /** True: the reading page works without a network after its first visit. */
  readonly offline: boolean;
  /** After so many minutes without a reader everything is cleared. */
  readonly idleMinutes: 5 | 10 | 15 | 30;
  /** Where an issue begins, `https://github.com/OWNER/NAME/issues/new`; null for none. */
  readonly issues: string | null;
}

/** What holds where the host has said nothing. */
export const SITE_SETTINGS: SiteSettings = { offline: false, idleMinutes: 10, issues: null };

const IDLE = [5, 10, 15, 30] as const;

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:';
}

/** Reads `settings.json`; what is missing in it or wrong is as it would be without it. */
export function readSiteSettings(text: string): SiteSettings {
  const { offline, idleMinutes, issues } = parse(text);
  return {
    offline: offline === true,
    idleMinutes: IDLE.find((one) => one === idleMinutes) ?? SITE_SETTINGS.idleMinutes,
    issues: isAddress(issues) ? issues : null,
  };
}

/** The host's settings, or what holds without them where the file can't be had. */
export async function loadSiteSettings(address: URL): Promise<SiteSettings> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? readSiteSettings(await answer.text()) : SITE_SETTINGS;
  } catch {
    return SITE_SETTINGS;
  }
}
