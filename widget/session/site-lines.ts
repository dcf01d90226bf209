import type { Notice, SiteLines } from '../../shared/card/site-lines.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';
import type { CardSettings } from '../settings/settings.ts';

/**
 * What a site wants said with every explanation: sentences of ours that it switched on, in the
 * reader's language, then its own, in hers or as it is for everybody.
 */
export function siteLines(
  { whoseWords, notices, notice }: CardSettings,
  language: string,
  t: Strings,
): SiteLines {
  const ours = notices.map((name) => ({ text: t(`notice.${name}`), language }));
  const hers = notice[language];
  const own: Notice | null =
    hers !== undefined
      ? { text: hers, language }
      : notice[''] !== undefined
        ? { text: notice[''], language: null }
        : null;
  return { whoseWords, notices: own ? [...ours, own] : ours };
}
