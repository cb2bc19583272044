import { bodyOf, createAnnotation } from '../annotations/annotation.ts';
import type { Edited } from '../annotations/outcome.ts';
import { Refusal } from '../annotations/refusal.ts';
import { annotationSchema, type Annotation } from '../annotations/schemas.ts';
import type { TakenOver } from '../annotations/take-over.ts';
import type { Catalogue } from './catalogue.ts';
import type { LibraryDatabase } from './tables.ts';
import { recordEdit } from './journal.ts';
import { markOf } from './record-mark.ts';
import { checked } from './records.ts';
import type { TakenIn } from './rows.ts';
import { annotationToChange, articleToChange } from './to-change.ts';
import type { Write } from './write.ts';

/** Notes of one article kept on others too. */
export function createTakeOver(database: LibraryDatabase, now: () => Date, write: Write): Pick<Catalogue, 'takeOver'> {
  /** The note on the other article; `null` when it is there. */
  async function copyOf({ id, from, to, target }: TakenOver): Promise<Annotation | null> {
    if ((await database.annotations.get(id)) !== undefined) return null;
    const note = await annotationToChange(database, from);
    const { text } = await articleToChange(database, to);
    const { position, quote } = target;
    if (text.slice(position.start, position.end) !== quote.exact) {
      throw new Refusal('conflict', 'article: its text was changed since');
    }
    return checked(annotationSchema, createAnnotation({ id, target, ...bodyOf(note) }, to, now()));
  }

  return {
    takeOver: (notes) =>
      write<Edited>(async () => {
        const copies: Annotation[] = [];
        for (const note of notes) {
          const copy = await copyOf(note);
          if (copy !== null) copies.push(copy);
        }
        if (copies.length === 0) throw new Refusal('gone', 'nothing to take over');
        await database.annotations.bulkAdd(copies);
        const taken = copies.map((copy): TakenIn => {
          const { id, modified: version } = copy;
          return { kind: 'annotation', id, version, mark: markOf('annotation', copy), replaced: false };
        });
        const edit = await recordEdit(database, { act: 'take-over', taken }, {});
        return { value: { edit }, touched: [...new Set(copies.map(({ article }) => article))] };
      }),
  };
}
