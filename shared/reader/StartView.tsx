import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Given, ReadFault } from '../documents/given.ts';
import { MOST_TEXT } from '../documents/read-given.ts';
import type { Strings } from '../strings/create-strings.ts';

/** Kinds of file the browser's own dialog offers first; what a file is, its bytes tell. */
const ACCEPTED = '.pdf,.html,.htm,.txt,application/pdf,text/html,text/plain';

interface StartViewProps {
  readonly fault: ReadFault | null;
  readonly isCleared: boolean;
  readonly t: Strings;
  readonly onGive: (given: Given) => void;
}

/** Where a file is chosen; it may be dropped anywhere on the page. */
function FileField({ t, onGive }: Pick<StartViewProps, 't' | 'onGive'>): VNode {
  return (
    <div class="tl-file">
      <label class="tl-button">
        {t('reader.choose')}
        <input
          type="file"
          accept={ACCEPTED}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onGive({ kind: 'file', file });
          }}
        />
      </label>
      <p class="tl-small">{t('reader.drop')}</p>
    </div>
  );
}

/** Ways to give a text, and what became of the last one if it could not be read. */
export function StartView({ fault, isCleared, t, onGive }: StartViewProps): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <section class="tl-start">
      <h1>{t('reader.title')}</h1>
      <p>{t('reader.about')}</p>
      <p class="tl-stays">{t('reader.stays')}</p>
      {/* There from the start: what comes into it is then heard. */}
      <div role="alert">
        {fault !== null && <p class="tl-fault">{t(`reader.fault.${fault}`)}</p>}
      </div>
      <div role="status">{isCleared && <p class="tl-done">{t('reader.cleared')}</p>}</div>
      <div class="tl-ways">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onGive({ kind: 'text', text: field.current?.value ?? '' });
          }}
        >
          <label for="tl-paste">{t('reader.paste')}</label>
          <textarea
            id="tl-paste"
            ref={field}
            rows={8}
            autocomplete="off"
            spellcheck={false}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text/plain') ?? '';
              if (text.length <= MOST_TEXT) return;
              // A field that holds so much stops the page: it is refused before it comes in.
              event.preventDefault();
              onGive({ kind: 'text', text });
            }}
          />
          <button type="submit" class="tl-button tl-first">
            {t('reader.read')}
          </button>
        </form>
        <p class="tl-or">{t('reader.or')}</p>
        <FileField t={t} onGive={onGive} />
      </div>
    </section>
  );
}
