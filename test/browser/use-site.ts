import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

/**
 * The built site for the tests of a file, which must leave no fault behind: no error, no broken policy,
 * no request to another origin.
 *
 * @returns gives the site, once tests run.
 */
export function useSite(): () => OpenSite {
  let site: OpenSite | undefined;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  afterEach(() => {
    expect(site?.faults.splice(0)).toEqual([]);
  });
  return () => site as OpenSite;
}
