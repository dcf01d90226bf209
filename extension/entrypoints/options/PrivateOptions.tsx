import type { VNode } from 'preact';
import { IDLE_MINUTES } from '../../../shared/settings/settings.ts';
import type { Drawn } from '../../surface/start-surface.tsx';
import type { Save } from './save.ts';

interface PrivateOptionsProps {
  readonly drawn: Drawn;
  readonly save: Save;
  readonly setPrivate: (on: boolean) => void;
  readonly clear: () => void;
}

/** For computers that several people use: nothing kept, and all of it wiped. */
export function PrivateOptions({ drawn, save, setPrivate, clear }: PrivateOptionsProps): VNode {
  const { t, settings, isPrivate, isHeld } = drawn;
  return (
    <section aria-labelledby="private">
      <h2 id="private">{t('options.private')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={isPrivate}
          disabled={isHeld}
          onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
        />
        {t('options.privateOn')}
      </label>
      {isHeld && <p class="hint">{t('options.privateHeld')}</p>}
      {isPrivate && (
        <p class="field">
          <label for="idle">{t('options.idle')}</label>
          <select
            id="idle"
            value={settings.idleMinutes}
            onChange={({ currentTarget }) => {
              const chosen = IDLE_MINUTES.find((one) => String(one) === currentTarget.value);
              if (chosen) save({ idleMinutes: chosen });
            }}
          >
            {IDLE_MINUTES.map((count) => (
              <option key={count} value={count}>
                {t('options.minutes', { count })}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="hint">{t('options.clearMeans')}</p>
      <div class="bar">
        <button type="button" class="first" onClick={clear}>
          {t('options.clear')}
        </button>
      </div>
    </section>
  );
}
