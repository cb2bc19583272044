/** The whole library going out, and records coming in: what backup, restore and import ask of storage. */
import type { BackupRecord } from '../annotations/backup-lines.ts';
import type { Edited, Outcome } from '../annotations/outcome.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { PreferenceChange } from '../annotations/preference.ts';
import type { LibraryIndex } from '../annotations/restore.ts';
import type { ActOptions } from './act-options.ts';
import type { DamagedRecord } from './records.ts';

/**
 * The records to be written, decided on the library as it is: sound ones, which
 * who received them has checked. What it throws leaves everything as it was.
 */
export type TakeInPlan = (library: LibraryIndex) => Iterable<BackupRecord> | AsyncIterable<BackupRecord>;

export interface TakeInOptions extends ActOptions {
  /** What the same file changes beside the library: the journal keeps it for whoever takes the act back. */
  readonly preferences?: readonly PreferenceChange[];
}

export interface Transfers {
  /**
   * Everything that is kept, a few articles in memory at a time: each article
   * with its notes, then notes without article, corrections, persons, categories, looks of tags. Records
   * that fail their schema are passed over.
   */
  records(passedOver?: (record: Pick<DamagedRecord, 'table' | 'fault'>) => void): AsyncIterable<BackupRecord>;
  /** Notes whose article is not kept. */
  homeless(): Promise<Annotation[]>;
  /** What a plan is decided on, for a dry run. */
  index(): Promise<LibraryIndex>;
  /** One record as it is kept, or `undefined`. */
  record(kind: BackupRecord['kind'], id: string): Promise<BackupRecord | undefined>;
  /**
   * Writes the records of a plan as one act and one transaction: all of them
   * or nothing. A record replaces the one of its id; nothing is deleted. Undo
   * takes away what came and brings back what was replaced, where neither was
   * changed since.
   */
  takeIn(act: 'restore' | 'import', plan: TakeInPlan, options?: TakeInOptions): Promise<Outcome<Edited>>;
}
