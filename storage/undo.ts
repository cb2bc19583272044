import { bodyOf, editAnnotation, hasBody, settleAnnotation } from '../annotations/annotation.ts';
import { instantAfter } from '../annotations/instant.ts';
import { sameValue, saysTheSame } from '../annotations/same-value.ts';
import { particularsOf } from '../annotations/saved-article.ts';
import type { SavedArticle } from '../annotations/schemas.ts';
import { distinctTags } from '../annotations/tags.ts';
import { step, type ActOptions } from './act-options.ts';
import type { LibraryDatabase } from './tables.ts';
import { personSaid, putPersons } from './person-images.ts';
import type { DeletedArticle, EditRow, PersonAct, PersonImage, Reversal, ShelfFields } from './rows.ts';
import { Refusal } from '../annotations/refusal.ts';
import { annotationToChange, articleToChange } from './to-change.ts';
import { untake } from './untake.ts';
import { unremoveCategory, unsetCategory, unsetLooks, unsetTagLook } from './undo-looks.ts';

/** The reversal whose acts include this one. */
type Of<Act extends Reversal['act'], Any = Reversal> = Any extends { readonly act: infer Acts }
  ? Act extends Acts
    ? Any
    : never
  : never;

async function unedit(database: LibraryDatabase, { id, before, after }: Of<'edit-annotation'>, now: Date) {
  const current = await database.annotations.get(id);
  if (current === undefined) throw new Refusal('gone', 'the note was deleted since');
  if (!hasBody(current, after)) throw new Refusal('conflict', 'the note was edited since');
  await database.annotations.put(editAnnotation(current, bodyOf(before), now));
  return [current.article];
}

async function undeleteAnnotation(database: LibraryDatabase, { annotation }: Of<'delete-annotation'>) {
  if ((await database.articles.get(annotation.article)) === undefined) {
    throw new Refusal('gone', 'the article was deleted since');
  }
  if ((await database.annotations.get(annotation.id)) !== undefined) {
    throw new Refusal('conflict', 'the note was written again since');
  }
  await database.annotations.add(annotation);
  return [annotation.article];
}

async function untag(database: LibraryDatabase, { id, before, after }: Of<'tag-article'>, now: Date) {
  const current = await database.articles.get(id);
  if (current === undefined) throw new Refusal('gone', 'the article was deleted since');
  if (!sameValue(current.tags, after)) throw new Refusal('conflict', 'the tags were changed since');
  await database.articles.put({ ...current, tags: [...before], modified: instantAfter(current.modified, now) });
  return [id];
}

/** When the page was kept anew in the meantime, the notes and tags come back to that article. */
async function undeleteArticle(database: LibraryDatabase, deleted: DeletedArticle, now: Date) {
  const { article, annotations, detection } = deleted;
  const keptAnew: SavedArticle | undefined = await database.articles
    .where('addresses')
    .anyOf(article.addresses)
    .first();
  if (keptAnew === undefined) {
    await database.articles.add(article);
    if (detection !== undefined) await database.detections.put(detection);
  } else {
    const tags = distinctTags([...keptAnew.tags, ...article.tags]);
    await database.articles.put({ ...keptAnew, tags, modified: instantAfter(keptAnew.modified, now) });
  }
  const home = keptAnew?.id ?? article.id;
  await database.annotations.bulkAdd(annotations.map((annotation) => ({ ...annotation, article: home })));
  return [...new Set([home, article.id])];
}

async function undeleteArticles(
  database: LibraryDatabase,
  { deleted }: Of<'delete-articles'>,
  now: Date,
  options: ActOptions,
) {
  const touched: string[] = [];
  for (const [index, one] of deleted.entries()) {
    step(options, 'records', index, deleted.length);
    touched.push(...(await undeleteArticle(database, one, now)));
  }
  return touched;
}

async function uncorrect(database: LibraryDatabase, { id }: Of<'add-correction'>) {
  if ((await database.corrections.get(id)) === undefined) throw new Refusal('gone', 'the correction was removed since');
  await database.corrections.delete(id);
  // A correction holds on any page.
  return [];
}

async function recorrect(database: LibraryDatabase, { correction }: Of<'remove-correction'>) {
  await database.corrections.put(correction);
  return [];
}

async function unsettle(
  database: LibraryDatabase,
  { id, before, after }: Of<'retarget-annotation' | 'decline-wording'>,
  now: Date,
) {
  const current = await annotationToChange(database, id);
  // Meanwhile a note may have followed its words into another text; then it is still where the act put it.
  const { quote } = current.target;
  if (quote.exact !== after.target.quote.exact || current.declined !== after.declined) {
    throw new Refusal('conflict', 'the note was put elsewhere since');
  }
  await database.annotations.put({ ...settleAnnotation(current, before, now), state: current.state });
  return [current.article];
}

