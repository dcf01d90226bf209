import type { VNode } from 'preact';
import { withQuiet } from '../../../shared/settings/settings.ts';
import type { Drawn } from '../../surface/start-surface.ts';
import type { Save } from './save.ts';

/** Sites on which she wants nothing marked, each to be taken back. */
export function QuietSites({ drawn, save }: { drawn: Drawn; save: Save }): VNode {
  const { t, settings } = drawn;
  const { quietHosts } = settings;
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet">{t('options.quiet')}</h2>
      {quietHosts.length === 0 && <p class="hint">{t('options.noQuiet')}</p>}
      <ul class="rows">
        {quietHosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              onClick={() => save({ quietHosts: withQuiet(settings, host, false).quietHosts })}
            >
              {t('options.remove', { host })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
