import { contrast, type Rgb } from '../../../shared/paint/tint.ts';

/** The ground of the widget's button, which the light must be seen on. */
const BUTTON: Rgb = [0x1b, 0x24, 0x30];

/** What WCAG 2.2 asks of parts one must see (1.4.11). */
const NEEDED = 3;

/** The widget's own colour, then some that are seen well on its button. */
export const LAMPS = ['#f5b83d', '#7cc4f0', '#8fd19e', '#f2a7b5', '#c9b6f2', '#ffffff'] as const;

/** How well a colour is seen. */
export interface LampSeen {
  /** Contrast to the button, 1 to 21, cut to one place. */
  readonly ratio: number;
  readonly isSeen: boolean;
}

/** How well a light of a colour is seen on the widget's button; null for what is no `#rrggbb`. */
export function lampSeen(colour: string): LampSeen | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (!parts) return null;
  const [r = 0, g = 0, b = 0] = parts.map((part) => Number.parseInt(part, 16));
  const ratio = contrast([r, g, b], BUTTON);
  return { ratio: Math.floor(ratio * 10) / 10, isSeen: ratio >= NEEDED };
}
