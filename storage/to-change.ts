import { annotationSchema, savedArticleSchema, type Annotation, type SavedArticle } from '../annotations/schemas.ts';
import type { LibraryDatabase } from './tables.ts';
import { Refusal } from '../annotations/refusal.ts';
import { checked } from './records.ts';

/** The annotation an act is about to change. Throws a Refusal: `gone`, or `invalid` for a damaged record. */
export async function annotationToChange(database: LibraryDatabase, id: string): Promise<Annotation> {
  const record = await database.annotations.get(id);
  if (record === undefined) throw new Refusal('gone', 'annotation: no longer there');
  return checked(annotationSchema, record);
}

/** The article an act is about to change. Throws as `annotationToChange` does. */
export async function articleToChange(database: LibraryDatabase, id: string): Promise<SavedArticle> {
  const record = await database.articles.get(id);
  if (record === undefined) throw new Refusal('gone', 'article: no longer there');
  return checked(savedArticleSchema, record);
}
