import type { Settings } from '../shared/settings/settings.ts';

/** The sizes that pages of ours have too, as a part of what is normal over a page. */
const SIZES: Readonly<Record<Settings['textSize'], number>> = {
  normal: 1,
  large: 20 / 17,
  largest: 24 / 17,
};

/** Makes what is shown over a page as large as the reader chose. */
export function textSizeStyle(size: Settings['textSize']): string {
  return `:host{--termlight-size:${SIZES[size].toFixed(4)}}`;
}
