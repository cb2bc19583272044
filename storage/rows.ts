/** The rows of the tables that hold no plain record. */
import type { BackupKind } from '../annotations/backup-lines.ts';
import type { Category } from '../annotations/category.ts';
import type { TagLook } from '../annotations/look.ts';
import type { Person } from '../annotations/person.ts';
import type { PreferenceChange } from '../annotations/preference.ts';
import type {
  Annotation,
  AnnotationBody,
  Correction,
  KeptMention,
  KeptOfficial,
  SavedArticle,
  Settlement,
} from '../annotations/schemas.ts';

/** What was found in one kept article, in the order found. */
export interface DetectionRow {
  /** `SavedArticle.id`. */
  readonly article: string;
  readonly officials: readonly KeptOfficial[];
  readonly mentions: readonly KeptMention[];
}

/** How one act is taken back. */
export type Reversal =
  | {
      readonly act: 'edit-annotation';
      readonly id: string;
      /** `Annotation.modified` of the version that was edited. */
      readonly edited: string;
      readonly before: AnnotationBody;
      readonly after: AnnotationBody;
    }
  | { readonly act: 'delete-annotation'; readonly annotation: Annotation }
  | {
      readonly act: 'tag-article';
      readonly id: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | ({ readonly act: 'delete-article' } & DeletedArticle)
  | { readonly act: 'add-correction'; readonly id: string }
  | { readonly act: 'remove-correction'; readonly correction: Correction }
  | {
      readonly act: 'retarget-annotation' | 'decline-wording';
      readonly id: string;
      /** `Annotation.modified` of the version that was settled. */
      readonly edited: string;
      readonly before: Settlement;
      readonly after: Settlement;
    }
  | {
      readonly act: 'correct-article';
      readonly id: string;
      readonly before: ArticleParticulars;
      readonly after: ArticleParticulars;
    }
  | {
      readonly act: 'tag-articles' | 'archive-articles' | 'rename-tag' | 'delete-tag';
      readonly articles: readonly FieldChange<ShelfFields>[];
      readonly annotations: readonly FieldChange<Pick<Annotation, 'tags'>>[];
      /** Looks of the tags at hand, where the act changed any. */
      readonly looks?: LookChange;
    }
  | { readonly act: 'set-category'; readonly id: string; readonly before: Category | null; readonly after: Category }
  | {
      readonly act: 'merge-category' | 'delete-category';
      /** `null` for an id that notes had and no category. */
      readonly category: Category | null;
      readonly annotations: readonly FieldChange<Pick<Annotation, 'category'>>[];
    }
  | { readonly act: 'set-tag-look'; readonly looks: LookChange }
  | { readonly act: PersonAct; readonly persons: readonly PersonImage[] }
  | { readonly act: 'delete-articles'; readonly deleted: readonly DeletedArticle[] }
  /** What was replaced lies in a table of its own: `ReplacedRow`. Notes that are taken over replace nothing. */
  | {
      readonly act: 'restore' | 'import' | 'take-over';
      readonly taken: readonly TakenIn[];
      /** Of a restore: they lie beside the library, and whoever takes it back takes them back too. */
      readonly preferences?: readonly PreferenceChange[];
    };

/** A record that came from a file, or from another article. */
export interface TakenIn {
  readonly kind: BackupKind;
  /** `backupId` */
  readonly id: string;
  /** `modified` as it came; `''` for corrections, which have no versions. */
  readonly version: string;
  /** `markOf` it as it came; acts before there were marks have none. */
  readonly mark?: string;
  /** There was one before it. */
  readonly replaced: boolean;
}

/** A record as it lies in its table, with what was found in it when it is an article. It may be damaged. */
export interface KeptRecord {
  readonly kind: BackupKind;
  readonly value: unknown;
  readonly detection?: DetectionRow;
}

/** A record that one from a file replaced; it goes with its entry of the journal. */
export interface ReplacedRow extends KeptRecord {
  readonly edit: string;
  /** Its place in `taken`. */
  readonly order: number;
}

export type PersonAct = 'set-person' | 'merge-persons' | 'split-person' | 'remove-person';

/** A person before and after an act; `null`: nothing was said of them. */
export interface PersonImage {
  /** `Person.key` */
  readonly key: string;
  readonly before: Person | null;
  readonly after: Person | null;
}

/** What the reader sets on many articles at once. */
export type ShelfFields = Pick<SavedArticle, 'tags' | 'archived'>;

/** Looks of some tags before and after an act; a tag that is not there was plain. */
export interface LookChange {
  readonly before: readonly TagLook[];
  readonly after: readonly TagLook[];
}

/** Fields of one record before and after an act; one that is not there was absent. */
export interface FieldChange<Fields> {
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
}

/** An article that was deleted, and what went with it. */
export interface DeletedArticle {
  readonly article: SavedArticle;
  readonly annotations: readonly Annotation[];
  readonly detection?: DetectionRow;
}

type ArticleParticulars = Pick<SavedArticle, 'title' | 'outlet' | 'published' | 'corrected'>;

export type EditAct = Reversal['act'];

/** Acts that belong to no one article. */
export const BULK_ACTS = [
  'set-person',
  'merge-persons',
  'split-person',
  'remove-person',
  'tag-articles',
  'archive-articles',
  'rename-tag',
  'delete-tag',
  'delete-articles',
  'restore',
  'import',
  'take-over',
  'set-category',
  'merge-category',
  'delete-category',
  'set-tag-look',
] as const;

/** Acts on one article, its notes or what was recognised in it. */
export type ArticleAct = Exclude<EditAct, (typeof BULK_ACTS)[number]>;

/** An entry of the journal before it has its place. */
export interface NewEditRow {
  /** What `undo` takes. */
  readonly edit: string;
  /** `SavedArticle.id`, when the act belongs to a kept article. */
  readonly article?: string;
  /** Of a deleted article: where its page can offer to bring it back. */
  readonly addresses?: readonly string[];
  readonly reversal: Reversal;
  /** Kept after undoing, so that asking twice undoes once. */
  readonly undone: boolean;
}

export interface EditRow extends NewEditRow {
  readonly order: number;
}
