/** What backup, restore and import show, and what can be done there. The page gathers the one and carries out the other. */
import type { RecordDigest, RestoreConflict, RestoreCounts } from '../../annotations/restore.ts';

/** A backup that was written. */
export interface LastBackup {
  /** An instant. */
  readonly at: string;
  readonly articles: number;
  readonly notes: number;
}

/** Days after which the reader is reminded; 0: never. */
export const REMINDERS = [7, 30, 90, 0] as const;
export type Reminder = (typeof REMINDERS)[number];

/** Work under way, of so many articles, records or bytes. */
export interface Going {
  readonly done: number;
  readonly total: number | null;
}

/** Two versions of one record, the library's absent where it has none. */
export interface ShownConflict extends RestoreConflict {
  readonly hereSays: RecordDigest | null;
}

/** Where a note from another tool would go. */
export interface NotePlace {
  readonly quote: string;
  readonly comment: string;
  /** Of the article it goes to. */
  readonly title: string;
  /** `waiting`: for the reader to open its page, which is not saved yet. */
  readonly state: 'exact' | 'changed' | 'lost' | 'waiting';
}

export interface ImportedOfficial {
  readonly name: string;
  readonly offices: readonly string[];
  /** The library knows more of the person already, and keeps it. */
  readonly known: boolean;
}

/** What a file would do, decided and not carried out. */
export type FilePlan =
  | {
      readonly kind: 'restore';
      /** When the backup was written. */
      readonly exported: string;
      readonly counts: RestoreCounts;
      readonly conflicts: readonly ShownConflict[];
    }
  | {
      readonly kind: 'notes';
      readonly notes: readonly NotePlace[];
      /** How many the library has already. */
      readonly known: number;
      /** Quotes of notes beyond what is kept. */
      readonly refused: readonly string[];
      /** Records of the file that are no notes on a passage: where, and why. */
      readonly passedOver: readonly {
        readonly place: string;
        readonly reason: 'invalid' | 'no-quote' | 'no-address';
      }[];
    }
  | {
      readonly kind: 'officials';
      readonly officials: readonly ImportedOfficial[];
      /** Lines without a name, counted from 1. */
      readonly passedOver: readonly number[];
    };

/** The file that was chosen, and how far it is. */
export type Incoming =
  | { readonly step: 'none' }
  | { readonly step: 'reading' | 'taking' | 'takingBack'; readonly name: string; readonly going: Going }
  /** What came or went is written; the catalogue follows it. */
  | { readonly step: 'ordering'; readonly name: string; readonly going: Going }
  /** Nothing was touched. `detail` names the line or field at fault. */
  | { readonly step: 'refused'; readonly name: string; readonly sentence: string; readonly detail: string }
  | { readonly step: 'planned'; readonly name: string; readonly plan: FilePlan }
  | { readonly step: 'done'; readonly name: string; readonly sentence: string; readonly undone: boolean };
