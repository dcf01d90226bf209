import type { VNode } from 'preact';
import type { Drawn } from '../../surface/start-surface.tsx';

/** A copy of all that is kept, for the reader to take with her. */
export function DataOptions({ drawn: { t }, save }: { drawn: Drawn; save: () => void }): VNode {
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('options.data')}</h2>
      <p class="hint">{t('options.exportMeans')}</p>
      <div class="bar">
        <button type="button" onClick={save}>
          {t('options.export')}
        </button>
      </div>
    </section>
  );
}
