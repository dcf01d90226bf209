import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Strings } from '../strings/create-strings.ts';

interface SavePanelProps {
  readonly t: Strings;
  /** Writes the file. */
  readonly onSave: () => void;
}

/** Saves the text with its explanations, once the reader has read what the file will hold. */
export function SavePanel({ t, onSave }: SavePanelProps): VNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="tl-button"
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {t('reader.save')}
      </button>
      {isAsking && (
        <div class="tl-ask">
          <p>{t('reader.saveWarning')}</p>
          <button
            type="button"
            class="tl-button tl-first"
            onClick={() => {
              setAsking(false);
              onSave();
            }}
          >
            {t('reader.saveNow')}
          </button>
        </div>
      )}
    </>
  );
}
