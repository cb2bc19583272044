/** Brings the catalogue up to date with articles that changed, in the transaction that changed them. */
import { nameOfHolder } from '../../annotations/identity.ts';
import { sameValue } from '../../annotations/same-value.ts';
import { annotationSchema, savedArticleSchema } from '../../annotations/schemas.ts';
import { step, type ActOptions } from '../act-options.ts';
import type { LibraryDatabase } from '../tables.ts';
import { detectionOf } from '../detections.ts';
import { sound, soundOnes } from '../records.ts';
import { derive, type Derived } from './derive.ts';
import { BLOCK, blockOf, withPlace } from './doc-set.ts';
import { recount } from './holders.ts';
import { rebuildCatalogue } from './rebuild.ts';
import { refreshPeople } from './refresh-people.ts';
import { dayOfCard, regroup, regroupAll, sentencesAmong } from './regroup.ts';
import type { DateRow, IndexedRow, PostingRow, SightingRow, TagUseRow } from './rows.ts';

/** Adds article `n` to some postings and takes it out of others. */
async function movePlace(database: LibraryDatabase, n: number, added: readonly string[], taken: readonly string[]) {
  const block = blockOf(n);
  const changes = [...added.map((key) => ({ key, present: true })), ...taken.map((key) => ({ key, present: false }))];
  const rows = await database.postings.bulkGet(changes.map(({ key }): [string, number] => [key, block]));
  const emptied: [string, number][] = [];
  const written: PostingRow[] = [];
  for (const [index, { key, present }] of changes.entries()) {
    const docs = withPlace(rows[index]?.docs, n % BLOCK, present);
    if (docs.length === 0) emptied.push([key, block]);
    else written.push({ key, block, docs });
  }
  await database.postings.bulkPut(written);
  await database.postings.bulkDelete(emptied);
}

async function moveKeys(
  database: LibraryDatabase,
  n: number,
  indexed: IndexedRow | undefined,
  next: Derived | null,
): Promise<void> {
  const had = new Set(indexed?.keys);
  const has = new Set(next?.keys);
  const added = [...has].filter((key) => !had.has(key));
  const taken = [...had].filter((key) => !has.has(key));
  const tags = next?.tags ?? [];
  if (indexed !== undefined && added.length + taken.length === 0 && sameValue(indexed.tags, tags)) return;
  await movePlace(database, n, added, taken);
  await database.indexed.put({ n, keys: [...has], tags });
}

/** Moves the counts of tags on by what changed in one article. */
async function countTags(database: LibraryDatabase, before: readonly TagUseRow[], after: readonly TagUseRow[]) {
  if (sameValue(before, after)) return;
  const tags = [...new Set([...before, ...after].map(({ tag }) => tag))];
  const rows = await database.tagUses.bulkGet(tags);
  for (const [index, tag] of tags.entries()) {
    const [had, has] = [before, after].map((uses) => uses.find((use) => use.tag === tag));
    const articles = (rows[index]?.articles ?? 0) + (has?.articles ?? 0) - (had?.articles ?? 0);
    const notes = (rows[index]?.notes ?? 0) + (has?.notes ?? 0) - (had?.notes ?? 0);
    if (articles + notes > 0) await database.tagUses.put({ tag, articles, notes });
    else await database.tagUses.delete(tag);
  }
}

async function replaceDates(database: LibraryDatabase, n: number, after: readonly DateRow[]): Promise<void> {
  // In the order of their primary key, as `derive` gives them.
  const before = await database.dates.where('n').equals(n).toArray();
  if (sameValue(before, after)) return;
  await database.dates.bulkDelete(before.map(({ value }): [string, number] => [value, n]));
  await database.dates.bulkPut([...after]);
}

async function replaceSightings(database: LibraryDatabase, n: number, after: readonly SightingRow[]): Promise<void> {
  // In the order of their primary key, as `derive` gives them.
  const before = await database.sightings.where('n').equals(n).toArray();
  if (sameValue(before, after)) return;
  await database.sightings.bulkDelete(before.map(({ holder, day }): [string, string, number] => [holder, day, n]));
  await database.sightings.bulkPut([...after]);
  await recount(database, before, after);
  await refreshPeople(database, new Set([...before, ...after].map(({ holder }) => nameOfHolder(holder))));
}

async function numberFor(database: LibraryDatabase): Promise<number> {
  const last = await database.indexed.orderBy('n').last();
  return (last?.n ?? 0) + 1;
}

/** Whom the reader says that names mean in this article. */
async function claimsOn(database: LibraryDatabase, id: string): Promise<Map<string, string>> {
  const persons = await database.persons.where('articles').equals(id).toArray();
  return new Map(persons.flatMap(({ key, names }) => names.map((name) => [name, key] as const)));
}

async function derivedNow(database: LibraryDatabase, id: string, n: number): Promise<Derived | null> {
  const article = sound(savedArticleSchema, await database.articles.get(id));
  if (article === undefined) return null;
  const annotations = await database.annotations.where('article').equals(id).toArray();
  return derive(n, {
    article,
    annotations: soundOnes(annotationSchema, annotations),
    detection: await detectionOf(database, id),
    claims: await claimsOn(database, id),
  });
}

/**
 * Derives one article's part of the catalogue anew and writes what is
 * different. The number of an article that was deleted is left behind with no
 * keys while it is the highest, so that it is not given again.
 */
async function reindexOne(database: LibraryDatabase, id: string): Promise<void> {
  const card = await database.cards.where('id').equals(id).first();
  const n = card?.n ?? (await numberFor(database));
  const next = await derivedNow(database, id, n);
  if (card === undefined && next === null) return;
  const indexed = await database.indexed.get(n);
  await moveKeys(database, n, indexed, next);
  await countTags(database, indexed?.tags ?? [], next?.tags ?? []);
  if (next === null) await database.cards.delete(n);
  else if (!sameValue(card, next.card)) await database.cards.put(next.card);
  const [had, has] = [indexed?.keys ?? [], next?.keys ?? []].map(sentencesAmong);
  const [was, is] = [card, next?.card].map((one) => one && dayOfCard(one));
  if (was !== is || !sameValue(had?.toSorted(), has?.toSorted())) await regroup(database, n, had ?? [], has ?? []);
  await replaceDates(database, n, next?.dates ?? []);
  await replaceSightings(database, n, next?.sightings ?? []);
}

/** Above this many articles, and this share of all, it takes less time to make the whole catalogue anew. */
const MANY = 100;
const MANY_OF_ALL = 1 / 8;

/** Within a transaction of the caller over all tables. */
export async function reindex(
  database: LibraryDatabase,
  articleIds: Iterable<string>,
  options: ActOptions = {},
): Promise<void> {
  const ids = new Set(articleIds);
  if (ids.size > MANY && ids.size > (await database.articles.count()) * MANY_OF_ALL) {
    await rebuildCatalogue(database, options);
    return regroupAll(database, options);
  }
  for (const [index, id] of [...ids].entries()) {
    step(options, 'catalogue', index, ids.size);
    await reindexOne(database, id);
  }
}
