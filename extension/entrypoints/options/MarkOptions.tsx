import type { VNode } from 'preact';
import { COLOURS, SHOWINGS, TEXT_SIZES, UNDERLINES } from '../../../shared/settings/settings.ts';
import { lookOf } from '../../look-of.ts';
import { RadioChoice } from '../../surface/RadioChoice.tsx';
import type { Drawn } from '../../surface/start-surface.tsx';
import type { Save } from './save.ts';

/** How marks look, and how large explanations are. */
export function MarkOptions({ drawn, save }: { drawn: Drawn; save: Save }): VNode {
  const { t, settings } = drawn;
  const { tints, line } = lookOf(settings);
  const ground = (scheme: 'light' | 'dark') =>
    tints ? `rgb(${tints[scheme].join(' ')} / 45%)` : 'none';
  const style = {
    textDecoration: `underline ${line}`,
    textUnderlineOffset: '22%',
    background: `light-dark(${ground('light')}, ${ground('dark')})`,
  };
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t('options.marks')}</h2>
      <p class="example">
        <span style={tints ? style : { ...style, background: 'none' }}>{t('options.example')}</span>
      </p>
      <RadioChoice
        name="showing"
        legend={t('options.showing')}
        values={SHOWINGS}
        chosen={settings.showing}
        label={(value) => t(`options.showings.${value}`)}
        choose={(showing) => save({ showing })}
      />
      <RadioChoice
        name="colour"
        isShort
        legend={t('options.colour')}
        values={COLOURS}
        chosen={settings.colour}
        label={(value) => t(`options.colours.${value}`)}
        choose={(colour) => save({ colour })}
      />
      <p class="hint">{t('options.contrast')}</p>
      <RadioChoice
        name="underline"
        isShort
        legend={t('options.underline')}
        values={UNDERLINES}
        chosen={settings.underline}
        label={(value) => t(`options.underlines.${value}`)}
        choose={(underline) => save({ underline })}
      />
      <RadioChoice
        name="size"
        isShort
        legend={t('options.size')}
        values={TEXT_SIZES}
        chosen={settings.textSize}
        label={(value) => t(`options.sizes.${value}`)}
        choose={(textSize) => save({ textSize })}
      />
    </section>
  );
}
