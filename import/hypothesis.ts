/** Reads what Hypothesis exports (`annotations`) and what its API answers (`rows`). */
import * as z from 'zod/mini';
import {
  asCategory,
  asInstant,
  pageAddress,
  type ForeignNote,
  type ForeignNotes,
  type PassedOver,
} from './foreign-notes.ts';

const annotationSchema = z.object({
  id: z.string(),
  uri: z.string(),
  text: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
  /** One title from the client, a list of them from the API. */
  document: z.optional(z.object({ title: z.optional(z.union([z.string(), z.array(z.string())])) })),
  target: z.optional(z.array(z.object({ selector: z.optional(z.array(z.unknown())) }))),
  metadata: z.optional(z.object({ category: z.optional(z.unknown()) })),
});

const quoteSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});

/** One annotation as a note, or why it is none: notes on whole pages and answers have no quote. */
function noteOf(value: unknown): ForeignNote | PassedOver['reason'] {
  const parsed = z.safeParse(annotationSchema, value);
  if (!parsed.success) return 'invalid';
  const { id, uri, text = '', tags = [], created, updated, document, target = [], metadata } = parsed.data;
  const address = pageAddress(uri);
  if (address === null) return 'no-address';
  const quotes = target.flatMap(({ selector = [] }) => selector).map((one) => z.safeParse(quoteSchema, one));
  const quote = quotes.find(({ success }) => success)?.data;
  if (quote === undefined) return 'no-quote';
  const title = document?.title;
  return {
    id,
    address,
    title: (typeof title === 'string' ? title : title?.[0]) ?? null,
    quote: quote.exact,
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    start: null,
    comment: text,
    tags,
    category: asCategory(metadata?.category),
    created: asInstant(created),
    modified: asInstant(updated),
  };
}

/** The notes of a file of Hypothesis; `null` when it is no such file. */
export function readHypothesis(file: unknown): ForeignNotes | null {
  if (typeof file !== 'object' || file === null) return null;
  const { annotations, rows } = file as { annotations?: unknown; rows?: unknown };
  const [list, name] = Array.isArray(annotations) ? [annotations, 'annotations'] : [rows, 'rows'];
  if (!Array.isArray(list)) return null;
  const read = list.map((value: unknown, index) => ({ place: `${name}.${index}`, note: noteOf(value) }));
  return {
    kind: 'hypothesis',
    notes: read.flatMap(({ note }) => (typeof note === 'string' ? [] : note)),
    passedOver: read.flatMap(({ place, note }) => (typeof note === 'string' ? { place, reason: note } : [])),
  };
}
