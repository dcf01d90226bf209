import type { VNode } from 'preact';
import { directionOf, languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { type EmbedBuild, embedFolder, embedTag } from './embed-tag.ts';
import { LAMPS } from './lamp-colour.ts';

/** The widget that was built, as the page offers it. */
export interface OfferedWidget extends EmbedBuild {
  /** Its folder, from the site's root. */
  readonly folder: string;
  /** Addresses from the page. */
  readonly sample: string;
  readonly download: string;
  /** Size of the download in bytes. */
  readonly bytes: number;
  /** The security policy a page needs for it. */
  readonly policy: string;
  readonly languages: readonly string[];
  readonly collections: readonly {
    readonly id: string;
    readonly title: string;
    /** True: it only adds to another one. */
    readonly isLayer: boolean;
  }[];
}

interface EmbedPageProps {
  readonly widget: OfferedWidget;
  readonly t: Strings;
}

function Languages({ widget, t }: EmbedPageProps): VNode {
  return (
    <fieldset>
      <legend>{t('site.embed.languages')}</legend>
      <div class="choices">
        {widget.languages.map((tag) => (
          <label key={tag} class="choice">
            <input type="checkbox" name="languages" value={tag} checked />
            <span lang={tag} dir={directionOf(tag)}>
              {languageRow(tag)?.endonym ?? tag}
            </span>
          </label>
        ))}
      </div>
      <p class="fault" data-fault="languages" role="alert" hidden>
        {t('site.embed.needLanguage')}
      </p>
    </fieldset>
  );
}

function Collections({ widget, t }: EmbedPageProps): VNode {
  return (
    <fieldset>
      <legend>{t('site.embed.collections')}</legend>
      {widget.collections.map(({ id, title, isLayer }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            name="collections"
            value={id}
            checked
            data-layer={isLayer ? '' : undefined}
          />
          <span lang="en">{title}</span>
        </label>
      ))}
      <p class="fault" data-fault="collections" role="alert" hidden>
        {t('site.embed.needCollection')}
      </p>
    </fieldset>
  );
}

function Start({ t }: { readonly t: Strings }): VNode {
  return (
    <fieldset>
      <legend>{t('site.embed.start')}</legend>
      <label class="choice">
        <input type="radio" name="start" value="button" checked />
        <span>{t('site.embed.startButton')}</span>
      </label>
      <label class="choice">
        <input type="radio" name="start" value="marks" />
        <span>{t('site.embed.startMarks')}</span>
      </label>
    </fieldset>
  );
}

function Colour({ t }: { readonly t: Strings }): VNode {
  const ratio = '{ratio}';
  return (
    <fieldset>
      <legend>{t('site.embed.colour')}</legend>
      <p class="hint">{t('site.embed.colourHint')}</p>
      <div class="swatches">
        {LAMPS.map((lamp, i) => (
          <label key={lamp} class="swatch">
            <input type="radio" name="lamp" value={lamp} checked={i === 0} />
            <svg width="28" height="28" aria-hidden="true">
              <rect width="28" height="28" rx="6" fill="#1b2430" />
              <circle cx="14" cy="14" r="7" fill={lamp} />
            </svg>
            <span>{lamp}</span>
          </label>
        ))}
        <label class="swatch">
          <input type="radio" name="lamp" value="own" />
          <span>{t('site.embed.ownColour')}</span>
          <input type="color" name="own" value={LAMPS[0]} aria-label={t('site.embed.ownColour')} />
        </label>
      </div>
      <output
        class="seen"
        data-good={t('site.embed.colourGood', { ratio })}
        data-bad={t('site.embed.colourBad', { ratio })}
      />
    </fieldset>
  );
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways */}
      <pre dir="ltr" tabIndex={0} id={name}>
        <code lang="en">{text}</code>
      </pre>
      <button
        type="button"
        class="press"
        data-copy={name}
        data-done={t('site.embed.copied')}
        hidden
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
        <form data-version={widget.version} data-integrity={widget.integrity} hidden>
          <h2>{t('site.embed.choose')}</h2>
          <Languages widget={widget} t={t} />
          <Collections widget={widget} t={t} />
          <Start t={t} />
          <Colour t={t} />
        </form>
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
