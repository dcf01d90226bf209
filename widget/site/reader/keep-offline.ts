import type { KeepMessage, KeptMessage } from './offline-list.ts';

/**
 * Keeps what readers of a language need without a network, and forgets all of it where the host has
 * turned that off since.
 *
 * @param worker - address of the service worker, at the site's root.
 * @param kept - told once everything is there.
 */
export async function keepOffline(
  worker: URL,
  language: string,
  kept: () => void,
  signal: AbortSignal,
): Promise<void> {
  const workers = navigator.serviceWorker;
  // Without https, and in some private windows, there is none.
  if (!workers) return;
  workers.addEventListener(
    'message',
    ({ data }: MessageEvent<KeptMessage>) => {
      if (data.type === 'kept' && data.language === language) kept();
    },
    { signal },
  );
  await workers.register(worker);
  const { active } = await workers.ready;
  active?.postMessage({ type: 'keep', language } satisfies KeepMessage);
}

/** Takes away what was kept before the host turned it off. */
export async function forgetOffline(worker: URL): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(worker);
  if (registration?.active?.scriptURL !== worker.href) return;
  await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
