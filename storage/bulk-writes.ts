/** Acts on many records at once, one transaction and one journal entry each. */
import { editAnnotation } from '../annotations/annotation.ts';
import type { Edited, Outcome } from '../annotations/outcome.ts';
import { instantAfter } from '../annotations/instant.ts';
import { sameValue } from '../annotations/same-value.ts';
import { tagSchema, type Annotation, type SavedArticle } from '../annotations/schemas.ts';
import { distinctTags } from '../annotations/tags.ts';
import { step, type ActOptions } from './act-options.ts';
import type { Catalogue, TagChange } from './catalogue.ts';
import type { LibraryDatabase } from './tables.ts';
import { recordEdit } from './journal.ts';
import { Refusal } from '../annotations/refusal.ts';
import { moveLook } from './look-writes.ts';
import { checked } from './records.ts';
import type { DeletedArticle, FieldChange, LookChange, Reversal, ShelfFields } from './rows.ts';
import type { Write } from './write.ts';

type BulkWrites = Pick<Catalogue, 'tagArticles' | 'archiveArticles' | 'deleteArticles' | 'renameTags' | 'deleteTags'>;

type FieldsAct = Extract<Reversal, { readonly articles: unknown }>['act'];

/** Articles deleted at a time. */
const BATCH = 100;

const withoutNext = <Fields>({ id, before, after }: FieldChange<Fields>) => ({ id, before, after });

const fields = ({ tags, archived }: ShelfFields): ShelfFields => ({
  tags,
  ...(archived !== undefined && { archived }),
});

const tagged = ({ tags }: SavedArticle, { add, remove }: TagChange) => {
  const gone = new Set(remove);
  return distinctTags([...tags.filter((tag) => !gone.has(tag)), ...add.map((tag) => checked(tagSchema, tag))]);
};

/** The acts of the library page. */
export function createBulkWrites(database: LibraryDatabase, now: () => Date, write: Write): BulkWrites {
  /** Puts the articles and notes as changed, and writes down how they were. */
  async function putChanged(
    act: FieldsAct,
    options: ActOptions,
    articles: readonly (readonly [before: SavedArticle, after: SavedArticle])[],
    annotations: readonly (readonly [before: Annotation, after: Annotation])[] = [],
    looks?: LookChange,
  ) {
    const articleChanges = articles
      .filter(([before, after]) => !sameValue(fields(before), fields(after)))
      .map(([before, after]) => ({ id: before.id, before: fields(before), after: fields(after), next: after }));
    const noteChanges = annotations
      .filter(([before, after]) => !sameValue(before.tags, after.tags))
      .map(([before, after]) => ({
        id: before.id,
        before: { tags: before.tags },
        after: { tags: after.tags },
        next: after,
      }));
    step(options, 'records', 0, null);
    await database.articles.bulkPut(
      articleChanges.map(({ next }) => ({ ...next, modified: instantAfter(next.modified, now()) })),
    );
    await database.annotations.bulkPut(noteChanges.map(({ next }) => next));
    const edit = await recordEdit(
      database,
      {
        act,
        articles: articleChanges.map(withoutNext),
        annotations: noteChanges.map(withoutNext),
        ...(looks !== undefined && { looks }),
      },
      {},
    );
    const touched = [...articleChanges.map(({ id }) => id), ...noteChanges.map(({ next }) => next.article)];
    return { value: { edit }, touched: touched.length === 0 ? null : [...new Set(touched)] };
  }

  async function articlesThere(ids: readonly string[]): Promise<SavedArticle[]> {
    const articles = (await database.articles.bulkGet([...new Set(ids)])).filter((one) => one !== undefined);
    if (articles.length === 0) throw new Refusal('gone', 'articles: no longer there');
    return articles;
  }

  /** Replaces tags by others on everything that bears one of them. */
  const replaceTags = (
    act: 'rename-tag' | 'delete-tag',
    named: readonly string[],
    names: readonly string[],
    options: ActOptions = {},
  ) =>
    write<Edited>(async () => {
      const gone = new Set(named);
      const instead = names.map((name) => checked(tagSchema, name));
      const replaced = (tags: readonly string[]) =>
        distinctTags(tags.flatMap((one) => (gone.has(one) ? instead : [one])));
      const [articles, annotations] = await Promise.all([
        database.articles.where('tags').anyOf(named).distinct().toArray(),
        database.annotations.where('tags').anyOf(named).distinct().toArray(),
      ]);
      if (articles.length + annotations.length === 0) throw new Refusal('gone', 'tag: nothing bears it');
      return putChanged(
        act,
        options,
        articles.map((article) => [article, { ...article, tags: replaced(article.tags) }] as const),
        annotations.map((note) => [note, editAnnotation(note, { ...note, tags: replaced(note.tags) }, now())] as const),
        await moveLook(database, named, instead[0]),
      );
    }, options);

  const deleteAll = (ids: readonly string[], options: ActOptions = {}): Promise<Outcome<Edited>> =>
    write(async () => {
      const deleted: DeletedArticle[] = [];
      const articles = await articlesThere(ids);
      for (let from = 0; from < articles.length; from += BATCH) {
        step(options, 'records', from, articles.length);
        const batch = articles.slice(from, from + BATCH);
        const gone = batch.map(({ id }) => id);
        const [annotations, detections] = await Promise.all([
          database.annotations.where('article').anyOf(gone).toArray(),
          database.detections.bulkGet(gone),
        ]);
        const notes = Map.groupBy(annotations, ({ article }) => article);
        for (const [index, article] of batch.entries()) {
          const detection = detections[index];
          const own = notes.get(article.id) ?? [];
          deleted.push({ article, annotations: own, ...(detection !== undefined && { detection }) });
        }
        await database.articles.bulkDelete(gone);
        await database.annotations.bulkDelete(annotations.map(({ id }) => id));
        await database.detections.bulkDelete(gone);
      }
      const edit = await recordEdit(database, { act: 'delete-articles', deleted }, {});
      return { value: { edit }, touched: deleted.map(({ article }) => article.id) };
    }, options);

  const shelved = ({ archived: before, ...article }: SavedArticle, archived: boolean): SavedArticle =>
    archived ? { ...article, archived: before ?? now().toISOString() } : article;

  return {
    tagArticles: (ids, change, options = {}) =>
      write(async () => {
        const articles = await articlesThere(ids);
        return putChanged(
          'tag-articles',
          options,
          articles.map((article) => [article, { ...article, tags: tagged(article, change) }] as const),
        );
      }, options),
    archiveArticles: (ids, archived, options = {}) =>
      write(async () => {
        const articles = await articlesThere(ids);
        return putChanged(
          'archive-articles',
          options,
          articles.map((article) => [article, shelved(article, archived)] as const),
        );
      }, options),
    deleteArticles: deleteAll,
    renameTags: (tags, name, options) => replaceTags('rename-tag', tags, [name], options),
    deleteTags: (tags, options) => replaceTags('delete-tag', tags, [], options),
  };
}
