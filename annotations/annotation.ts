/** Making and changing annotations: pure, the clock is a parameter. */
import type { Target } from '../anchoring/target.ts';
import { instantAfter } from './instant.ts';
import { sameValue } from './same-value.ts';
import type { Annotation, AnnotationBody, Settlement } from './schemas.ts';
import { distinctTags } from './tags.ts';

/** What a reader set, in the form it is kept: readonly, so that records of any source fit. */
export interface ReadonlyBody {
  readonly comment: string;
  readonly tags: readonly string[];
  readonly category: AnnotationBody['category'];
}

/** What an annotation is made of. */
export interface NewAnnotation extends ReadonlyBody {
  /** Made by whoever asks, so that asking twice keeps the annotation once. */
  readonly id: string;
  readonly target: Target;
}

/** A new annotation on the kept article `article`. */
export function createAnnotation({ id, target, ...body }: NewAnnotation, article: string, now: Date): Annotation {
  const instant = now.toISOString();
  return {
    id,
    article,
    target: { quote: { ...target.quote }, position: { ...target.position }, paragraph: target.paragraph },
    comment: body.comment,
    tags: distinctTags(body.tags),
    category: body.category,
    state: 'exact',
    created: instant,
    modified: instant,
  };
}

/** The annotation with another body, as its next version. */
export function editAnnotation(annotation: Annotation, body: ReadonlyBody, now: Date): Annotation {
  return {
    ...annotation,
    comment: body.comment,
    tags: distinctTags(body.tags),
    category: body.category,
    modified: instantAfter(annotation.modified, now),
  };
}

/** The annotation on another passage, or with a wording declined for its own, as its next version. */
export function settleAnnotation(annotation: Annotation, { target, declined }: Settlement, now: Date): Annotation {
  const { declined: _, ...rest } = annotation;
  return {
    ...rest,
    target,
    ...(declined === undefined ? { state: 'exact' } : { declined }),
    modified: instantAfter(annotation.modified, now),
  };
}

/** What of it `settleAnnotation` changes. */
export function settlementOf({ target, declined }: Annotation): Settlement {
  return { target, ...(declined !== undefined && { declined }) };
}

/** What the reader set of it. */
export function bodyOf({ comment, tags, category }: ReadonlyBody): AnnotationBody {
  return { comment, tags: [...tags], category };
}

/** True when saving `body` would change nothing. */
export function hasBody(annotation: Annotation, body: ReadonlyBody): boolean {
  return sameValue(bodyOf(annotation), { ...bodyOf(body), tags: distinctTags(body.tags) });
}

/** Sorts annotations as they stand in the text; the older first when on one passage. */
export function byTextOrder(a: Annotation, b: Annotation): number {
  const [one, other] = [a.target.position, b.target.position];
  return (
    one.start - other.start ||
    one.end - other.end ||
    (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1)
  );
}
