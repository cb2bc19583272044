/** The records of a library that is read in parts, as files that hold all of them have them. */
import {
  backupId,
  CONTENTS_FIELDS,
  LINE_KINDS,
  linesIn,
  type LineKind,
  type LineRecord,
} from '../annotations/backup-lines.ts';
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';

export const KINDS_BESIDE = LINE_KINDS.filter((kind) => kind !== 'article' && kind !== 'annotation');

/** What parts hold beside articles and notes: each record once, though several parts may have it. */
export class RecordsBeside {
  readonly #found = new Map<LineKind, Map<string, LineRecord>>();

  add(part: LibraryContents): void {
    for (const kind of KINDS_BESIDE) {
      if (part[CONTENTS_FIELDS[kind]] === undefined) continue;
      const known = this.#found.get(kind) ?? new Map<string, LineRecord>();
      this.#found.set(kind, known);
      for (const record of linesIn(part, kind)) {
        const id = backupId(record);
        // In the order of the last part, which has all of them when the whole library is read.
        known.delete(id);
        known.set(id, record);
      }
    }
  }

  /** `undefined` where no part knows of such records. */
  of(kind: LineKind): LineRecord[] | undefined {
    const found = this.#found.get(kind);
    return found && [...found.values()];
  }
}

/** Each article with its notes after it, then notes without article. */
export async function* articlesAndNotes(
  parts: ContentsParts,
  { pace }: Pick<ExportOptions, 'pace'>,
  beside?: RecordsBeside,
): AsyncGenerator<LineRecord, void, void> {
  const homeless: Annotation[] = [];
  for await (const part of parts) {
    beside?.add(part);
    const notes = Map.groupBy(part.annotations, ({ article }) => article);
    for (const article of part.articles) {
      yield { kind: 'article', value: article };
      for (const value of notes.get(article.id) ?? []) yield { kind: 'annotation', value };
      notes.delete(article.id);
      await pace?.();
    }
    for (const note of part.annotations) if (notes.has(note.article)) homeless.push(note);
  }
  for (const value of homeless) yield { kind: 'annotation', value };
}
