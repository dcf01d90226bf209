/// <reference lib="webworker" />
import {
  cacheName,
  isSiteCache,
  type KeepMessage,
  type KeptMessage,
  type OfflineList,
  pathsFor,
} from './offline-list.ts';

/**
 * Keeps the files of the reading page, where the host turned that on, so that it works without a
 * network. It keeps the site's own files only, the same for every reader: never what is read, nor
 * which pages were visited.
 */
declare const self: ServiceWorkerGlobalScope;

const root = () => new URL(self.registration.scope);

async function keep(language: string): Promise<void> {
  const answer = await fetch(new URL('offline.json', root()), { cache: 'no-cache' });
  const list = (await answer.json()) as OfflineList;
  const cache = await caches.open(cacheName(list.version));
  const wanted = pathsFor(list, language).map((path) => new URL(path, root()).href);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  await cache.addAll(wanted.filter((address) => !kept.has(address)));
  const old = (await caches.keys()).filter(
    (name) => isSiteCache(name) && name !== cacheName(list.version),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** A file as the network has it; without one, as it was kept. */
async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { type, language } = event.data as KeepMessage;
  if (type !== 'keep') return;
  const told = keep(language).then(
    () => event.source?.postMessage({ type: 'kept', language } satisfies KeptMessage),
    // Without a network there is nothing new to keep.
    () => undefined,
  );
  event.waitUntil(told);
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(root().href)) event.respondWith(answer(event.request));
});
