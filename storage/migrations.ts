/**
 * The database's versions, each a named migration. To change what is kept, add
 * one entry at the end; never edit an entry that was released.
 */
import type { Dexie, Transaction } from 'dexie';
import { rebuildCatalogue } from './catalogue/rebuild.ts';

/** One step from a version of the database to the next. */
export interface Migration {
  /** What it does, for logs and tests. */
  readonly name: string;
  /** 1, 2, 3, …: its place in the list. */
  readonly version: number;
  /**
   * Tables that are new or whose indexes change, in Dexie's notation: primary
   * key first, `*` one entry a list item, `[a+b]` compound, `&` unique, `++`
   * counted. `null` deletes a table.
   */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites records, within the transaction of the upgrade: a crash leaves the version before. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'articles, annotations, officials, mentions, corrections, edits',
    version: 1,
    stores: {
      // Tags have no table: the two `*tags` indexes are their only truth, and counting their keys is native work.
      articles: 'id, *addresses, fingerprint, outlet, language, published.date, *tags, created, modified',
      annotations: 'id, article, *tags, category, state, created, modified',
      officials: '[article+order], name, country',
      mentions: '[article+order], name, value',
      corrections: 'id, address, created',
      edits: '++order, &edit, article, *addresses',
    },
  },
  {
    name: 'the catalogue: what lists, filters and search read; persons',
    version: 2,
    stores: {
      cards: 'n, &id, byPublished, byTitle, byOutlet',
      postings: '[key+block]',
      indexed: 'n',
      appearances: '[person+day+n], n',
      dates: '[value+n], n',
      tagUses: 'tag',
      people: 'key, byArticles, byLast, name, *words',
      persons: 'key, modified',
    },
    upgrade: rebuildCatalogue,
  },
  {
    name: 'what a restore replaced, for taking it back',
    version: 3,
    stores: { replaced: '[edit+order]' },
  },
];

/** Declares the migrations on a database that is not open yet. */
export function declareMigrations(database: Dexie, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
}
