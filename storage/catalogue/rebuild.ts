/** Makes the whole catalogue from what is kept: for libraries from before it, and when much has changed at once. */
import { Dexie, type Table, type Transaction } from 'dexie';
import { identify, namesOfPerson } from '../../annotations/identity.ts';
import { personSchema, type Person } from '../../annotations/person.ts';
import { annotationSchema, savedArticleSchema, type Annotation } from '../../annotations/schemas.ts';
import { step, type ActOptions } from '../act-options.ts';
import { soundDetection } from '../detections.ts';
import { sound, soundOnes } from '../records.ts';
import { derive } from './derive.ts';
import { BLOCK, blockOf, packDocs } from './doc-set.ts';
import { holderRow, withSighting, type Sightings } from './holders.ts';
import { personCard } from './person-card.ts';
import type { HolderRow, PostingRow, SightingRow, TagUseRow } from './rows.ts';

/** Articles read at a time: bounds the memory that texts take. */
const BATCH = 200;

/** Posting rows written at a time. */
const ROWS_AT_ONCE = 5_000;

const NO_CLAIMS: ReadonlyMap<string, string> = new Map();

/** By article: whom the reader says that names mean in it. */
function claimsIn(persons: readonly Person[]): Map<string, Map<string, string>> {
  const claims = new Map<string, Map<string, string>>();
  for (const person of persons) {
    for (const article of person.articles) {
      const own = claims.get(article) ?? new Map<string, string>();
      claims.set(article, own);
      for (const name of namesOfPerson(person)) own.set(name, person.key);
    }
  }
  return claims;
}

/**
 * Adds rows without a listener for each, as Dexie has them: of many small rows
 * they take a third of the time. One that is refused ends the transaction.
 */
function addAll(table: Table, rows: readonly object[]): PromiseLike<unknown> {
  const last = rows.at(-1);
  if (last === undefined) return Promise.resolve();
  const store = Dexie.currentTransaction.idbtrans.objectStore(table.name);
  for (const row of rows.slice(0, -1)) store.add(row);
  return table.add(last);
}

/** Writes that go on while others are made ready: one lot at a time, so that memory holds no more. */
class Writing {
  #before: Promise<unknown> = Promise.resolve();

  /** Resolves when the lot before is written. */
  async go(writes: readonly PromiseLike<unknown>[]): Promise<void> {
    const before = this.#before;
    this.#before = Promise.all(writes);
    // Heard of when the next lot goes, which it does not when something else fails first.
    this.#before.catch(() => {});
    await before;
  }

  async done(): Promise<void> {
    await this.#before;
  }
}

/** The records of some articles, as they lie in their tables. @param ids in order */
function readBatch(table: (name: string) => Table, ids: readonly string[]) {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  return Promise.all([
    table('articles').bulkGet([...ids]) as PromiseLike<unknown[]>,
    table('annotations').where('article').between(first, last, true, true).toArray() as PromiseLike<Annotation[]>,
    table('detections').bulkGet([...ids]) as PromiseLike<unknown[]>,
  ]);
}

/** Those of the articles that are sound, with what is sound of all that belongs to them. */
function soundBatch([articles, annotations, detections]: Awaited<ReturnType<typeof readBatch>>) {
  const notes = Map.groupBy(annotations, ({ article }) => article);
  return articles.flatMap((record, place) => {
    const article = sound(savedArticleSchema, record);
    if (article === undefined) return [];
    return [
      {
        id: article.id,
        article,
        annotations: soundOnes(annotationSchema, notes.get(article.id) ?? []),
        detection: soundDetection(detections[place]),
      },
    ];
  });
}

/** What is known only when all articles were seen. */
class Totals {
  /** Places in a block by the block's number, then by key. */
  readonly #places = new Map<number, Map<string, number[]>>();
  readonly #holders = new Map<string, Sightings>();
  /** Numbers of articles by holder. */
  readonly #articles = new Map<string, number[]>();
  readonly #tags = new Map<string, TagUseRow>();

  addKeys(n: number, keys: readonly string[]): void {
    const block = this.#places.get(blockOf(n)) ?? new Map<string, number[]>();
    this.#places.set(blockOf(n), block);
    for (const key of keys) {
      const places = block.get(key);
      if (places === undefined) block.set(key, [n % BLOCK]);
      else places.push(n % BLOCK);
    }
  }

