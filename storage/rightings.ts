/** What the reader puts right: where a note belongs, what an article is called, what was recognised. */
import { settleAnnotation, settlementOf } from '../annotations/annotation.ts';
import { sameValue } from '../annotations/same-value.ts';
import { correctSavedArticle, particularsOf } from '../annotations/saved-article.ts';
import {
  annotationSchema,
  correctionSchema,
  particularsSchema,
  savedArticleSchema,
  settlementSchema,
} from '../annotations/schemas.ts';
import type { LibraryDatabase } from './tables.ts';
import { findEdit, recordEdit } from './journal.ts';
import type { Library } from './library.ts';
import { Refusal } from '../annotations/refusal.ts';
import { checked } from './records.ts';
import { annotationToChange, articleToChange } from './to-change.ts';
import type { Write } from './write.ts';

type Rightings = Pick<
  Library,
  'settleAnnotation' | 'correctArticle' | 'seeChanges' | 'addCorrection' | 'removeCorrection'
>;

export function createRightings(database: LibraryDatabase, now: () => Date, write: Write): Rightings {
  return {
    settleAnnotation: (id, modified, settlement) =>
      write(async () => {
        const wanted = checked(settlementSchema, settlement);
        const current = await annotationToChange(database, id);
        const act = wanted.declined === undefined ? 'retarget-annotation' : 'decline-wording';
        if (current.modified !== modified) {
          const repeated = sameValue(settlementOf(current), wanted)
            ? await findEdit(database, (done) => done.act === act && done.id === id && done.edited === modified)
            : undefined;
          if (repeated === undefined) throw new Refusal('conflict', 'annotation: edited elsewhere since it was read');
          return { value: { edit: repeated }, touched: null };
        }
        const next = checked(annotationSchema, settleAnnotation(current, wanted, now()));
        await database.annotations.put(next);
        const edit = await recordEdit(
          database,
          { act, id, edited: modified, before: settlementOf(current), after: settlementOf(next) },
          { article: current.article },
        );
        return { value: { edit }, touched: [current.article] };
      }),

    correctArticle: (id, particulars) =>
      write(async () => {
        const current = await articleToChange(database, id);
        const next = correctSavedArticle(current, checked(particularsSchema, particulars), now());
        await database.articles.put(checked(savedArticleSchema, next));
        const edit = await recordEdit(
          database,
          { act: 'correct-article', id, before: particularsOf(current), after: particularsOf(next) },
          { article: id },
        );
        return { value: { edit }, touched: [id] };
      }),

    seeChanges: (id, mark) =>
      write(async () => {
        const current = await articleToChange(database, id);
        await database.articles.put(checked(savedArticleSchema, { ...current, seen: mark }));
        return { value: null, touched: [id] };
      }),

    addCorrection: (correction) =>
      write(async () => {
        const made = checked(correctionSchema, correction);
        const repeated = await findEdit(database, (done) => done.act === 'add-correction' && done.id === made.id);
        if (repeated !== undefined) return { value: { edit: repeated }, touched: null };
        const article = await database.articles.where('addresses').equals(made.address).first();
        await database.corrections.put(made);
        const edit = await recordEdit(
          database,
          { act: 'add-correction', id: made.id },
          article === undefined ? {} : { article: article.id },
        );
        return { value: { edit }, touched: [] };
      }),

    removeCorrection: (id) =>
      write(async () => {
        const correction = await database.corrections.get(id);
        if (correction === undefined) {
          const repeated = await findEdit(
            database,
            (done) => done.act === 'remove-correction' && done.correction.id === id,
          );
          if (repeated === undefined) throw new Refusal('gone', 'correction: no longer there');
          return { value: { edit: repeated }, touched: null };
        }
        const article = await database.articles.where('addresses').equals(correction.address).first();
        await database.corrections.delete(id);
        const edit = await recordEdit(
          database,
          { act: 'remove-correction', correction },
          article === undefined ? {} : { article: article.id },
        );
        return { value: { edit }, touched: [] };
      }),
  };
}
