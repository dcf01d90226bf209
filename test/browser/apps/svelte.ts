import { hydrate as take } from 'svelte';
import { render as renderToString } from 'svelte/server';
import App from './svelte.svelte';

/** The app's first markup, as its server sends it. */
export async function render(): Promise<string> {
  return (await renderToString(App, { props: { started: () => {} } })).body;
}

/** Takes over that markup. */
export function hydrate(target: Element, started: () => void): void {
  take(App, { target, props: { started } });
}
