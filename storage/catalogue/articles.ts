/** Lists of articles, a part at a time, and what they can be filtered by. */
import type {
  ArticleOrder,
  ArticleQuery,
  ArticleRow,
  Facets,
  FacetValue,
  Page,
  Window,
} from '../../annotations/catalogue.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { DocSet } from './doc-set.ts';
import { findDocs } from './find-docs.ts';
import { ALL, valueOfKey, type KeyKind } from './keys.ts';
import { officialKeys, peopleIn } from './people-in.ts';
import { countsWithin, docsWith, rowsOfKind, setsByKey } from './postings.ts';
import type { CardRow } from './rows.ts';

const INDEXES = {
  published: 'byPublished',
  title: 'byTitle',
  outlet: 'byOutlet',
} as const satisfies Partial<Record<ArticleOrder['by'], keyof CardRow>>;

/** So few cards are sorted faster than an index is walked. */
const FEW = 200;

/** Of so few articles every official is counted. */
const FEW_TO_READ = 50;

/** Officials that are counted in a large set. */
const COMMONEST = 100;

/** What a list shows of a card. */
export function rowOf(card: CardRow): ArticleRow {
  const { n: _, byPublished: __, byTitle: ___, byOutlet: ____, ...row } = card;
  return row;
}

async function cardsOf(database: LibraryDatabase, numbers: readonly number[]): Promise<CardRow[]> {
  return (await database.cards.bulkGet([...numbers])).filter((card) => card !== undefined);
}

const turned = <Item>(items: readonly Item[], reversed = false): readonly Item[] =>
  reversed ? items.toReversed() : items;

async function sorted(
  database: LibraryDatabase,
  numbers: readonly number[],
  index: (typeof INDEXES)[keyof typeof INDEXES],
): Promise<number[]> {
  const cards = await cardsOf(database, numbers);
  cards.sort((a, b) => (a[index] < b[index] ? -1 : a[index] > b[index] ? 1 : a.n - b.n));
  return cards.map(({ n }) => n);
}

/** By day of publication: whole months are counted past, and only those of the window are looked into. */
async function byDay(
  database: LibraryDatabase,
  docs: DocSet,
  reversed: boolean,
  { offset, limit }: Window,
): Promise<readonly number[]> {
  const months = [...setsByKey(await rowsOfKind(database, 'published'))].sort(([a], [b]) => (a > b ? -1 : 1));
  const found: number[] = [];
  let before = 0;
  let skipped = 0;
  for (const [, month] of turned(months, reversed)) {
    const within = docs.and(month);
    const { size } = within;
    if (before + size > offset && found.length < offset - skipped + limit) {
      found.push(...turned(await sorted(database, [...within], INDEXES.published), reversed));
    } else if (found.length === 0) skipped += size;
    before += size;
  }
  return found.slice(offset - skipped, offset - skipped + limit);
}

/** By title or outlet: small sets are sorted, large ones picked out of the index. */
async function byText(
  database: LibraryDatabase,
  docs: DocSet,
  index: (typeof INDEXES)['title' | 'outlet'],
  reversed: boolean,
  { offset, limit }: Window,
): Promise<readonly number[]> {
  const { size } = docs;
  const end = offset + limit;
  if (size <= FEW) return turned(await sorted(database, [...docs], index), reversed).slice(offset, end);
  const walk = database.cards.orderBy(index);
  if (!reversed) {
    // Enough when the set lies evenly among the others.
    const total = (await docsWith(database, ALL)).size;
    const first = await walk
      .clone()
      .limit(Math.ceil((end * total) / size) + FEW)
      .primaryKeys();
    const found = first.filter((n) => docs.has(n));
    if (found.length >= Math.min(end, size)) return found.slice(offset, end);
  }
  const all = (await walk.primaryKeys()).filter((n) => docs.has(n));
  return turned(all, reversed).slice(offset, end);
}

