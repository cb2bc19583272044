/** What taking records into a library is decided on, and the decisions: the words that plans, storage and surfaces share. */
import type { LineKind, LineRecord } from './backup-lines.ts';
import type { Look } from './look.ts';
import type { Preference } from './preference.ts';

/** What of the library the decisions depend on, without its texts. */
export interface LibraryIndex {
  /** `modified` by id, of persons by key, of looks of tags by tag. */
  readonly articles: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly tagLooks: ReadonlyMap<string, string>;
  readonly corrections: ReadonlySet<string>;
  /** `modified` by id of categories that the reader deleted, as long as the journal knows of it. */
  readonly deletedCategories: ReadonlyMap<string, string>;
  /** Every address of every article, with the article's id. */
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * `add`: not in the library. `replace`: the file's version is newer. `keep`:
 * the library's is newer, was deleted since, or is the same page under another id. `same`: the
 * same version in both. `skip`: a note whose article is nowhere.
 */
export type RestoreAct = 'add' | 'replace' | 'keep' | 'same' | 'skip';

/** Where file and library disagree; the reader sees every one. */
export interface RestoreConflict {
  readonly kind: LineKind;
  /** Of the record in the file: `backupId`. */
  readonly id: string;
  /** Of the record here that it stands against; `null` where there is none. */
  readonly hereId: string | null;
  readonly reason: 'library-newer' | 'file-newer' | 'same-page' | 'no-article' | 'deleted-here' | 'not-here';
  /** `modified` here and in the file, where both have the record. */
  readonly here: string | null;
  readonly there: string;
  /** What the file's version says. */
  readonly says: RecordDigest;
}

/** What a reader tells two versions of a record by, without its long texts. */
export interface RecordDigest {
  /** The title of the article, the quote of the note, the name of the person, the tag; of a category the name, or the id where it has none. */
  readonly label: string;
  /** The comment of the note, the outlet of the article; `''` where there is none. */
  readonly words: string;
  readonly tags: readonly string[];
  /** Of a category and of a tag. */
  readonly look?: Look;
  /** Of a preference, whose name is the label. */
  readonly preference?: Preference;
}

const LONGEST = 600;
const beginning = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text);

export function digestOf(record: LineRecord): RecordDigest {
  switch (record.kind) {
    case 'article': {
      const { title, outlet, published, tags } = record.value;
      const words = [outlet, published?.date].filter((part) => part !== null && part !== undefined).join(', ');
      return { label: beginning(title), words: beginning(words), tags };
    }
    case 'annotation': {
      const { target, comment, tags } = record.value;
      return { label: beginning(target.quote.exact), words: beginning(comment), tags };
    }
    case 'correction':
      return { label: record.value.quote ?? record.value.text, words: '', tags: [] };
    case 'person': {
      const { key, name, spellings, offices } = record.value;
      const held = offices.map(({ role, country }) => [role, country].filter((part) => part !== null).join(', '));
      return { label: name ?? key, words: beginning([...spellings, ...held].join('; ')), tags: [] };
    }
    case 'category': {
      const { id, name, tint, shape } = record.value;
      return { label: name ?? id, words: '', tags: [], look: { tint, shape } };
    }
    case 'preference':
      return { label: record.value.name, words: '', tags: [], preference: record.value };
    case 'tagLook': {
      const { tag, tint, shape } = record.value;
      return { label: tag, words: '', tags: [], look: { tint, shape } };
    }
  }
}

export interface RestoreDecision {
  readonly act: RestoreAct;
  /** The record to write for `add` and `replace`: a note of a page kept under another id is on that one. */
  readonly record: LineRecord;
  readonly conflict: RestoreConflict | null;
}

export type RestoreCounts = Readonly<Record<LineKind, Readonly<Record<RestoreAct, number>>>>;
