import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.zip': 'application/zip',
  '.svg': 'image/svg+xml',
};

/** A server of static files on this machine's loopback address. */
export interface StaticServer {
  readonly port: number;
  readonly close: () => void;
}

/** How to serve; all may be left out. */
export interface ServeOptions {
  /** 0 takes any that is free; one that is taken is replaced by a free one. */
  readonly port?: number;
  /** More folders, by the beginning of the paths they answer: `/termlight/`. */
  readonly also?: Readonly<Record<string, string>>;
  /** Sent with every page. */
  readonly headers?: Readonly<Record<string, string>>;
}

function fileOf(folder: string, also: Readonly<Record<string, string>>, address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  const path = normalize(decodeURIComponent(pathname));
  const prefix = Object.keys(also).find((one) => path.startsWith(one));
  const file = prefix === undefined ? path : path.slice(prefix.length);
  const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return join(prefix === undefined ? folder : (also[prefix] as string), name);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves a folder on 127.0.0.1. */
export async function serve(
  folder: string,
  { port = 0, also = {}, headers = {} }: ServeOptions = {},
): Promise<StaticServer> {
  const answer = async (address: string) => {
    const file = fileOf(folder, also, address);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return { type, body: await readFile(file) };
  };
  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type, ...headers }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });
  const taken = await listen(server, port).catch(() => listen(server, 0));
  return { port: taken, close: () => server.close() };
}
