import { annotationSchema, savedArticleSchema } from '../../annotations/schemas.ts';
import { wordsOf } from '../../annotations/words.ts';
import type { LibraryDatabase } from '../tables.ts';
import { sound, soundOnes } from '../records.ts';
import { DocSet } from './doc-set.ts';

/** Articles read at a time. */
const BATCH = 64;

/** Those of the articles in whose title, text, tags or notes the words of every phrase follow each other. */
export async function withPhrases(
  database: LibraryDatabase,
  candidates: DocSet,
  phrases: readonly (readonly string[])[],
): Promise<DocSet> {
  const wanted = phrases.map((phrase) => ` ${phrase.join(' ')} `);
  const numbers = [...candidates];
  const found = new DocSet();
  for (let from = 0; from < numbers.length; from += BATCH) {
    const cards = await database.cards.bulkGet(numbers.slice(from, from + BATCH));
    const ids = cards.flatMap((card) => card?.id ?? []);
    const [articles, annotations] = await Promise.all([
      database.articles.bulkGet(ids),
      database.annotations.where('article').anyOf(ids).toArray(),
    ]);
    const notes = soundOnes(annotationSchema, annotations);
    for (const [index, record] of articles.entries()) {
      const article = sound(savedArticleSchema, record);
      const n = numbers[from + index];
      if (article === undefined || n === undefined) continue;
      const texts = [
        article.title,
        article.text,
        ...article.tags,
        ...notes.filter((note) => note.article === article.id).flatMap(({ comment, tags }) => [comment, ...tags]),
      ].map((text) => ` ${wordsOf(text).join(' ')} `);
      if (wanted.every((phrase) => texts.some((text) => text.includes(phrase)))) found.add(n);
    }
  }
  return found;
}
