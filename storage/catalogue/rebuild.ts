/** Makes the whole catalogue from what is kept: for libraries from before it, and when much has changed at once. */
import { Dexie, type Table, type Transaction } from 'dexie';
import { annotationSchema, savedArticleSchema, type Annotation } from '../../annotations/schemas.ts';
import { personSchema, type Person } from '../../annotations/person.ts';
import { sound, soundOnes } from '../records.ts';
import type { MentionRow, OfficialRow } from '../rows.ts';
import { derive } from './derive.ts';
import { BLOCK, blockOf, packDocs } from './doc-set.ts';
import { personCard, type Appearances } from './person-card.ts';
import type { AppearanceRow, TagUseRow } from './rows.ts';

/** Articles read at a time: bounds the memory that texts take. */
const BATCH = 200;

/** Posting rows written at a time. */
const ROWS_AT_ONCE = 5_000;

function byArticle<Row extends { readonly article: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ article }) => article);
}

const isEarlier = (a: AppearanceRow, b: AppearanceRow) => a.day < b.day || (a.day === b.day && a.n < b.n);

/** What is known only when all articles were seen. */
class Totals {
  /** Places in a block by the block's number, then by key. */
  readonly #places = new Map<number, Map<string, number[]>>();
  readonly #people = new Map<string, Appearances>();
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

  addAppearance(row: AppearanceRow): void {
    const { first, last, articles } = this.#people.get(row.person) ?? { first: row, last: row, articles: 0 };
    this.#people.set(row.person, {
      first: isEarlier(row, first) ? row : first,
      last: isEarlier(last, row) ? row : last,
      articles: articles + 1,
    });
  }

  addTag({ tag, articles, notes }: TagUseRow): void {
    const known = this.#tags.get(tag);
    this.#tags.set(tag, { tag, articles: articles + (known?.articles ?? 0), notes: notes + (known?.notes ?? 0) });
  }

  postings() {
    return [...this.#places].flatMap(([block, places]) =>
      [...places].map(([key, list]) => ({ key, block, docs: packDocs(list.toSorted((a, b) => a - b)) })),
    );
  }

  people(said: readonly Person[]) {
    const byKey = new Map(said.map((person) => [person.key, person]));
    const keys = new Set([...this.#people.keys(), ...byKey.keys()]);
    return [...keys].flatMap((key) => personCard(key, this.#people.get(key) ?? null, byKey.get(key)) ?? []);
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
export async function rebuildCatalogue(transaction: Pick<Transaction, 'table'>, signal?: AbortSignal): Promise<void> {
  const table = (name: string): Table => transaction.table(name);
  for (const name of ['cards', 'postings', 'indexed', 'appearances', 'dates', 'tagUses', 'people']) {
    await table(name).clear();
  }
  const saved = await table('articles').orderBy('created').primaryKeys();
  const numbers = new Map(saved.map((id, index) => [String(id), index + 1]));
  const ids = [...numbers.keys()].sort();
  const totals = new Totals();
  for (let from = 0; from < ids.length; from += BATCH) {
    signal?.throwIfAborted();
    const batch = ids.slice(from, from + BATCH);
    const [first = '', last = ''] = [batch[0], batch.at(-1)];
    const placed = (name: string) =>
      table(name).where('[article+order]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray();
    const [articles, annotations, officials, mentions] = await Promise.all([
      table('articles').bulkGet(batch),
      table('annotations').where('article').between(first, last, true, true).toArray() as Promise<Annotation[]>,
      placed('officials') as Promise<OfficialRow[]>,
      placed('mentions') as Promise<MentionRow[]>,
    ]);
    const of = { annotations: byArticle(annotations), officials: byArticle(officials), mentions: byArticle(mentions) };
    const derived = articles.flatMap((record: unknown) => {
      const article = sound(savedArticleSchema, record);
      const n = article === undefined ? undefined : numbers.get(article.id);
      if (article === undefined || n === undefined) return [];
      return derive(n, {
        article,
        annotations: soundOnes(annotationSchema, of.annotations.get(article.id) ?? []),
        officials: of.officials.get(article.id) ?? [],
        mentions: of.mentions.get(article.id) ?? [],
      });
    });
    for (const { card, keys, appearances, tags } of derived) {
      totals.addKeys(card.n, keys);
      appearances.forEach((row) => totals.addAppearance(row));
      tags.forEach((row) => totals.addTag(row));
    }
    await table('cards').bulkAdd(derived.map(({ card }) => card));
    await table('indexed').bulkAdd(derived.map(({ card: { n }, keys, tags }) => ({ n, keys, tags })));
    await table('appearances').bulkAdd(derived.flatMap(({ appearances }) => appearances));
    await table('dates').bulkAdd(derived.flatMap(({ dates }) => dates));
  }
  const postings = totals.postings();
  for (let from = 0; from < postings.length; from += ROWS_AT_ONCE) {
    await table('postings').bulkAdd(postings.slice(from, from + ROWS_AT_ONCE));
  }
  const said = soundOnes(personSchema, await table('persons').toArray());
  await table('people').bulkAdd(totals.people(said));
  await table('tagUses').bulkAdd(totals.tags());
}
