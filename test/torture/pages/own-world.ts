import type { Page } from 'playwright-core';
import type { OpenPage } from '../../browser/same-document.ts';

/** A JavaScript world beside a page's own: it sees the document, and none of what the page has redefined. */
export async function openOwnWorld(page: Page): Promise<OpenPage> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'termlight-test',
  });
  return {
    async evaluate<T>(run: () => T): Promise<Awaited<T>> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${run})()`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value as Awaited<T>;
    },
  };
}
