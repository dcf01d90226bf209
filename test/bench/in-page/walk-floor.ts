/** The least anybody can do who reads a page: every text node's data, once. */
export function walkFloor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    units += (node as Text).data.length;
  }
  return units ? 0 : -1;
}
