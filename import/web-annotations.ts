/**
 * Reads W3C Web Annotations as JSON-LD in the shapes tools write: one
 * annotation, a list, a page, a collection with its first page.
 * Source: https://www.w3.org/TR/annotation-model/
 */
import * as z from 'zod/mini';
import {
  asCategory,
  asInstant,
  pageAddress,
  type ForeignNote,
  type ForeignNotes,
  type PassedOver,
} from './foreign-notes.ts';

const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
const positionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
});
const textualBody = z.object({
  value: z.string(),
  purpose: z.optional(z.unknown()),
});

const placed = (items: readonly unknown[], place: string) =>
  items.map((value, index) => ({ place: `${place}${index}`, value }));

/** The annotations of a file with where they stand; `null` when it has none of these shapes. */
function annotationsIn(file: unknown): { readonly place: string; readonly value: unknown }[] | null {
  if (Array.isArray(file)) return placed(file, '');
  if (!isObject(file)) return null;
  if (hasType(file, 'Annotation')) return [{ place: 'annotation', value: file }];
  if (hasType(file, 'AnnotationPage')) return Array.isArray(file['items']) ? placed(file['items'], 'items.') : null;
  if (!hasType(file, 'AnnotationCollection')) return null;
  const { first } = file;
  if (first === undefined) return [];
  return isObject(first) && Array.isArray(first['items']) ? placed(first['items'], 'first.items.') : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const hasType = ({ type }: Record<string, unknown>, wanted: string) => asList(type).includes(wanted);

/** The selectors of a target, those that refine others included. */
function selectorsOf(value: unknown): unknown[] {
  return asList(value).flatMap((one) => (isObject(one) ? [one, ...selectorsOf(one['refinedBy'])] : []));
}

/** The first of the values that is of the schema. */
function firstOf<Schema extends z.ZodMiniType>(schema: Schema, values: readonly unknown[]): z.infer<Schema> | null {
  for (const value of values) {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return parsed.data;
  }
  return null;
}

function addressOf(target: unknown): string | null {
  if (!isObject(target)) return pageAddress(target);
  const source = target['source'] ?? target['id'];
  return pageAddress(isObject(source) ? source['id'] : source);
}

/** What the bodies say: comments, tags, a category. */
function bodiesOf({ body, bodyValue }: Record<string, unknown>) {
  const comments: string[] = [];
  const tags: string[] = [];
  let category: ForeignNote['category'] = null;
  for (const one of [...asList(bodyValue), ...asList(body)]) {
    if (typeof one === 'string') {
      // In `body` a bare string is an address; in `bodyValue` it is the text.
      if (one === bodyValue) comments.push(one);
      continue;
    }
    const parsed = z.safeParse(textualBody, one);
    if (!parsed.success) continue;
    const { value, purpose } = parsed.data;
    if (purpose === 'classifying' && category === null && asCategory(value) !== null) category = asCategory(value);
    else if (purpose === 'tagging' || purpose === 'classifying') tags.push(value);
    else if (value !== '') comments.push(value);
  }
  return { comment: comments.join('\n\n'), tags, category };
}

/** One annotation as a note, or why it is none. */
function noteOf(value: unknown): ForeignNote | PassedOver['reason'] {
  if (!isObject(value) || !hasType(value, 'Annotation')) return 'invalid';
  const targets = asList(value['target']);
  const addresses = targets.map(addressOf).filter((address) => address !== null);
  const selectors = targets.flatMap((target) => (isObject(target) ? selectorsOf(target['selector']) : []));
  const quote = firstOf(quoteSelector, selectors);
  const [address] = addresses;
  if (address === undefined) return 'no-address';
  if (quote === null) return 'no-quote';
  return {
    id: typeof value['id'] === 'string' ? value['id'] : JSON.stringify(value),
    address,
    title: null,
    quote: quote.exact,
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    start: firstOf(positionSelector, selectors)?.start ?? null,
    ...bodiesOf(value),
    created: asInstant(value['created']),
    modified: asInstant(value['modified']),
  };
}

/** The notes of a file of Web Annotations; `null` when it is no such file. */
export function readWebAnnotations(file: unknown): ForeignNotes | null {
  const annotations = annotationsIn(file);
  if (annotations === null) return null;
  const read = annotations.map(({ place, value }) => ({ place, note: noteOf(value) }));
  return {
    kind: 'web-annotation',
    notes: read.flatMap(({ note }) => (typeof note === 'string' ? [] : note)),
    passedOver: read.flatMap(({ place, note }) => (typeof note === 'string' ? { place, reason: note } : [])),
  };
}