  addSighting(row: SightingRow): void {
    this.#holders.set(row.holder, withSighting(this.#holders.get(row.holder), row));
    const articles = this.#articles.get(row.holder) ?? [];
    articles.push(row.n);
    this.#articles.set(row.holder, articles);
  }

  addTag({ tag, articles, notes }: TagUseRow): void {
    const known = this.#tags.get(tag);
    this.#tags.set(tag, { tag, articles: articles + (known?.articles ?? 0), notes: notes + (known?.notes ?? 0) });
  }

  /** In the order of their primary key, in which databases write them fastest. */
  postings(): PostingRow[] {
    return [...this.#places]
      .flatMap(([block, places]) =>
        [...places].map(([key, list]) => ({ key, block, docs: packDocs(list.toSorted((a, b) => a - b)) })),
      )
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.block - b.block));
  }

  holders(): HolderRow[] {
    return [...this.#holders.values()].map(holderRow);
  }

  people(persons: readonly Person[]) {
    return identify(this.holders(), persons).map((identity) => {
      const articles = new Set(identity.holders.flatMap(({ key }) => this.#articles.get(key) ?? []));
      return personCard(identity, articles.size);
    });
  }

  tags() {
    return [...this.#tags.values()];
  }
}

/**
 * Empties the catalogue's tables and fills them from the kept records. Within
 * a transaction of the caller, which may be that of an upgrade. Articles are numbered in the order of saving,
 * but read in the order of their ids, in which all that belongs to them lies
 * together. Memory: one number for each word of each article.
 */
export async function rebuildCatalogue(
  transaction: Pick<Transaction, 'table'>,
  options: ActOptions = {},
): Promise<void> {
  const table = (name: string): Table => transaction.table(name);
  for (const name of ['cards', 'postings', 'indexed', 'sightings', 'holders', 'dates', 'tagUses', 'people']) {
    await table(name).clear();
  }
  const persons = soundOnes(personSchema, await table('persons').toArray());
  const claims = claimsIn(persons);
  const saved = await table('articles').orderBy('created').primaryKeys();
  const numbers = new Map(saved.map((id, index) => [String(id), index + 1]));
  const ids = [...numbers.keys()].sort();
  const totals = new Totals();
  step(options, 'catalogue', 0, ids.length);
  const read = (from: number) => {
    const next = readBatch(table, ids.slice(from, from + BATCH));
    // Heard of when its turn comes, which it does not when the batch before it fails.
    next.catch(() => {});
    return next;
  };
  const writing = new Writing();
  let coming = read(0);
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = soundBatch(await coming);
    // Read while this one is worked out, and written while the next one is.
    coming = read(from + BATCH);
    const derived = batch.flatMap(({ id, ...kept }) => {
      const n = numbers.get(id);
      return n === undefined ? [] : [derive(n, { ...kept, claims: claims.get(id) ?? NO_CLAIMS })];
    });
    for (const { card, keys, sightings, tags } of derived) {
      totals.addKeys(card.n, keys);
      sightings.forEach((row) => totals.addSighting(row));
      tags.forEach((row) => totals.addTag(row));
    }
    await writing.go([
      addAll(
        table('cards'),
        derived.map(({ card }) => card),
      ),
      addAll(
        table('indexed'),
        derived.map(({ card: { n }, keys, tags }) => ({ n, keys, tags })),
      ),
      addAll(
        table('sightings'),
        derived.flatMap(({ sightings }) => sightings),
      ),
      addAll(
        table('dates'),
        derived.flatMap(({ dates }) => dates),
      ),
    ]);
    step(options, 'catalogue', Math.min(from + BATCH, ids.length), ids.length);
  }
  const postings = totals.postings();
  for (let from = 0; from < postings.length; from += ROWS_AT_ONCE) {
    step(options, 'catalogue', ids.length, ids.length);
    await writing.go([addAll(table('postings'), postings.slice(from, from + ROWS_AT_ONCE))]);
  }
  await writing.done();
  await table('holders').bulkAdd(totals.holders());
  await table('people').bulkAdd(totals.people(persons));
  await table('tagUses').bulkAdd(totals.tags());
}
