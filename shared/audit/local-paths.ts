/**
 * Where in a folder the page of an address may lie: nothing is fetched, so the address has to name a
 * file that is there.
 *
 * @param location - a path or an http(s) address, as in a sitemap.
 * @returns paths to try in order, relative to the folder; none for what leads out of it.
 */
export function localPaths(location: string): readonly string[] {
  const base = 'http://localhost/';
  if (!URL.canParse(location, base)) return [];
  const address = new URL(location, base);
  if (!/^https?:$/.test(address.protocol)) return [];
  const path = decoded(address.pathname)?.replace(/^\/+/, '');
  if (path === undefined || path.split(/[\\/]/).includes('..')) return [];
  if (path === '' || path.endsWith('/')) return [`${path}index.html`, `${path}index.htm`];
  if (/\.html?$/i.test(path)) return [path];
  return [`${path}.html`, `${path}/index.html`, path];
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
