import { z } from 'zod';
import { CONFORMANCES } from './criteria.ts';

const Contact = z.strictObject({ name: z.string().optional(), email: z.string() });

/** Each criterion of the catalogue allows these and two more; what they mean is the catalogue's. */
const Component = z.strictObject({
  name: z.enum(['web', 'electronic-docs', 'software', 'authoring-tool']),
  adherence: z.strictObject({ level: z.enum(CONFORMANCES), notes: z.string().min(1) }),
});

const Chapter = z.strictObject({
  notes: z.string().optional(),
  disabled: z.boolean().optional(),
  criteria: z.array(z.strictObject({ num: z.string(), components: z.array(Component) })).optional(),
});

/**
 * An Open Accessibility Conformance Report: the parts of its schema that we write, with what the
 * catalogue `2.5-edition-wcag-2.2-en` allows in them.
 *
 * @see https://github.com/GSA/openacr/blob/main/schema/openacr-0.1.0.json
 * @see https://github.com/GSA/openacr/blob/main/catalog/2.5-edition-wcag-2.2-en.yaml
 */
export const OpenAcr = z.strictObject({
  title: z.string(),
  product: z.strictObject({ name: z.string(), version: z.string(), description: z.string() }),
  author: Contact,
  report_date: z.string(),
  version: z.int(),
  notes: z.string(),
  evaluation_methods_used: z.string(),
  license: z.string(),
  catalog: z.literal('2.5-edition-wcag-2.2-en'),
  chapters: z.strictObject({
    success_criteria_level_a: Chapter,
    success_criteria_level_aa: Chapter,
    success_criteria_level_aaa: Chapter,
  }),
});

export type OpenAcr = z.infer<typeof OpenAcr>;
