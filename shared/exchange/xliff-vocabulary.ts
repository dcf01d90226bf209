/** Namespace of XLIFF 2.0 and 2.1. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/** Namespace of XLIFF 2.2, whose core is the same. */
export const XLIFF_22 = 'urn:oasis:names:tc:xliff:document:2.2';

/** What is translated of a term, each a unit of its own: `premium.equivalent`. */
export const UNIT_FIELDS = ['equivalent', 'explanation', 'forms'] as const;

/** One of the three. */
export type UnitField = (typeof UNIT_FIELDS)[number];
