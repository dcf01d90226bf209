import * as z from 'zod';

/**
 * The glossary format, version 1. What each field means to a person stands in glossaries/README.md;
 * editors complete and check from the JSON Schema generated here.
 */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits, single hyphens')
  .max(60);

export const line = z
  .string()
  .regex(/^\S(.*\S)?$/u, 'must be one line of text without spaces around it')
  .max(200);

const list = (what: z.ZodType<string>) => z.array(what).min(1).max(200);

const hex = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest: 64 hexadecimal digits');

const date = z.iso.date('must be a day of the calendar as YYYY-MM-DD');

export const formSchema = z.strictObject({
  text: line.describe('A spelling to recognise on pages of this language'),
  case: z
    .enum(['any', 'capitals'])
    .default('any')
    .describe('capitals: every capital letter here must be a capital on the page'),
  standing: z
    .enum(['preferred', 'admitted', 'deprecated'])
    .describe('preferred: the settled word; admitted: also correct; deprecated: a wrong rendering'),
  ambiguous: z
    .boolean()
    .default(false)
    .describe('The spelling has other meanings: it counts only with evidence'),
});

export const evidenceSchema = z
  .strictObject({
    near: list(line).describe('One of these words must stand in the same paragraph').optional(),
    notNear: list(line).describe('None of these words may stand there').optional(),
    notIn: list(line).describe('Longer phrases in which the term is not meant').optional(),
    topics: list(id).describe('Topics of the page that stand in for near').optional(),
  })
  .describe('What tells this meaning from another');

export const conceptSchema = z
  .strictObject({
    topic: id.describe("One of the collection's topics"),
    related: z.array(id).max(20).default([]).describe('Ids of related terms'),
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as US or US-CA')
      .optional(),
  })
  .describe('Only in the source language: what belongs to the concept in every language');

export const sourceSchema = z.strictObject({
  publisher: line.describe('Who published it'),
  title: line.describe("The page's own title"),
  url: z.url({ protocol: /^https?$/, error: 'must be a full http or https address' }).max(500),
  checked: date.nullable().describe('Date of the copy that was read; null if nobody knows it'),
});

export const reviewSchema = z.strictObject({
  reviewer: line.describe('Account of the reviewer, as in reviewers.json'),
  role: z.enum(['translator', 'subject', 'reader']),
  date,
  digest: hex.describe('Digest of the exact text approved'),
  sourceDigest: hex.nullable().describe('Digest of the source-language text it was read against'),
});

export const entrySchema = z
  .strictObject({
    format: z.literal(1),
    equivalent: line.describe("The term as this language's readers should see it"),
    explanation: z
      .string()
      .regex(/^\S(.*\S)?$/u, 'must be one paragraph without spaces around it')
      .max(1000)
      .describe('What it means, in plain words; plain text, never markup'),
    otherMeaning: z
      .string()
      .regex(/^\S(.*\S)?$/u, 'must be one paragraph without spaces around it')
      .max(300)
      .describe('What the word may mean elsewhere, where it has other meanings')
      .optional(),
    forms: z.array(formSchema).min(1).max(100),
    evidence: evidenceSchema.optional(),
    concept: conceptSchema.optional(),
    sources: z.array(sourceSchema).max(20),
    origin: z.enum(['machine', 'person']).describe('Who wrote the text: software or a person'),
    authors: z.array(line).min(1).max(20),
    reviewBy: date.describe('Day after which the text must be read again').optional(),
    reviews: z.array(reviewSchema).max(100),
  })
  .meta({ title: 'Termlight glossary entry, format 1' });

export const collectionSchema = z
  .strictObject({
    format: z.literal(1),
    title: line,
    publisher: line,
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as US or US-CA'),
    licence: line,
    sourceLanguage: line,
    extends: id.describe('Id of the collection this one is a layer on').optional(),
    topics: z.array(id).min(1),
    policy: z
      .strictObject({
        translator: z.int().min(0).max(9),
        subject: z.int().min(0).max(9),
      })
      .describe('How many people of each role must approve a text before it counts as reviewed'),
  })
  .meta({ title: 'Termlight collection, format 1' });

export const reviewersSchema = z.array(
  z.strictObject({
    account: line,
    name: line,
    roles: z.array(z.enum(['translator', 'subject', 'reader'])).min(1),
    languages: z.array(line),
    collections: z.array(id).min(1),
  }),
);
