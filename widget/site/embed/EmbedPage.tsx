import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { EmbedForm } from './EmbedForm.tsx';
import { embedFolder, embedTag, type OfferedWidget } from './embed-tag.ts';

interface EmbedPageProps {
  readonly widget: OfferedWidget;
  readonly t: Strings;
}

/** Something to copy, with a button for it that a script shows. */
function Copied({
  name,
  text,
  t,
}: {
  readonly name: string;
  readonly text: string;
  readonly t: Strings;
}): VNode {
  return (
    <div class="copied">
      <pre dir="ltr" id={name}>
        <code lang="en">{text}</code>
      </pre>
      <button
        type="button"
        class="press script-only"
        data-copy={name}
        data-done={t('site.embed.copied')}
      >
        {t('site.embed.copy')}
      </button>
    </div>
  );
}

/** Where a webmaster chooses what the widget does, sees it and takes it away. */
export function EmbedPage({ widget, t }: EmbedPageProps): VNode {
  const all = { languages: null, collections: null, start: 'button' } as const;
  const size = (widget.bytes / 1_000_000).toFixed(1);
  const folder = embedFolder(widget.version);
  return (
    <>
      <h1>{t('site.place.websites')}</h1>
      <p class="lead">{t('site.embed.lead')}</p>
      <p class="notice">{t('site.embed.unreviewed')}</p>
      <p>
        <a href="audit.html">{t('site.embed.audit')}</a>: {t('site.embed.auditAbout')}
      </p>
      <div class="embed">
        <EmbedForm widget={widget} t={t} />
        <section class="see">
          <h2>{t('site.embed.see')}</h2>
          <p class="hint">{t('site.embed.seeHint')}</p>
          <iframe src={widget.sample} title={t('site.embed.sample')} />
        </section>
      </div>
      <section class="take">
        <h2>{t('site.embed.take')}</h2>
        <p>
          <a class="press first" href={widget.download} download>
            {t('site.embed.download')}
          </a>
        </p>
        <p class="hint">
          {t('site.embed.downloadHint', { size, folder: `\u2066${folder}\u2069` })}
        </p>
        <p>{t('site.embed.tag')}</p>
        <Copied name="tag" text={embedTag(all, widget)} t={t} />
        <div id="style-part" hidden>
          <p>{t('site.embed.style')}</p>
          <Copied name="style" text="" t={t} />
        </div>
        <p>{t('site.embed.policy')}</p>
        <Copied name="policy" text={widget.policy} t={t} />
      </section>
    </>
  );
}
