import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of one page at a time, on this machine's loopback address. */
export interface PageServer {
  readonly address: string;
  /** Serves this page from now on. */
  readonly show: (html: string) => void;
  readonly close: () => void;
}

/** The page is isolated from all others, which makes the browser's clock finer. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Starts it. */
export async function startPageServer(): Promise<PageServer> {
  let page = Buffer.from('');
  const server = createServer(({ url }, response) => {
    if (url !== '/') response.writeHead(404).end();
    else response.writeHead(200, HEADERS).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show(html) {
      page = Buffer.from(html);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
