/**
 * The records that are kept and that travel, each as a schema; the types follow
 * from them. `zod/mini` throughout: the same checks at a fifth of the size.
 * Limits stop a hostile page from filling the disk; they are far above real use.
 */
import * as z from 'zod/mini';
import { BEFORE_ANY_SETTING, SHAPES, TINTS } from './look.ts';

const MAX_TEXT = 4_000_000;
const MAX_COMMENT = 1_000_000;
const MAX_LINE = 2_000;

const line = z.string().check(z.maxLength(MAX_LINE));
const offset = z.int().check(z.nonnegative());
const instant = z.iso.datetime();
const day = z.iso.date();
const id = z.uuid();

const span = z
  .object({ start: offset, end: offset })
  .check(z.refine(({ start, end }) => start <= end, 'end before start'));

export const tagSchema = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(100),
  z.refine((tag) => !/[\u0000-\u001f]/.test(tag), 'control character in tag'),
);
const tags = z.array(tagSchema).check(z.maxLength(200));

export const articleSchema = z.object({
  address: z.url({ protocol: /^(https?|file)$/ }).check(z.maxLength(8_000)),
  title: line,
  byline: z.nullable(line),
  outlet: z.nullable(line),
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  published: z.nullable(
    z.object({
      date: day,
      source: z.enum([
        'reader',
        'recipe',
        'itemprop',
        'json-ld',
        'meta',
        'time-element',
        'address',
        'class-name',
        'text',
      ]),
    }),
  ),
  text: z.string().check(z.maxLength(MAX_TEXT)),
  blocks: z.array(z.extend(span, { type: z.enum(['title', 'lead', 'body', 'caption']) })).check(z.maxLength(100_000)),
  recipe: line,
});

export const targetSchema = z.object({
  quote: z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT)),
    prefix: z.string().check(z.maxLength(64)),
    suffix: z.string().check(z.maxLength(64)),
  }),
  position: z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
  paragraph: z.string().check(z.maxLength(MAX_TEXT)),
});

/** Words with hyphens between them: see `categoryId`. */
export const categoryIdSchema = z.string().check(z.regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u), z.maxLength(100));
const look = { tint: z.enum(TINTS), shape: z.enum(SHAPES) } as const;

/** What a note can be about, as the reader has it: see `category.ts`. */
export const categorySchema = z.object({
  id: categoryIdSchema,
  name: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  ...look,
  order: offset,
  modified: instant,
});

/** How a tag looks that the reader gave a look. */
export const tagLookSchema = z.object({
  tag: tagSchema,
  ...look,
  /** Absent in looks from before they had versions. */
  modified: z._default(instant, BEFORE_ANY_SETTING),
});

const anchorStateSchema = z.enum(['exact', 'moved', 'changed', 'lost']);

/** What a reader can set on a note. */
export const annotationBodySchema = z.object({
  comment: z.string().check(z.maxLength(MAX_COMMENT)),
  tags,
  /** `Category.id`. */
  category: z.nullable(categoryIdSchema),
});

/** A reader's mark on one passage of one saved article. */
export const annotationSchema = z.object({
  id,
  /** `SavedArticle.id`. */
  article: id,
  target: targetSchema,
  ...annotationBodySchema.shape,
  /** How the passage stood when the page was last open. */
  state: anchorStateSchema,
  /** The wording that now stands in the passage's place and that the reader declined; `''` when none does. */
  declined: z.optional(z.string().check(z.maxLength(MAX_TEXT))),
  created: instant,
  modified: instant,
});

/** An article the reader keeps. */
export const savedArticleSchema = z.object({
  id,
  ...articleSchema.shape,
  /** Every address the article was seen at, the canonical one included. */
  addresses: z.array(articleSchema.shape.address).check(z.minLength(1)),
  /** Equal for equal texts wherever they stand: see `fingerprint.ts`. */
  fingerprint: line,
  /** What the reader set and no reading of the page changes. The publication date says so itself: its source is `reader`. */
  corrected: z.optional(z.array(z.enum(['title', 'outlet'])).check(z.maxLength(2))),
  /** `textMark` of the text whose changes against the kept one the reader has seen. */
  seen: z.optional(line),
  tags,
  /** When the reader put it away; absent while it lies with the others. */
  archived: z.optional(instant),
  created: instant,
  modified: instant,
});

export const officialSchema = z.object({
  id: line,
  name: z.nullable(line),
  role: z.nullable(line),
  country: z.nullable(line),
  former: z.boolean(),
});

export const mentionSchema = z.discriminatedUnion('kind', [
  z.extend(span, {
    kind: z.literal('official'),
    text: line,
    official: line,
    form: z.enum(['titled', 'full', 'short', 'nominal']),
    rule: line,
  }),
  z.extend(span, {
    kind: z.literal('date'),
    text: line,
    value: z.nullable(line),
    alternatives: z.array(line),
    type: z.enum(['DATE', 'RANGE', 'DURATION', 'SET']),
    rule: line,
    reading: z.enum([
      'stated',
      'weekday-before',
      'weekday-after',
      'year-from-reference',
      'counted-from-reference',
      'from-context',
      'duration',
      'unsettled',
      'needs-reference',
      'corrected',
    ]),
    reference: z.nullable(day),
    anaphoric: z.boolean(),
  }),
]);

/** What was found in one article's text. */
export const detectionSchema = z.object({
  officials: z.array(officialSchema).check(z.maxLength(10_000)),
  mentions: z.array(mentionSchema).check(z.maxLength(100_000)),
});

/** What of an article the reader can put right; what is left out stays as it is. */
export const particularsSchema = z.object({
  title: z.optional(line.check(z.minLength(1))),
  outlet: z.optional(line.check(z.minLength(1))),
  /** The day of publication. */
  published: z.optional(day),
});

/** Where a note belongs now, and the wording declined for it, as in `annotationSchema`. */
export const settlementSchema = z.object({ target: targetSchema, declined: annotationSchema.shape.declined });

/** The mention as it was written, to be shown; records kept before it was noted have the folded text alone. */
const written = z.optional(line);

/** The reader overrules what was found; `rule` is the rule overruled. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({
    id,
    kind: z.literal('not-official'),
    /** Folded text of the mention. */
    text: line,
    quote: written,
    rule: line,
    /** Where it was said. It holds everywhere. */
    address: articleSchema.shape.address,
    created: instant,
  }),
  z.object({
    id,
    kind: z.literal('date-value'),
    text: line,
    quote: written,
    rule: line,
    /** Where it was said. A value holds there only; "not a date" holds everywhere. */
    address: articleSchema.shape.address,
    /** What the reader says it is; `null`: not a date. */
    value: z.nullable(line),
    created: instant,
  }),
  z.object({
    id,
    kind: z.literal('official-is'),
    text: line,
    quote: written,
    rule: line,
    /** Where it was said. Elsewhere it holds for wordings that name somebody by themselves: see `corrections.ts`. */
    address: articleSchema.shape.address,
    /** Who is meant, as the reader says. */
    official: z.object({ name: line.check(z.minLength(1)), role: z.nullable(line), country: z.nullable(line) }),
    created: instant,
  }),
]);

export type AnnotationBody = z.infer<typeof annotationBodySchema>;
export type Annotation = z.infer<typeof annotationSchema>;
export type SavedArticle = z.infer<typeof savedArticleSchema>;
export type KeptOfficial = z.infer<typeof officialSchema>;
export type KeptMention = z.infer<typeof mentionSchema>;
export type Particulars = z.infer<typeof particularsSchema>;
export type Settlement = z.infer<typeof settlementSchema>;
export type Correction = z.infer<typeof correctionSchema>;