async function uncorrectArticle(database: LibraryDatabase, { id, before, after }: Of<'correct-article'>, now: Date) {
  const { corrected, ...current } = await articleToChange(database, id);
  if (!sameValue(particularsOf({ ...current, ...(corrected && { corrected }) }), after)) {
    throw new Refusal('conflict', 'the article was corrected since');
  }
  await database.articles.put({ ...current, ...before, modified: instantAfter(current.modified, now) });
  return [id];
}

async function unchangePersons(database: LibraryDatabase, { persons }: Of<PersonAct>, now: Date, options: ActOptions) {
  const images: PersonImage[] = [];
  for (const { key, before, after } of persons) {
    const current = await personSaid(database, key);
    if (!saysTheSame(current, after)) throw new Refusal('conflict', 'the person was changed since');
    const back = before && { ...before, modified: instantAfter((current ?? before).modified, now) };
    images.push({ key, before: current, after: back });
  }
  await putPersons(database, images, options);
  return [];
}

const shelfFields = ({ tags, archived }: ShelfFields) => ({ tags, archived });

/** Records that were changed since keep what they have; when all of them were, nothing is left to take back. */
async function unchange(database: LibraryDatabase, reversal: Of<'tag-articles'>, now: Date, options: ActOptions) {
  const touched: string[] = [];
  const total = reversal.articles.length + reversal.annotations.length;
  let seen = 0;
  for (const { id, before, after } of reversal.articles) {
    step(options, 'records', seen++, total);
    const current = await database.articles.get(id);
    if (current === undefined || !sameValue(shelfFields(current), shelfFields(after))) continue;
    const { archived: _, ...rest } = current;
    await database.articles.put({ ...rest, ...before, modified: instantAfter(current.modified, now) });
    touched.push(id);
  }
  for (const { id, before, after } of reversal.annotations) {
    step(options, 'records', seen++, total);
    const current = await database.annotations.get(id);
    if (current === undefined || !sameValue(current.tags, after.tags)) continue;
    await database.annotations.put(editAnnotation(current, { ...current, ...before }, now));
    touched.push(current.article);
  }
  if (touched.length === 0) throw new Refusal('conflict', 'everything it changed was changed since');
  if (reversal.looks !== undefined) await unsetLooks(database, reversal.looks, now);
  return touched;
}

function takeBack(
  database: LibraryDatabase,
  { edit, reversal }: EditRow,
  now: Date,
  options: ActOptions,
): Promise<string[]> {
  switch (reversal.act) {
    case 'edit-annotation':
      return unedit(database, reversal, now);
    case 'delete-annotation':
      return undeleteAnnotation(database, reversal);
    case 'tag-article':
      return untag(database, reversal, now);
    case 'delete-article':
      return undeleteArticle(database, reversal, now);
    case 'delete-articles':
      return undeleteArticles(database, reversal, now, options);
    case 'add-correction':
      return uncorrect(database, reversal);
    case 'remove-correction':
      return recorrect(database, reversal);
    case 'set-person':
    case 'merge-persons':
    case 'split-person':
    case 'remove-person':
      return unchangePersons(database, reversal, now, options);
    case 'set-category':
      return unsetCategory(database, reversal, now);
    case 'merge-category':
    case 'delete-category':
      return unremoveCategory(database, reversal, now, options);
    case 'set-tag-look':
      return unsetTagLook(database, reversal.looks, now);
    case 'tag-articles':
    case 'archive-articles':
    case 'rename-tag':
    case 'delete-tag':
      return unchange(database, reversal, now, options);
    case 'retarget-annotation':
    case 'decline-wording':
      return unsettle(database, reversal, now);
    case 'correct-article':
      return uncorrectArticle(database, reversal, now);
    case 'restore':
    case 'import':
    case 'take-over':
      return untake(database, edit, reversal.taken, options);
  }
}

/**
 * Takes the act of a journal entry back, within a transaction over all tables.
 * Throws a Refusal (`conflict`, `gone`), and nothing is changed, when what the
 * act left is no longer there to be taken back.
 *
 * @returns the articles touched (empty: perhaps any), or `null` when it was undone before
 */
export async function undoEdit(
  database: LibraryDatabase,
  row: EditRow | undefined,
  now: Date,
  options: ActOptions = {},
): Promise<string[] | null> {
  if (row === undefined) throw new Refusal('gone', 'the journal no longer holds this act');
  if (row.undone) return null;
  const touched = await takeBack(database, row, now, options);
  await database.edits.update(row.order, { undone: true });
  return touched;
}
