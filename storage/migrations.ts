/**
 * The database's versions, each a named migration. To change what is kept, add
 * one entry at the end; never edit an entry that was released.
 */
import type { Dexie, Transaction } from 'dexie';
import { personSchema } from '../annotations/person.ts';
import { STARTING_CATEGORIES } from '../annotations/category.ts';
import { gatherDetections } from './gather-detections.ts';
import { regroupAll } from './catalogue/regroup.ts';
import { personRecord } from './person-record.ts';
import type { PersonRecord } from './catalogue/rows.ts';
import { sound } from './records.ts';

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
  /** Adds the records that a new library begins with. */
  readonly begin?: (transaction: Transaction) => void;
  /** Rewrites records, within the transaction of the upgrade: a crash leaves the version before. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

const imageOf = (record: unknown) => sound(personSchema, record) ?? null;

/** Persons can be found by their names; acts on them may be on several at once. */
async function keepPersons(transaction: Transaction): Promise<void> {
  const persons = transaction.table<PersonRecord>('persons');
  for (const record of await persons.toArray()) {
    const person = sound(personSchema, record);
    if (person !== undefined) await persons.put(personRecord(person));
  }
  await transaction
    .table('edits')
    .toCollection()
    .modify((row: { reversal: { act: string; key?: string; before?: unknown; after?: unknown } }) => {
      const { act, key, before, after } = row.reversal;
      if (act !== 'set-person' || key === undefined) return;
      row.reversal = { act, persons: [{ key, before: imageOf(before), after: imageOf(after) }] } as typeof row.reversal;
    });
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
    // Filled by version 6, which keeps more of it.
  },
  {
    name: 'what a restore replaced, for taking it back',
    version: 3,
    stores: { replaced: '[edit+order]' },
  },
  {
    name: 'who is who: names with their offices, and the persons the reader says they are',
    version: 4,
    stores: {
      appearances: null,
      sightings: '[holder+day+n], n',
      holders: 'key, name',
      people: 'key, byArticles, byLast, byName, *words, *names, *holders',
      persons: 'key, modified, *names, *articles',
    },
    upgrade: keepPersons,
  },
  {
    name: 'categories and looks of tags, which the reader can change',
    version: 5,
    stores: { categories: 'id', tagLooks: 'tag' },
    begin: addStartingCategories,
    upgrade: async (transaction) => addStartingCategories(transaction),
  },
  {
    name: 'detections: one record an article, which takes a tenth of the time to write',
    version: 6,
    stores: { officials: null, mentions: null, detections: 'article' },
    upgrade: gatherDetections,
  },
  {
    name: 'reprints: which articles tell one story',
    version: 7,
    stores: { reprints: 'first, *articles' },
    upgrade: regroupAll,
  },
  {
    name: 'without the indexes that the catalogue took the place of, which every record written paid for',
    version: 8,
    stores: {
      articles: 'id, *addresses, fingerprint, *tags, created, modified',
      annotations: 'id, article, *tags, category, modified',
    },
  },
];

/** What notes hold as their category are the ids of these: no note has to be touched. */
function addStartingCategories({ idbtrans }: Transaction): void {
  // Straight into the store: for a new library Dexie waits for the transaction, and for no promise of ours.
  const store = idbtrans.objectStore('categories');
  for (const category of STARTING_CATEGORIES) store.add(category);
}

/** Declares the migrations on a database that is not open yet. */
export function declareMigrations(database: Dexie, migrations: readonly Migration[] = MIGRATIONS): void {
  database.on('populate', (transaction) => {
    for (const { begin } of migrations) begin?.(transaction);
  });
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
}
