import type { VNode } from 'preact';
import type { Drawn } from '../../surface/start-surface.tsx';

interface QuietSitesProps {
  readonly drawn: Drawn;
  readonly makeLoud: (host: string) => void;
}

/** Sites on which she wants nothing marked, each to be taken back. */
export function QuietSites({ drawn, makeLoud }: QuietSitesProps): VNode {
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
            <button type="button" onClick={() => makeLoud(host)}>
              {t('options.remove', { host })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
