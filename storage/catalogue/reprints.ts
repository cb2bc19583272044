/** Groups of articles that tell one story, as lists show them. */
import type { AlsoIn, ArticleQuery, Page, ReprintGroup, Window } from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../tables.ts';
import { rowOf } from './articles.ts';
import { findDocs } from './find-docs.ts';
import type { CardRow, ReprintRow } from './rows.ts';

/** The group with the cards of its articles. */
async function cardsOf(database: LibraryDatabase, { articles }: ReprintRow): Promise<CardRow[]> {
  return (await database.cards.bulkGet([...articles])).filter((card) => card !== undefined);
}

async function groupOf(database: LibraryDatabase, row: ReprintRow): Promise<ReprintGroup> {
  return { articles: (await cardsOf(database, row)).map(rowOf) };
}

const newestFirst = (a: ReprintRow, b: ReprintRow) =>
  a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : b.first - a.first;

export async function reprintPage(
  database: LibraryDatabase,
  query: ArticleQuery,
  { offset, limit }: Window,
): Promise<Page<ReprintGroup>> {
  const [all, docs] = await Promise.all([database.reprints.toArray(), findDocs(database, query)]);
  const meant = all.filter(({ articles }) => articles.some((n) => docs.has(n))).sort(newestFirst);
  const shown = meant.slice(offset, offset + limit);
  const cards = await database.cards.bulkGet(shown.flatMap(({ articles }) => articles));
  const cardOf = new Map(cards.flatMap((card) => (card === undefined ? [] : [[card.n, card] as const])));
  const groups = shown.map(({ articles }) => articles.flatMap((n) => cardOf.get(n) ?? []));
  return { rows: groups.map((group) => ({ articles: group.map(rowOf) })), total: meant.length };
}

/** The group that an article is in. */
async function rowWith(database: LibraryDatabase, id: string): Promise<ReprintRow | undefined> {
  const [n] = await database.cards.where('id').equals(id).primaryKeys();
  return n === undefined ? undefined : database.reprints.where('articles').equals(n).first();
}

export async function reprintsOf(database: LibraryDatabase, id: string): Promise<ReprintGroup | undefined> {
  const row = await rowWith(database, id);
  return row && groupOf(database, row);
}

/** An article without outlet is told from others by its host. */
const outletOf = ({ outlet, address }: CardRow) => outlet ?? new URL(address).host;

export async function alsoIn(database: LibraryDatabase, ids: readonly string[]): Promise<(AlsoIn | null)[]> {
  return Promise.all(
    ids.map(async (id) => {
      const row = await rowWith(database, id);
      if (row === undefined) return null;
      const cards = await cardsOf(database, row);
      const outlets = new Set(cards.map(outletOf));
      return { outlets: outlets.size - 1, articles: cards.length - 1 };
    }),
  );
}
