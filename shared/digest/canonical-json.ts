import canonicalize from 'canonicalize';

/** A value JSON can say. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

function toNfc(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toNfc);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toNfc(one as Json)]));
}

/** RFC 8785 JSON of a value whose strings are first put in NFC: the same content, the same text. */
export function canonicalJson(value: Json): string {
  return canonicalize(toNfc(value)) as string;
}
