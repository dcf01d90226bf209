import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';

interface AuditPageProps {
  /** Addresses, from the page, of what its script needs: see `AuditFiles`. */
  readonly files: { readonly bundle: string; readonly folder: string; readonly plain: string };
  readonly t: Strings;
}

const KINDS = ['terms', 'acronyms', 'hard'] as const;

/** Sentences the script says, with what it puts into them in braces. */
function sentences(t: Strings): Readonly<Record<string, string>> {
  const value = '{value}';
  return {
    'data-english': t('site.audit.english', { value }),
    'data-spanish': t('site.audit.spanish', { value }),
    'data-unmeasured': t('site.audit.unmeasured'),
    'data-words': t('site.audit.words', { value }),
    'data-no-language': t('site.audit.noLanguage'),
    'data-empty': t('site.audit.empty'),
    'data-too-large': t('site.audit.tooLarge'),
    'data-not-loaded': t('site.audit.notLoaded'),
  };
}

function Result({
  kind,
  t,
}: {
  readonly kind: (typeof KINDS)[number];
  readonly t: Strings;
}): VNode {
  return (
    <section data-kind={kind}>
      <h2>{t(`site.audit.${kind}`)}</h2>
      <p class="hint">{t(`site.audit.${kind}Hint`)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('site.audit.word')}</th>
            <th scope="col">{t('site.audit.places')}</th>
            <th scope="col">{t('site.audit.where')}</th>
          </tr>
        </thead>
        <tbody />
      </table>
      <p class="none" hidden>
        {t('site.audit.nothing')}
      </p>
    </section>
  );
}

/** Where one page is looked through for its hard words: all of it happens in the browser. */
export function AuditPage({ files, t }: AuditPageProps): VNode {
  return (
    <>
      <nav class="trail" aria-label={t('site.trail')}>
        <a href="embed.html">{t('site.place.websites')}</a>
      </nav>
      <h1>{t('site.embed.audit')}</h1>
      <p class="lead">{t('site.audit.lead')}</p>
      <noscript>
        <p class="notice">{t('site.script.needed')}</p>
      </noscript>
      <form
        class="audit script-only"
        data-bundle={files.bundle}
        data-folder={files.folder}
        data-plain={files.plain}
        {...sentences(t)}
      >
        <div class="field">
          <label for="page">{t('site.audit.paste')}</label>
          <p class="hint" id="page-hint">
            {t('site.audit.pasteHint')}
          </p>
          <textarea id="page" rows={8} spellcheck={false} aria-describedby="page-hint page-fault" />
          <p class="fault" id="page-fault" role="alert" />
        </div>
        <div class="field">
          <label for="file">{t('site.audit.file')}</label>
          <input id="file" type="file" accept=".html,.htm,.txt,text/html,text/plain" />
        </div>
        <p class="bar">
          <button type="submit" class="press first">
            {t('site.audit.check')}
          </button>
          <button type="reset" class="press">
            {t('site.audit.clear')}
          </button>
        </p>
      </form>
      <div class="audit-result" id="result" tabIndex={-1} hidden>
        <h2>{t('site.audit.level')}</h2>
        <p class="level" />
        <p class="count" />
        {KINDS.map((kind) => (
          <Result key={kind} kind={kind} t={t} />
        ))}
      </div>
      <p class="hint">{t('site.audit.cli')}</p>
    </>
  );
}
