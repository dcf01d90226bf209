/**
 * The shortest relative address of a file as seen from another: the site works in any folder of any
 * host, and from a disk.
 *
 * @param from - path of the page the link stands on, from the site's root.
 * @param to - path it leads to, from the site's root; what follows `#` is kept.
 */
export function linkBetween(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared += 1;
  }
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}
