import { EXTENSION_SURFACES } from './extension-surfaces.ts';
import { SITE_SURFACES } from './site-surfaces.ts';
import type { Surface } from './surface.ts';
import { WIDGET_SURFACES } from './widget-surfaces.ts';

/** Everything of ours that somebody sees and uses; what everybody must be able to use. */
export const SURFACES: readonly Surface[] = [
  ...EXTENSION_SURFACES,
  ...WIDGET_SURFACES,
  ...SITE_SURFACES,
];
