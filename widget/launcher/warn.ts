/** What to say when a script of the widget can't be had. */
export const NOT_LOADED =
  'a file of the widget could not be loaded. Copy the whole folder of this version to your server, and let script-src and connect-src allow it.';

const said = new Set<string>();

/** Tells the site's makers once, on the console, what is wrong and what to do. */
export function warn(sentences: readonly string[]): void {
  const text = sentences.join('\n');
  if (!text || said.has(text)) return;
  said.add(text);
  // biome-ignore lint/suspicious/noConsole: the console is where the site's makers look.
  console.warn(`Termlight: ${text}`);
}
