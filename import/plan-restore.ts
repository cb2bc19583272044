/**
 * What restoring a backup does to a library, decided record by record: the
 * same decisions are a dry run when they are counted, and the merge when they
 * are carried out. Nothing is ever deleted: what the file does not have stays.
 */
import { backupId, type BackupKind, type BackupRecord } from '../annotations/backup-lines.ts';

/** What of the library the decisions depend on, without its texts. */
export interface LibraryIndex {
  /** `modified` of articles and annotations by id. */
  readonly articles: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly corrections: ReadonlySet<string>;
  /** `modified` of what the reader said of persons, by `Person.key`. */
  readonly persons: ReadonlyMap<string, string>;
  /** Every address of every article, with the article's id. */
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * `add`: not in the library. `replace`: the file's version is newer. `keep`:
 * the library's is newer, or is the same page under another id. `same`: the
 * same version in both. `skip`: a note whose article is nowhere.
 */
export type RestoreAct = 'add' | 'replace' | 'keep' | 'same' | 'skip';

/** Where file and library disagree; the reader sees every one. */
export interface RestoreConflict {
  readonly kind: BackupKind;
  /** Of a person, the key. */
  readonly id: string;
  readonly reason: 'library-newer' | 'file-newer' | 'same-page' | 'no-article';
  /** The title of the article, the quote of the note, the name of the person. */
  readonly label: string;
  /** `modified` here and in the file, where both have the record. */
  readonly here: string | null;
  readonly there: string;
}

export interface RestoreDecision {
  readonly act: RestoreAct;
  /** The record to write for `add` and `replace`: a note of a page kept under another id is on that one. */
  readonly record: BackupRecord;
  readonly conflict: RestoreConflict | null;
}

export type RestoreCounts = Readonly<Record<BackupKind, Readonly<Record<RestoreAct, number>>>>;

export interface RestorePlan {
  /** Records come in the order of the file, articles before their notes and before persons. */
  decide(record: BackupRecord): RestoreDecision;
  /** What was decided so far. */
  readonly counts: RestoreCounts;
  readonly conflicts: readonly RestoreConflict[];
}

const none = (): Record<RestoreAct, number> => ({ add: 0, replace: 0, keep: 0, same: 0, skip: 0 });

function versioned(record: BackupRecord, here: string, there: string, label: string): RestoreDecision {
  if (here === there) return { act: 'same', record, conflict: null };
  const newer = there > here;
  const reason = newer ? 'file-newer' : 'library-newer';
  const conflict = { kind: record.kind, id: backupId(record), reason, label, here, there } as const;
  return { act: newer ? 'replace' : 'keep', record, conflict };
}

/** A plan for one restore into the library. */
export function planRestore(library: LibraryIndex): RestorePlan {
  const counts = { article: none(), annotation: none(), correction: none(), person: none() };
  const conflicts: RestoreConflict[] = [];
  /** By id in the file: the id it has in the library after the restore. */
  const homes = new Map<string, string>();

  function decideOn(record: BackupRecord): RestoreDecision {
    if (record.kind === 'correction') {
      return { act: library.corrections.has(record.value.id) ? 'same' : 'add', record, conflict: null };
    }
    if (record.kind === 'person') {
      const { key, name, articles, modified } = record.value;
      const own = articles.map((article) => homes.get(article) ?? article);
      const moved: BackupRecord = { kind: 'person', value: { ...record.value, articles: own } };
      const here = library.persons.get(key);
      return here === undefined
        ? { act: 'add', record: moved, conflict: null }
        : versioned(moved, here, modified, name ?? key);
    }
    const { id, modified: there } = record.value;
    if (record.kind === 'annotation') {
      const { article, target } = record.value;
      const label = target.quote.exact;
      const home = homes.get(article) ?? (library.articles.has(article) ? article : undefined);
      if (home === undefined) {
        const conflict = { kind: 'annotation', id, reason: 'no-article', label, here: null, there } as const;
        return { act: 'skip', record, conflict };
      }
      const moved: BackupRecord = { kind: 'annotation', value: { ...record.value, article: home } };
      const here = library.annotations.get(id);
      return here === undefined ? { act: 'add', record: moved, conflict: null } : versioned(moved, here, there, label);
    }
    const label = record.value.title;
    const here = library.articles.get(id);
    if (here !== undefined) {
      homes.set(id, id);
      return versioned(record, here, there, label);
    }
    const samePage = record.value.addresses.map((address) => library.addresses.get(address)).find(Boolean);
    homes.set(id, samePage ?? id);
    if (samePage === undefined) return { act: 'add', record, conflict: null };
    const kept = library.articles.get(samePage) ?? null;
    return { act: 'keep', record, conflict: { kind: 'article', id, reason: 'same-page', label, here: kept, there } };
  }

  return {
    counts,
    conflicts,
    decide(record) {
      const decision = decideOn(record);
      counts[record.kind][decision.act] += 1;
      if (decision.conflict !== null) conflicts.push(decision.conflict);
      return decision;
    },
  };
}
