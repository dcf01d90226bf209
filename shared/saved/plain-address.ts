import { LONGEST } from '../exchange/suggestion.ts';

/**
 * The address of a public page without what may name a person: no query, no fragment, no name and
 * password. Null for what is no page of the web, or too long to send.
 */
export function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const plain = `${protocol}//${host}${pathname}`;
  return plain.length <= LONGEST.address ? plain : null;
}
