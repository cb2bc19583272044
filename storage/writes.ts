/** What changes the library: one transaction an act, the journal included. */
import type { Target } from '../anchoring/target.ts';
import { bodyOf, createAnnotation, editAnnotation, hasBody, type ReadonlyBody } from '../annotations/annotation.ts';
import { instantAfter } from '../annotations/instant.ts';
import { createSavedArticle, updateSavedArticle } from '../annotations/saved-article.ts';
import {
  annotationSchema,
  articleSchema,
  savedArticleSchema,
  targetSchema,
  tagSchema,
  type Annotation,
  type SavedArticle,
} from '../annotations/schemas.ts';
import { distinctTags } from '../annotations/tags.ts';
import type { Article } from '../article/article.ts';
import type { Detection } from '../mentions/mention.ts';
import type { LibraryDatabase } from './tables.ts';
import { replaceDetection } from './detections.ts';
import { findArticle } from './find-article.ts';
import { findEdit, recordEdit } from './journal.ts';
import type { Library } from './library.ts';
import { Refusal } from '../annotations/refusal.ts';
import { checked, sound } from './records.ts';
import { createRightings } from './rightings.ts';
import { annotationToChange, articleToChange } from './to-change.ts';
import { undoEdit } from './undo.ts';
import type { Done, Write } from './write.ts';

type Writes = Pick<
  Library,
  | 'saveArticle'
  | 'refreshArticle'
  | 'addAnnotation'
  | 'editAnnotation'
  | 'deleteAnnotation'
  | 'tagArticle'
  | 'deleteArticle'
  | 'undo'
  | 'reportAnchors'
  | 'addCorrection'
  | 'removeCorrection'
  | 'settleAnnotation'
  | 'correctArticle'
  | 'seeChanges'
>;

