/** What only stands in web addresses, e-mail addresses, file names and hashtags. */
const ADDRESS =
  /:\/\/|@|^#|^\(?www\.|\.(?:com|edu|gov|html?|info|mil|net|org|pdf|php|aspx|us)(?![a-z0-9])/;

/** Tokens are looked at from this far on either side, in UTF-16 units. */
const REACH = 200;

/** Addresses are written in ASCII; anything else ends the token. */
function isAddressUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/**
 * True where [start, end) of a folded text lies inside a web or e-mail address, a file name or a
 * hashtag: "medicaid.gov" holds no word to explain.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > start - REACH && isAddressUnit(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < end + REACH && isAddressUnit(text.charCodeAt(to))) to += 1;
  return (from < start || to > end) && ADDRESS.test(text.slice(from, to));
}
