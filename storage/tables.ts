import type { Dexie, EntityTable, Table } from 'dexie';
import type { Category } from '../annotations/category.ts';
import type { TagLook } from '../annotations/look.ts';
import type { Annotation, Correction, SavedArticle } from '../annotations/schemas.ts';
import type {
  CardRow,
  DateRow,
  HolderRow,
  IndexedRow,
  PersonCardRow,
  PersonRecord,
  PostingRow,
  ReprintRow,
  SightingRow,
  TagUseRow,
} from './catalogue/rows.ts';
import type { DetectionRow, EditRow, NewEditRow, ReplacedRow } from './rows.ts';

/** The tables, as `migrations.ts` declares them. */
export interface LibraryDatabase extends Dexie {
  articles: EntityTable<SavedArticle, 'id'>;
  annotations: EntityTable<Annotation, 'id'>;
  detections: EntityTable<DetectionRow, 'article'>;
  corrections: EntityTable<Correction, 'id'>;
  /** What the reader says of persons; `people` is what follows from it and from articles. */
  persons: EntityTable<PersonRecord, 'key'>;
  categories: EntityTable<Category, 'id'>;
  tagLooks: EntityTable<TagLook, 'tag'>;
  edits: Table<EditRow, number, NewEditRow>;
  replaced: Table<ReplacedRow, [edit: string, order: number]>;
  cards: EntityTable<CardRow, 'n'>;
  postings: Table<PostingRow, [key: string, block: number]>;
  indexed: EntityTable<IndexedRow, 'n'>;
  reprints: EntityTable<ReprintRow, 'first'>;
  sightings: Table<SightingRow, [holder: string, day: string, n: number]>;
  holders: EntityTable<HolderRow, 'key'>;
  dates: Table<DateRow, [value: string, n: number]>;
  tagUses: EntityTable<TagUseRow, 'tag'>;
  people: EntityTable<PersonCardRow, 'key'>;
}
