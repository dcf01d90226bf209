import { z } from 'zod';

/** What we make, each judged by itself. */
export const PRODUCTS = ['extension', 'widget', 'site'] as const;

/** How far a criterion is met; the terms of OpenACR. */
export const CONFORMANCES = [
  'supports',
  'partially-supports',
  'does-not-support',
  'not-applicable',
  'not-evaluated',
] as const;

const sentence = z.string().regex(/^\S.*\.$/, 'A note is one or more whole sentences.');

const Judgement = z.strictObject({
  conformance: z.enum(CONFORMANCES),
  note: sentence,
  /** Names of what shows it. */
  evidence: z.array(z.string()),
});

const Evidence = z.union([
  /** A test, by its file and its title as it stands there. */
  z.strictObject({ test: z.string().regex(/\.test\.tsx?$/), name: z.string() }),
  /** A look, and who took it: never a person who did not. */
  z.strictObject({
    check: sentence,
    who: z.enum(['software, by screenshot', 'software, by reading']),
  }),
]);

const Criterion = z.strictObject({
  id: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/),
  name: z.string(),
  level: z.enum(['A', 'AA']),
  extension: Judgement,
  widget: Judgement,
  site: Judgement,
});

const Criteria = z.strictObject({
  /** The day all of it was last looked through. */
  evaluated: z.iso.date(),
  evidence: z.record(z.string(), Evidence),
  criteria: z.array(Criterion),
});

export type Product = (typeof PRODUCTS)[number];
export type Conformance = (typeof CONFORMANCES)[number];
export type Evidence = z.infer<typeof Evidence>;
export type Criterion = z.infer<typeof Criterion>;
export type Criteria = z.infer<typeof Criteria>;

/**
 * What is known of how our products meet WCAG 2.2.
 *
 * @param json - the text of `docs/accessibility/criteria.json`.
 * @throws a `ZodError` or `SyntaxError` that says where the file is wrong; an `Error` where a criterion
 *   stands twice or names evidence that is not listed.
 */
export function readCriteria(json: string): Criteria {
  const read = Criteria.parse(JSON.parse(json));
  const seen = new Set<string>();
  for (const criterion of read.criteria) {
    if (seen.has(criterion.id)) throw new Error(`${criterion.id} stands twice. Take one out.`);
    seen.add(criterion.id);
    for (const product of PRODUCTS) {
      const unknown = criterion[product].evidence.find((name) => !read.evidence[name]);
      if (unknown) throw new Error(`${criterion.id} names ${unknown}, which is not listed.`);
    }
  }
  return read;
}
