import type { VNode } from 'preact';
import type { ContentsAnswer } from '../../messages.ts';
import type { Drawn } from '../../surface/start-surface.tsx';
import type { Save } from './save.ts';

interface CollectionOptionsProps {
  readonly drawn: Drawn;
  readonly collections: ContentsAnswer['collections'];
  readonly save: Save;
}

/** The glossaries there are, and who publishes them; one that adds to another can be left out. */
export function CollectionOptions({ drawn, collections, save }: CollectionOptionsProps): VNode {
  const { t, settings } = drawn;
  const all = collections.map(({ id }) => id);
  const chosen = settings.collections ?? all;
  const choose = (id: string, on: boolean) => {
    const next = all.filter((one) => (one === id ? on : chosen.includes(one)));
    save({ collections: next.length === all.length ? null : next });
  };
  return (
    <section aria-labelledby="collections">
      <h2 id="collections">{t('options.collections')}</h2>
      {collections.map(({ id, title, publisher, isLayer }) => (
        <label class="choice" key={id}>
          <input
            type="checkbox"
            checked={!isLayer || chosen.includes(id)}
            disabled={!isLayer}
            onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
          />
          <span>
            <bdi lang="en">{title}</bdi>
            <span class="hint">
              {t('options.by', { publisher })}
              {!isLayer && ` · ${t('options.always')}`}
            </span>
          </span>
        </label>
      ))}
    </section>
  );
}
