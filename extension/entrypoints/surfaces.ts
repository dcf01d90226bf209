import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Beside } from '../../shared/card/Beside.tsx';
import { BESIDE_STYLE } from '../../shared/card/beside-style.ts';
import { createSurfaces, type SurfacesOptions } from '../../shared/card/surfaces.ts';
import { createStrings } from '../../shared/strings/create-strings.ts';
import { provideSurfaces } from '../provided-surfaces.ts';

/** Surfaces whose cards show a second language. */
function createBoth(document: Document, options: SurfacesOptions, signal: AbortSignal) {
  const style = `${BESIDE_STYLE}${options.style ?? ''}`;
  return createSurfaces(document, { ...options, Beside, style }, signal);
}

/** What shows cards and panel: brought into a page by the background, when first needed there. */
export default defineUnlistedScript(() =>
  provideSurfaces({ createSurfaces: createBoth, createStrings }),
);
