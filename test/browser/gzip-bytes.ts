import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/**
 * Weighs all that a page is sent from now on.
 *
 * @returns gives the sum until then, in bytes as servers send them (gzip).
 */
export function weighResponses(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => gzipSync(body).length,
      () => 0,
    );
    bodies.push(size);
  });
  return async () => (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
}
