import type { createSurfaces } from '../shared/card/surfaces.ts';
import type { createStrings } from '../shared/strings/create-strings.ts';

/** What the script of the surfaces gives the one of the marks. */
export interface ProvidedSurfaces {
  readonly createSurfaces: typeof createSurfaces;
  readonly createStrings: typeof createStrings;
}

/** Both scripts run in one world of a page, that no other script can see. */
const KEY = Symbol.for('termlight.surfaces');

const world = globalThis as { [KEY]?: ProvidedSurfaces };

/** Gives it. */
export function provideSurfaces(provided: ProvidedSurfaces): void {
  world[KEY] = provided;
}

/** What was given; undefined while that script has not come. */
export function providedSurfaces(): ProvidedSurfaces | undefined {
  return world[KEY];
}
