/** The step to version 6: an official or a mention a row becomes a detection a row, in the tables and in the journal. */
import { Dexie, type Transaction } from 'dexie';
import { rebuildCatalogue } from './catalogue/rebuild.ts';

/** Articles gathered at a time: bounds the memory that their rows take. */
const BATCH = 200;

/** A row of version 1, as far as it is kept on. */
interface PlacedRow {
  readonly article: string;
  readonly official?: unknown;
  readonly mention?: unknown;
}

/** What the journal keeps of an article that was deleted or replaced. */
interface KeptArticle {
  readonly article?: { readonly id?: unknown };
  readonly value?: { readonly id?: unknown };
  officials?: readonly PlacedRow[];
  mentions?: readonly PlacedRow[];
  detection?: unknown;
}

const rowOf = (article: unknown, officials: readonly PlacedRow[], mentions: readonly PlacedRow[]) => ({
  article,
  officials: officials.map(({ official }) => official),
  mentions: mentions.map(({ mention }) => mention),
});

function gatherKept(kept: KeptArticle): void {
  const { officials, mentions } = kept;
  if (officials === undefined || mentions === undefined) return;
  kept.detection = rowOf(kept.article?.id ?? kept.value?.id, officials, mentions);
  delete kept.officials;
  delete kept.mentions;
}

async function gatherTables(transaction: Transaction): Promise<void> {
  const ids = (await transaction.table('articles').toCollection().primaryKeys()).map(String).sort();
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const [first = '', last = ''] = [batch[0], batch.at(-1)];
    const [officials, mentions] = await Promise.all(
      ['officials', 'mentions'].map(async (name) => {
        const placed = transaction.table<PlacedRow>(name).where('[article+order]');
        const rows = await placed.between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray();
        return Map.groupBy(rows, ({ article }) => article);
      }),
    );
    await transaction
      .table('detections')
      .bulkAdd(batch.map((id) => rowOf(id, officials?.get(id) ?? [], mentions?.get(id) ?? [])));
  }
}

/** Within the transaction of the upgrade. Fills the catalogue of a library from before there was one, too. */
export async function gatherDetections(transaction: Transaction): Promise<void> {
  await gatherTables(transaction);
  await transaction
    .table('edits')
    .toCollection()
    .modify(({ reversal }: { readonly reversal: KeptArticle & { readonly deleted?: readonly KeptArticle[] } }) =>
      [reversal, ...(reversal.deleted ?? [])].forEach(gatherKept),
    );
  await transaction.table<KeptArticle>('replaced').toCollection().modify(gatherKept);
  if ((await transaction.table('cards').count()) === 0) await rebuildCatalogue(transaction);
}
