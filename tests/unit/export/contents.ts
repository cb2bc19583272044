import { createAnnotation } from '../../../annotations/annotation.ts';
import type { KeptArticle, LibraryContents } from '../../../annotations/library-contents.ts';
import { changePerson, createPerson, type Person, type PersonChange } from '../../../annotations/person.ts';
import { createSavedArticle } from '../../../annotations/saved-article.ts';
import type { Annotation } from '../../../annotations/schemas.ts';
import { sampleArticle, sampleCorrection, sampleDetection, sampleNote } from '../../contracts/library-samples.ts';

const NOW = new Date('2026-03-05T08:00:00Z');

/** The sample article as it is kept. */
export function keptArticle(values: Partial<KeptArticle> = {}): KeptArticle {
  const id = crypto.randomUUID();
  return {
    ...createSavedArticle(sampleArticle(), id, NOW),
    detection: sampleDetection() as KeptArticle['detection'],
    ...values,
  };
}

/** A note on it. */
export function keptNote(article: KeptArticle, values: Partial<Annotation> = {}, words?: string): Annotation {
  return { ...createAnnotation(sampleNote(words === undefined ? {} : { words }), article.id, NOW), ...values };
}

/** What the reader says of a person. */
export function keptPerson(key: string, said: PersonChange = { watched: true }): Person {
  return changePerson(createPerson(key, NOW), said, NOW);
}

/** The note with another quote. */
export function quoting(note: Annotation, exact: string): Annotation {
  return { ...note, target: { ...note.target, quote: { ...note.target.quote, exact } } };
}

export function contentsOf(articles: readonly KeptArticle[], annotations: readonly Annotation[] = []): LibraryContents {
  return {
    format: 'aide-memoire',
    version: 1,
    exported: '2026-03-07T09:30:00.000Z',
    articles: [...articles],
    annotations: [...annotations],
    corrections: [sampleCorrection()],
    persons: [],
    categories: [],
    tagLooks: [],
    preferences: [],
  };
}
