import type { VNode } from 'preact';
import { directionOf, languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { OfferedWidget } from './embed-tag.ts';
import { LAMPS } from './lamp-colour.ts';

interface EmbedFormProps {
  readonly widget: OfferedWidget;
  readonly t: Strings;
}

function Languages({ widget, t }: EmbedFormProps): VNode {
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

function Collections({ widget, t }: EmbedFormProps): VNode {
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
          <span lang="en" dir="ltr">
            {title}
          </span>
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

/** What can be chosen of the widget; not there without a script. */
export function EmbedForm({ widget, t }: EmbedFormProps): VNode {
  return (
    <form class="script-only" data-version={widget.version} data-integrity={widget.integrity}>
      <h2>{t('site.embed.choose')}</h2>
      <Languages widget={widget} t={t} />
      <Collections widget={widget} t={t} />
      <Start t={t} />
      <Colour t={t} />
    </form>
  );
}
