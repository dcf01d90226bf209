import type { VNode } from 'preact';
import type { Drawn } from '../../surface/start-surface.tsx';

/** A key and what it does, as the browser tells. */
export interface Key {
  readonly description: string;
  /** As people write it, `Alt+Shift+E`; empty where none is set. */
  readonly shortcut: string;
}

interface KeyOptionsProps {
  readonly drawn: Drawn;
  readonly keys: readonly Key[];
  /** Opens the browser's own page for keys. */
  readonly change: () => void;
}

/** The keys there are. */
export function KeyOptions({ drawn: { t }, keys, change }: KeyOptionsProps): VNode {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('options.keys')}</h2>
      <p class="hint">{t('options.keysHow')}</p>
      <ul class="rows">
        {keys.map(({ description, shortcut }) => (
          <li key={description}>
            <span>{description}</span>
            {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <em>{t('options.noKey')}</em>}
          </li>
        ))}
      </ul>
      <div class="bar">
        <button type="button" onClick={change}>
          {t('options.keysOpen')}
        </button>
      </div>
    </section>
  );
}
