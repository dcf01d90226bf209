import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Strings } from '../strings/create-strings.ts';

interface SavePanelProps {
  readonly t: Strings;
  /** True where there is nothing to save. */
  readonly isOff?: boolean;
  /** Writes the file. */
  readonly onSave: () => void;
}

/** Saves the text with its explanations, once the reader has read what the file will hold. */
export function SavePanel({ t, isOff = false, onSave }: SavePanelProps): VNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="tl-button"
        disabled={isOff}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {t('reader.save')}
      </button>
      {isAsking && !isOff && (
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
