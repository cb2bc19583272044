/**
 * What restoring a backup does to a library, decided record by record: the
 * same decisions are a dry run when they are counted, and the merge when they
 * are carried out. Nothing is ever deleted: what the file does not have stays.
 */
import { backupId, ofEveryKind, type LineRecord } from '../annotations/backup-lines.ts';
import { BEFORE_ANY_SETTING } from '../annotations/look.ts';
import {
  digestOf,
  type LibraryIndex,
  type RestoreAct,
  type RestoreConflict,
  type RestoreCounts,
  type RestoreDecision,
} from '../annotations/restore.ts';

export interface RestorePlan {
  /** Records come in the order of the file, articles before their notes and before persons. */
  decide(record: LineRecord): RestoreDecision;
  /** What was decided so far. */
  readonly counts: RestoreCounts;
  readonly conflicts: readonly RestoreConflict[];
}

type Versioned = Exclude<LineRecord, { kind: 'correction' }>;

function against(
  record: Versioned,
  reason: RestoreConflict['reason'],
  hereId: string | null,
  here: string | null,
): RestoreConflict {
  const { modified: there } = record.value;
  return { kind: record.kind, id: backupId(record), hereId, reason, here, there, says: digestOf(record) };
}

/** The newer of two versions stays, and both are listed where they differ. */
function byVersion(record: Versioned, here: string | undefined): RestoreDecision {
  const { modified: there } = record.value;
  if (here === undefined) return { act: 'add', record, conflict: null };
  if (here === there) return { act: 'same', record, conflict: null };
  const newer = there > here;
  // A category that every library starts with, and that nobody set here, is no version of the reader's.
  if (newer && record.kind === 'category' && here === BEFORE_ANY_SETTING)
    return { act: 'replace', record, conflict: null };
  const conflict = against(record, newer ? 'file-newer' : 'library-newer', backupId(record), here);
  return { act: newer ? 'replace' : 'keep', record, conflict };
}

/**
 * A category that was deleted here stays deleted, unless the file has a later
 * version than the one that was. Where nothing is known of a deletion the
 * reader is told that it would come, be it back.
 */
function onCategory(record: Extract<LineRecord, { kind: 'category' }>, library: LibraryIndex): RestoreDecision {
  const { id, modified } = record.value;
  const here = library.categories.get(id);
  const deleted = library.deletedCategories.get(id);
  if (here !== undefined) return byVersion(record, here);
  if (deleted !== undefined && modified <= deleted) {
    return { act: 'keep', record, conflict: against(record, 'deleted-here', null, null) };
  }
  const isNews = library.articles.size > 0;
  return { act: 'add', record, conflict: isNews ? against(record, 'not-here', null, null) : null };
}

const none = (): Record<RestoreAct, number> => ({ add: 0, replace: 0, keep: 0, same: 0, skip: 0 });

/**
 * A plan for one restore into the library.
 *
 * @param chosen by the name of each preference chosen here: when it was
 */
export function planRestore(library: LibraryIndex, chosen: ReadonlyMap<string, string> = new Map()): RestorePlan {
  const counts = ofEveryKind(none);
  const conflicts: RestoreConflict[] = [];
  /** By id in the file: the id it has in the library after the restore. */
  const homes = new Map<string, string>();

  function decideOn(record: LineRecord): RestoreDecision {
    switch (record.kind) {
      case 'correction':
        return { act: library.corrections.has(record.value.id) ? 'same' : 'add', record, conflict: null };
      case 'person': {
        const articles = record.value.articles.map((article) => homes.get(article) ?? article);
        return byVersion(
          { kind: 'person', value: { ...record.value, articles } },
          library.persons.get(record.value.key),
        );
      }
      case 'category':
        return onCategory(record, library);
      case 'tagLook':
        return byVersion(record, library.tagLooks.get(record.value.tag));
      case 'preference':
        return byVersion(record, chosen.get(record.value.name));
      case 'annotation': {
        const { id, article } = record.value;
        const home = homes.get(article) ?? (library.articles.has(article) ? article : undefined);
        if (home === undefined) return { act: 'skip', record, conflict: against(record, 'no-article', null, null) };
        const moved = { kind: 'annotation', value: { ...record.value, article: home } } as const;
        return byVersion(moved, library.annotations.get(id));
      }
      case 'article': {
        const { id, addresses } = record.value;
        const here = library.articles.get(id);
        const samePage =
          here === undefined ? addresses.map((address) => library.addresses.get(address)).find(Boolean) : undefined;
        homes.set(id, samePage ?? id);
        if (samePage === undefined) return byVersion(record, here);
        const kept = library.articles.get(samePage) ?? null;
        return { act: 'keep', record, conflict: against(record, 'same-page', samePage, kept) };
      }
    }
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