/** The numbers of the set in the order asked for, as far as the window shows them. */
async function inOrder(
  database: LibraryDatabase,
  docs: DocSet,
  { by, reversed = false }: ArticleOrder,
  window: Window,
): Promise<readonly number[]> {
  if (by === 'published') return byDay(database, docs, reversed, window);
  // Numbers are given in the order of saving.
  if (by === 'saved') return turned([...docs], !reversed).slice(window.offset, window.offset + window.limit);
  return byText(database, docs, INDEXES[by], reversed, window);
}

export async function articlePage(
  database: LibraryDatabase,
  query: ArticleQuery,
  order: ArticleOrder,
  window: Window,
): Promise<Page<ArticleRow>> {
  const docs = await findDocs(database, query);
  const cards = await cardsOf(database, await inOrder(database, docs, order, window));
  return { rows: cards.map(rowOf), total: docs.size };
}

/** The ids of all articles meant, in order: for "select all" and for stepping from one to the next. */
export async function articleIds(
  database: LibraryDatabase,
  query: ArticleQuery,
  order: ArticleOrder,
): Promise<string[]> {
  const numbers = await inOrder(database, await findDocs(database, query), order, { offset: 0, limit: Infinity });
  return (await cardsOf(database, numbers)).map(({ id }) => id);
}

const most = (values: readonly FacetValue[], limit: number) =>
  values
    .filter(({ articles }) => articles > 0)
    .toSorted((a, b) => b.articles - a.articles || (a.label < b.label ? -1 : 1))
    .slice(0, limit);

async function counted(database: LibraryDatabase, kind: KeyKind, docs: DocSet): Promise<FacetValue[]> {
  const counts = new Map<string, number>();
  for (const { key, block, docs: places } of await rowsOfKind(database, kind)) {
    const value = valueOfKey(key);
    counts.set(value, (counts.get(value) ?? 0) + docs.countIn(block, places));
  }
  return [...counts].map(([value, articles]) => ({ value, label: value, articles }));
}

/** Of a small set every official; of a large one those that are the commonest in the whole library. */
async function countedOfficials(database: LibraryDatabase, docs: DocSet): Promise<FacetValue[]> {
  if (docs.size <= FEW_TO_READ) {
    const seen = await peopleIn(database, [...docs]);
    return [...seen].map(([{ key, name }, articles]) => ({ value: key, label: name, articles: articles.size }));
  }
  const people = await database.people.orderBy('byArticles').limit(COMMONEST).toArray();
  const counts = await countsWithin(database, people.map(officialKeys), docs);
  return people.map(({ key, name }, index) => ({ value: key, label: name, articles: counts[index] ?? 0 }));
}

/** Of the commonest values so many are given. */
const SHOWN = 50;

/**
 * For a filter of which any of several values may hold, the counts say what
 * each value would give in place of those chosen; for the others what it would
 * leave on top of them.
 */
export async function facetsOf(database: LibraryDatabase, query: ArticleQuery): Promise<Facets> {
  const docs = await findDocs(database, query);
  const withoutOwn = (field: 'outlets' | 'countries' | 'languages' | 'categories' | 'states') =>
    (query[field]?.length ?? 0) === 0 ? docs : findDocs(database, { ...query, [field]: [] });
  const any = async (kind: KeyKind, field: Parameters<typeof withoutOwn>[0], limit = Infinity) =>
    most(await counted(database, kind, await withoutOwn(field)), limit);
  const [tags, officials, outlets, countries, languages, categories, states] = await Promise.all([
    counted(database, 'tag', docs).then((values) => most(values, Infinity)),
    countedOfficials(database, docs).then((values) => most(values, SHOWN)),
    any('outlet', 'outlets'),
    any('country', 'countries', SHOWN),
    any('language', 'languages'),
    any('category', 'categories'),
    any('state', 'states'),
  ]);
  return { tags, officials, outlets, countries, languages, categories, states };
}
