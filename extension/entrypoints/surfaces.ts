import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSurfaces } from '../../shared/card/surfaces.ts';
import { createStrings } from '../../shared/strings/create-strings.ts';
import { provideSurfaces } from '../provided-surfaces.ts';

/** What shows cards and panel: brought into a page by the background, when first needed there. */
export default defineUnlistedScript(() => provideSurfaces({ createSurfaces, createStrings }));
