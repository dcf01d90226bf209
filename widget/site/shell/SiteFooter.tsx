import type { VNode } from 'preact';
import { isolate } from '../../../shared/card/isolate.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { SiteFrame } from './page.ts';

interface SiteFooterProps {
  readonly frame: SiteFrame;
  readonly t: Strings;
}

/** What readers must know wherever they are: whose words these are, and how far to trust them. */
export function SiteFooter({ frame, t }: SiteFooterProps): VNode {
  return (
    <footer class="site-footer">
      <div class="wide">
        <p>{t(frame.allDrafts ? 'site.footer.drafts' : 'site.footer.someDrafts')}</p>
        <p>{t('site.footer.noAdvice')}</p>
        <p>{t('site.footer.private')}</p>
        <p>
          {t('publisher', { publisher: isolate(frame.publisher) })} · {t('site.footer.licence')} ·{' '}
          {t('site.footer.version', { version: isolate(frame.version) })}
        </p>
      </div>
    </footer>
  );
}
