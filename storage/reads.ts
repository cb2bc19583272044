/** What surfaces read. Nothing here writes, so all of it can be used in a live query. */
import type { Looks } from '../annotations/category.ts';
import type { LibraryContents } from '../annotations/library-contents.ts';
import { personSchema } from '../annotations/person.ts';
import { byTextOrder } from '../annotations/annotation.ts';
import {
  annotationSchema,
  categorySchema,
  correctionSchema,
  detectionSchema,
  savedArticleSchema,
  tagLookSchema,
} from '../annotations/schemas.ts';
import type * as z from 'zod/mini';
import { knownOfficials, watchedPersons } from './catalogue/known-officials.ts';
import { tagRows } from './catalogue/tags.ts';
import type { LibraryDatabase } from './tables.ts';
import { detectionOf, soundDetection } from './detections.ts';
import { findArticle, type ArticleIdentity } from './find-article.ts';
import { newestDeletion, newestEdit } from './journal.ts';
import type { Library } from './library.ts';
import { Refusal } from '../annotations/refusal.ts';
import { problemOf } from './problems.ts';
import { faultOf, sound, soundOnes, type DamagedRecord } from './records.ts';

type Reads = Pick<
  Library,
  | 'articleAt'
  | 'article'
  | 'annotationsOf'
  | 'detectionOf'
  | 'tags'
  | 'corrections'
  | 'persons'
  | 'watched'
  | 'knownOfficials'
  | 'oldest'
  | 'looks'
  | 'lastEdit'
  | 'lastDeletionAt'
  | 'contents'
  | 'damaged'
>;

async function tagCounts(database: LibraryDatabase) {
  return (await tagRows(database)).map(({ tag, articles, notes }) => ({ tag, count: articles + notes }));
}

/** Categories in the order of lists, and looks of tags. */
async function looksOf(database: LibraryDatabase): Promise<Looks> {
  const [categories, tags] = await Promise.all([database.categories.toArray(), database.tagLooks.toArray()]);
  return {
    categories: soundOnes(categorySchema, categories).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    tags: soundOnes(tagLookSchema, tags),
  };
}

async function contentsOf(
  database: LibraryDatabase,
  articleIds: readonly string[] | undefined,
  now: Date,
): Promise<LibraryContents> {
  const records =
    articleIds === undefined
      ? await database.articles.orderBy('created').toArray()
      : await database.articles.bulkGet([...articleIds]);
  const articles = soundOnes(
    savedArticleSchema,
    records.filter((record) => record !== undefined),
  );
  const ids = articles.map(({ id }) => id);
  const [annotations, corrections, persons, looks, detections] = await Promise.all([
    articleIds === undefined
      ? database.annotations.toArray()
      : database.annotations.where('article').anyOf(ids).toArray(),
    database.corrections.orderBy('created').toArray(),
    articleIds === undefined ? database.persons.toArray() : [],
    looksOf(database),
    database.detections.bulkGet(ids),
  ]);
  const order = new Map(ids.map((id, index) => [id, index]));
  const addresses = new Set(articles.flatMap((article) => article.addresses));
  return {
    format: 'aide-memoire',
    version: 1,
    exported: now.toISOString(),
    articles: articles.map((article, index) => ({
      ...article,
      detection: soundDetection(detections[index]),
    })),
    annotations: soundOnes(annotationSchema, annotations).sort(
      (a, b) => (order.get(a.article) ?? Infinity) - (order.get(b.article) ?? Infinity) || byTextOrder(a, b),
    ),
    corrections: soundOnes(correctionSchema, corrections).filter(
      ({ address }) => articleIds === undefined || addresses.has(address),
    ),
    ...(articleIds === undefined && { persons: soundOnes(personSchema, persons) }),
    categories: [...looks.categories],
    tagLooks: [...looks.tags],
  };
}

/** The records of a table that fail its schema. */
async function damagedIn(
  database: LibraryDatabase,
  table: DamagedRecord['table'],
  schema: z.ZodMiniType,
  /** Where a record says which article it belongs to. */
  article: 'id' | 'article' | null,
): Promise<DamagedRecord[]> {
  const records: readonly object[] = await database.table(table).toArray();
  return records.flatMap((record) => {
    const fault = faultOf(schema, record);
    const id: unknown = article === null ? null : Reflect.get(record, article);
    return fault === null ? [] : [{ table, article: typeof id === 'string' ? id : null, fault, record }];
  });
}

async function damagedRecords(database: LibraryDatabase): Promise<DamagedRecord[]> {
  const found = await Promise.all([
    damagedIn(database, 'articles', savedArticleSchema, 'id'),
    damagedIn(database, 'annotations', annotationSchema, 'article'),
    damagedIn(database, 'detections', detectionSchema, 'article'),
    damagedIn(database, 'corrections', correctionSchema, null),
    damagedIn(database, 'persons', personSchema, null),
    damagedIn(database, 'categories', categorySchema, null),
    damagedIn(database, 'tagLooks', tagLookSchema, null),
  ]);
  return found.flat();
}

/**
 * Live queries keep silent about Dexie's `DatabaseClosedError`, which is also
 * what it throws when the database could not be opened in the first place: that
 * one goes out under another name, so that the surface hears of it.
 */
export async function audible<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const { code, detail } = problemOf(error);
    throw code === 'disconnected' ? error : new Refusal(code, detail);
  }
}

/** The reading half of a library. */
export function createReads(database: LibraryDatabase, now: () => Date): Reads {
  const annotationsOf = async (article: string) => {
    const records = await database.annotations.where('article').equals(article).toArray();
    return soundOnes(annotationSchema, records).sort(byTextOrder);
  };
  const articleAt = async (article: ArticleIdentity) => sound(savedArticleSchema, await findArticle(database, article));
  const articleById = async (id: string) => sound(savedArticleSchema, await database.articles.get(id));
  const corrections = async () => soundOnes(correctionSchema, await database.corrections.orderBy('created').toArray());
  const persons = async () => soundOnes(personSchema, await database.persons.toArray());
  const oldest = async () => {
    const [first] = await database.articles.orderBy('created').limit(1).keys();
    return typeof first === 'string' ? first : null;
  };
  return {
    articleAt: (article) => audible(articleAt(article)),
    article: (id) => audible(articleById(id)),
    annotationsOf: (article) => audible(annotationsOf(article)),
    detectionOf: (article) => audible(detectionOf(database, article)),
    tags: () => audible(tagCounts(database)),
    corrections: () => audible(corrections()),
    persons: () => audible(persons()),
    watched: () => audible(watchedPersons(database)),
    knownOfficials: (officials, article, day) => audible(knownOfficials(database, officials, article, day)),
    oldest: () => audible(oldest()),
    looks: () => audible(looksOf(database)),
    lastEdit: (article) => audible(newestEdit(database, article)),
    lastDeletionAt: (address) => audible(newestDeletion(database, address)),
    contents: (articleIds) => audible(contentsOf(database, articleIds, now())),
    damaged: () => audible(damagedRecords(database)),
  };
}
