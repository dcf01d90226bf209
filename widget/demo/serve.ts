import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A server of static files on this machine's loopback address. */
export interface StaticServer {
  readonly port: number;
  readonly close: () => void;
}

async function answer(folder: string, address: string): Promise<{ type: string; body: Buffer }> {
  const { pathname } = new URL(address, 'http://localhost');
  const path = normalize(decodeURIComponent(pathname));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = await readFile(join(folder, file));
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param port - 0 takes any that is free; one that is taken is replaced by a free one.
 */
export async function serve(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(folder, request.url ?? '/').then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });
  const taken = await listen(server, port).catch(() => listen(server, 0));
  return { port: taken, close: () => server.close() };
}
