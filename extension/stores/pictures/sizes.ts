/** A size that a store takes, and the window it is a picture of. */
export interface PictureSize {
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels of the window's width; its height follows. */
  readonly window: number;
}

/** What the Chrome Web Store takes; addons.mozilla.org shows the larger one well too. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  { width: 1280, height: 800, window: 1024 },
  // Nearly as wide, so that as much is seen; its words are small, and can still be read.
  { width: 640, height: 400, window: 880 },
];

/** The small tile of the Chrome Web Store. */
export const TILE = { width: 440, height: 280 };

/** Pixels of the picture for each CSS pixel of the window. */
export function scaleOf({ width, window }: PictureSize): number {
  return width / window;
}
