import type { VNode } from 'preact';
import type { ReadProgress } from '../documents/given.ts';
import type { Strings } from '../strings/create-strings.ts';

interface ReadingViewProps {
  readonly progress: ReadProgress | null;
  readonly t: Strings;
  readonly onStop: () => void;
}

/** What is shown while something is read. */
export function ReadingView({ progress, t, onStop }: ReadingViewProps): VNode {
  return (
    <section class="tl-start">
      <h1>{t('reader.title')}</h1>
      <p>
        <label for="tl-progress">
          {progress ? t('reader.readingPage', { ...progress }) : t('reader.reading')}
        </label>
      </p>
      <progress id="tl-progress" {...(progress && { max: progress.pages, value: progress.page })} />
      <p>
        <button type="button" class="tl-button" onClick={onStop}>
          {t('reader.stop')}
        </button>
      </p>
    </section>
  );
}
