import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';

interface ReadPageProps {
  /** Addresses, from the page, of the bundle's manifest and of the widget's folder. */
  readonly files: { readonly bundle: string; readonly folder: string };
  readonly t: Strings;
}

/** Where a letter is read: a script puts the reading view in place of what stands there before. */
export function ReadPage({ files, t }: ReadPageProps): VNode {
  return (
    <>
      <div id="before" class="before">
        <h1>{t('site.place.read')}</h1>
        <p class="lead">{t('site.home.private')}</p>
        <noscript>
          <p class="notice">{t('site.script.needed')}</p>
        </noscript>
      </div>
      <p id="told" class="told" role="status" />
      <div
        id="reader"
        data-bundle={files.bundle}
        data-folder={files.folder}
        data-kept={t('site.reader.kept')}
        data-idle={t('site.reader.idle')}
        data-failed={t('site.audit.notLoaded')}
      />
    </>
  );
}
