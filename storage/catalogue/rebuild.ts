/** Makes the whole catalogue from what is kept: for libraries from before it, and for the bench. */
import type { Transaction } from 'dexie';
import { annotationSchema, savedArticleSchema, type Annotation } from '../../annotations/schemas.ts';
import { sound, soundOnes } from '../records.ts';
import type { MentionRow, OfficialRow } from '../rows.ts';
import { keptRows } from '../detections.ts';
import { derive } from './derive.ts';
import { BLOCK, blockOf, packDocs } from './doc-set.ts';
import { personCard } from './person-card.ts';
import type { AppearanceRow, CardRow, IndexedRow, PersonCardRow, PostingRow } from './rows.ts';

/** Articles read at a time: bounds the memory that texts take. */
const BATCH = 256;

function groupedByArticle<Row extends { readonly article: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.article);
    if (group === undefined) groups.set(row.article, [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * Empties the catalogue's tables and fills them from the kept records, oldest
 * article first. Within the transaction of an upgrade; memory is bounded by the
 * words of one block of articles.
 */
export async function rebuildCatalogue(transaction: Transaction): Promise<void> {
  const cards = transaction.table<CardRow, number>('cards');
  const postings = transaction.table<PostingRow>('postings');
  const indexed = transaction.table<IndexedRow, number>('indexed');
  const appearances = transaction.table<AppearanceRow>('appearances');
  const people = transaction.table<PersonCardRow, string>('people');
  const tables = {
    officials: transaction.table<OfficialRow, [article: string, order: number]>('officials'),
    mentions: transaction.table<MentionRow, [article: string, order: number]>('mentions'),
  };
  for (const table of [cards, postings, indexed, appearances, people]) await table.clear();

  const ids = await transaction.table('articles').orderBy('created').primaryKeys();
  const places = new Map<string, number[]>();
  const seen = new Map<string, { first: AppearanceRow; last: AppearanceRow; articles: number }>();
  const writePostings = async (block: number) => {
    await postings.bulkAdd([...places].map(([key, list]) => ({ key, block, docs: packDocs(list) })));
    places.clear();
  };

  let n = 0;
  let block = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const articles: unknown[] = await transaction.table('articles').bulkGet(batch);
    const annotations = groupedByArticle<Annotation>(
      await transaction.table('annotations').where('article').anyOf(batch).toArray(),
    );
    const found = await Promise.all(batch.map((id) => keptRows(tables, id)));
    const written: { cards: CardRow[]; indexed: IndexedRow[]; appearances: AppearanceRow[] } = {
      cards: [],
      indexed: [],
      appearances: [],
    };
    for (const [index, record] of articles.entries()) {
      const article = sound(savedArticleSchema, record);
      const rows = found[index];
      if (article === undefined || rows === undefined) continue;
      n++;
      if (blockOf(n) !== block) {
        await writePostings(block);
        block = blockOf(n);
      }
      const notes = soundOnes(annotationSchema, annotations.get(article.id) ?? []);
      const derived = derive(n, { article, annotations: notes, ...rows });
      for (const key of derived.keys) {
        const list = places.get(key);
        if (list === undefined) places.set(key, [n % BLOCK]);
        else list.push(n % BLOCK);
      }
      written.cards.push(derived.card);
      written.indexed.push({ n, keys: derived.keys });
      written.appearances.push(...derived.appearances);
    }
    for (const row of written.appearances) {
      const known = seen.get(row.person) ?? { first: row, last: row, articles: 0 };
      seen.set(row.person, {
        first: isEarlier(row, known.first) ? row : known.first,
        last: isEarlier(known.last, row) ? row : known.last,
        articles: known.articles + 1,
      });
    }
    await cards.bulkAdd(written.cards);
    await indexed.bulkAdd(written.indexed);
    await appearances.bulkAdd(written.appearances);
  }
  await writePostings(block);
  await people.bulkAdd([...seen.values()].map(({ first, last, articles }) => personCard(first, last, articles)));
}

const isEarlier = (a: AppearanceRow, b: AppearanceRow) => a.day < b.day || (a.day === b.day && a.n < b.n);
