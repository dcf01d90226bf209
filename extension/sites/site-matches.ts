import type { LayerPlace } from '../../shared/bundle/layer.ts';
import type { Settings } from '../../shared/settings/settings.ts';

/** Pages of US government sites, where we are by the manifest. */
const GOVERNMENT = '*://*.gov/*';

/** Every page of the web. */
const EVERY = '*://*/*';

/**
 * The match patterns of the sites a reader wants marked besides those of the US government; each
 * needs her permission.
 *
 * @param places - of the layer that lists the hosts of states.
 */
export function siteMatches(
  { sites, state }: Pick<Settings, 'sites' | 'state'>,
  places: readonly Pick<LayerPlace, 'code' | 'hosts'>[],
): readonly string[] {
  if (sites === 'all') return [EVERY];
  if (sites !== 'state') return [];
  const hosts = places.find(({ code }) => code === state)?.hosts ?? [];
  const domains = hosts
    .filter((host) => !host.endsWith('.gov'))
    .map((host) => host.replace(/^www\./, ''));
  return [...new Set(domains)].map((domain) => `*://*.${domain}/*`);
}

/** Where a script that is not the manifest's own is never to run a second time. */
export const EXCLUDED: readonly string[] = [GOVERNMENT];