/** The writing half of a library. */
export function createWrites(database: LibraryDatabase, now: () => Date, write: Write): Writes {
  /** Brings a kept article up to date with what was read of it, and the notes that follow to their new targets. */
  async function takeIn(
    kept: SavedArticle,
    read: Article,
    detection: Detection,
    targets: Readonly<Record<string, Target>> | null = {},
  ): Promise<Done<SavedArticle>> {
    const notes = await database.annotations.where('article').equals(kept.id).primaryKeys();
    const { article: next, textTaken } = updateSavedArticle(
      kept,
      read,
      now(),
      targets !== null && notes.every((id) => targets[id] !== undefined),
    );
    if (next !== kept) await database.articles.put(checked(savedArticleSchema, next));
    if (textTaken && next.text !== kept.text) {
      for (const id of notes) {
        await database.annotations.update(id, { target: checked(targetSchema, targets?.[id]), state: 'exact' });
      }
    }
    const mentionsChanged = textTaken && (await replaceDetection(database, kept.id, detection));
    return { value: next, touched: next !== kept || mentionsChanged ? [kept.id] : null };
  }

  async function keepArticle(article: Article, detection: Detection): Promise<Done<SavedArticle>> {
    const read = checked(articleSchema, article);
    const record = await findArticle(database, read);
    const kept = sound(savedArticleSchema, record);
    if (kept !== undefined) return takeIn(kept, read, detection);
    // A damaged record is written anew from the page under its own id, so that its notes stay with it.
    const made = createSavedArticle(read, record?.id ?? crypto.randomUUID(), now());
    await database.articles.put(checked(savedArticleSchema, made));
    await replaceDetection(database, made.id, detection);
    return { value: made, touched: [made.id] };
  }

  async function putEdited(current: Annotation, body: ReadonlyBody): Promise<{ edit: string; next: Annotation }> {
    const next = checked(annotationSchema, editAnnotation(current, body, now()));
    await database.annotations.put(next);
    const edit = await recordEdit(
      database,
      {
        act: 'edit-annotation',
        id: current.id,
        edited: current.modified,
        before: bodyOf(current),
        after: bodyOf(next),
      },
      { article: current.article },
    );
    return { edit, next };
  }

  return {
    saveArticle: (article, detection) => write(() => keepArticle(article, detection)),

    refreshArticle: (article, detection, targets) =>
      write(async () => {
        const read = checked(articleSchema, article);
        const kept = sound(savedArticleSchema, await findArticle(database, read));
        if (kept === undefined) return { value: null, touched: null };
        const { value, touched } = await takeIn(kept, read, detection, targets);
        return { value, touched: null, unsaid: touched ?? [] };
      }),

    addAnnotation: (article, detection, annotation) =>
      write(async () => {
        const record = await database.annotations.get(annotation.id);
        if (record !== undefined) {
          // Asked again, because the first answer was lost; what was typed since then counts.
          const there = checked(annotationSchema, record);
          if (hasBody(there, annotation)) return { value: there, touched: null };
          if (there.modified !== there.created) throw new Refusal('conflict', 'annotation: edited since it was added');
          const { next } = await putEdited(there, annotation);
          return { value: next, touched: [next.article] };
        }
        const { value: home } = await keepArticle(article, detection);
        const added = checked(annotationSchema, createAnnotation(annotation, home.id, now()));
        await database.annotations.add(added);
        return { value: added, touched: [home.id] };
      }),

    editAnnotation: (id, modified, body) =>
      write(async () => {
        const current = await annotationToChange(database, id);
        if (current.modified === modified) {
          const { edit } = await putEdited(current, body);
          return { value: { edit }, touched: [current.article] };
        }
        const repeated = hasBody(current, body)
          ? await findEdit(
              database,
              (done) => done.act === 'edit-annotation' && done.id === id && done.edited === modified,
            )
          : undefined;
        if (repeated === undefined) throw new Refusal('conflict', 'annotation: edited elsewhere since it was read');
        return { value: { edit: repeated }, touched: null };
      }),

    deleteAnnotation: (id) =>
      write(async () => {
        const record = await database.annotations.get(id);
        if (record === undefined) {
          const repeated = await findEdit(
            database,
            (done) => done.act === 'delete-annotation' && done.annotation.id === id,
          );
          if (repeated === undefined) throw new Refusal('gone', 'annotation: no longer there');
          return { value: { edit: repeated }, touched: null };
        }
        await database.annotations.delete(id);
        const edit = await recordEdit(
          database,
          { act: 'delete-annotation', annotation: record },
          { article: record.article },
        );
        return { value: { edit }, touched: [record.article] };
      }),

    tagArticle: (id, tags) =>
      write(async () => {
        const current = await articleToChange(database, id);
        const after = distinctTags(tags.map((tag) => checked(tagSchema, tag)));
        const next = { ...current, tags: after, modified: instantAfter(current.modified, now()) };
        await database.articles.put(checked(savedArticleSchema, next));
        const edit = await recordEdit(
          database,
          { act: 'tag-article', id, before: current.tags, after },
          { article: id },
        );
        return { value: { edit }, touched: [id] };
      }),

    deleteArticle: (id) =>
      write(async () => {
        const article = await database.articles.get(id);
        if (article === undefined) {
          const repeated = await findEdit(database, (done) => done.act === 'delete-article' && done.article.id === id);
          if (repeated === undefined) throw new Refusal('gone', 'article: no longer there');
          return { value: { edit: repeated }, touched: null };
        }
        const annotations = await database.annotations.where('article').equals(id).toArray();
        const detection = await database.detections.get(id);
        await database.articles.delete(id);
        await database.annotations.bulkDelete(annotations.map((annotation) => annotation.id));
        await database.detections.delete(id);
        const edit = await recordEdit(
          database,
          { act: 'delete-article', article, annotations, ...(detection !== undefined && { detection }) },
          { article: id, addresses: article.addresses },
        );
        return { value: { edit }, touched: [id] };
      }),

    undo: (edit, options) =>
      write(async () => {
        const row = await database.edits.where('edit').equals(edit).first();
        const touched = await undoEdit(database, row, now(), options);
        // A category is offered on every page, whether notes there have it or not.
        const isAnywhere = row?.reversal.act === 'merge-category' || row?.reversal.act === 'delete-category';
        return { value: null, touched: isAnywhere && touched !== null ? [] : touched, unsaid: touched ?? [] };
      }, options),

    reportAnchors: (states) =>
      write(async () => {
        const notes = await database.annotations.bulkGet(states.map(({ id }) => id));
        for (const { id, state } of states) await database.annotations.update(id, { state });
        return { value: null, touched: null, unsaid: notes.flatMap((note) => note?.article ?? []) };
      }),

    ...createRightings(database, now, write),
  };
}
