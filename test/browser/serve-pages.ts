import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page of a test's own: what stands in its body, and the headers it is served with. */
export interface TestPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages from memory by their paths, as an English document each; anything else is 404. */
export async function servePages(
  pages: Readonly<Record<string, TestPage>>,
): Promise<{ port: number; close: () => void }> {
  const server = createServer(({ url }, response) => {
    const page = pages[url ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html', ...page?.headers });
    response.end(page ? `<!doctype html><html lang="en"><title>x</title>${page.body}` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
