/** Where in an article the words searched for stand, with what is around them. */
import type { Hit } from '../../annotations/catalogue.ts';
import { parseSearchText, type SearchText } from '../../annotations/search-text.ts';
import { annotationSchema, savedArticleSchema } from '../../annotations/schemas.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { LibraryDatabase } from '../tables.ts';
import { sound, soundOnes } from '../records.ts';

/** Characters shown on each side of what was found, at most. */
const CONTEXT = 70;
/** Places shown of one text, and of one article. */
const PLACES_OF_TEXT = 2;
const PLACES_OF_ARTICLE = 6;

const WORD = /[\p{L}\p{N}]+/gu;

interface Token extends Span {
  readonly word: string;
}

function tokensOf(text: string): Token[] {
  const { text: folded, offsets } = fold(text);
  return [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: offsets[index] ?? 0,
    // Just after the last letter: what follows it may fold away, as soft hyphens do.
    end: endOfLetter(text, offsets[index + word.length - 1] ?? 0),
  }));
}

const MARK = /\p{M}/u;

/** Where the character at `offset` ends, with the combining marks on it. */
function endOfLetter(text: string, offset: number): number {
  let end = offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && MARK.test(text.charAt(end))) end++;
  return end;
}

/** The stretches of words that were asked for: phrases where they stand whole, else single words. */
function foundIn(tokens: readonly Token[], { words, beginnings, phrases }: SearchText): Span[] {
  const inPhrases = new Set(phrases.flat());
  const found: Span[] = [];
  for (const [index, token] of tokens.entries()) {
    const phrase = phrases.find((one) => one.every((word, nth) => tokens[index + nth]?.word === word));
    const last = phrase === undefined ? undefined : tokens[index + phrase.length - 1];
    if (last !== undefined) found.push({ start: token.start, end: last.end });
    else if (
      (words.includes(token.word) && !inPhrases.has(token.word)) ||
      beginnings.some((beginning) => token.word.startsWith(beginning))
    ) {
      found.push({ start: token.start, end: token.end });
    }
  }
  return found;
}

/** Where a context may begin or end: at a line's edge, or else between words. */
function edges(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const from = Math.max(lineStart, start - CONTEXT);
  const to = Math.min(lineEnd, end + CONTEXT);
  const firstSpace = text.indexOf(' ', from);
  const lastSpace = text.lastIndexOf(' ', to);
  return {
    start: from === lineStart ? from : firstSpace >= 0 && firstSpace < start ? firstSpace + 1 : start,
    end: to === lineEnd ? to : lastSpace >= end ? lastSpace : end,
  };
}

type Field = Pick<Hit, 'field' | 'annotation'>;

/** The places of one text, each with what stands around it; places in one context are one hit. */
function hitsIn(text: string, { field, annotation }: Field, search: SearchText): Hit[] {
  const found = foundIn(tokensOf(text), search);
  const hits: Hit[] = [];
  let covered = -1;
  for (const place of found) {
    if (place.start < covered) continue;
    if (hits.length === PLACES_OF_TEXT) break;
    const { start, end } = field === 'text' || field === 'note' ? edges(text, place) : { start: 0, end: text.length };
    covered = end;
    hits.push({
      field,
      annotation,
      context: text.slice(start, end),
      cut: { before: start > 0 && text[start - 1] !== '\n', after: end < text.length && text[end] !== '\n' },
      found: found
        .filter((one) => one.start >= start && one.end <= end)
        .map((one) => ({ start: one.start - start, end: one.end - start })),
      start: field === 'text' ? start : null,
    });
  }
  return hits;
}

async function hitsOfOne(database: LibraryDatabase, id: string, search: SearchText): Promise<Hit[]> {
  const [record, annotations] = await Promise.all([
    database.articles.get(id),
    database.annotations.where('article').equals(id).toArray(),
  ]);
  const article = sound(savedArticleSchema, record);
  if (article === undefined) return [];
  const notes = soundOnes(annotationSchema, annotations);
  const title = article.blocks.find(({ type }) => type === 'title');
  const hits = [
    ...hitsIn(article.title, { field: 'title', annotation: null }, search),
    ...article.tags.flatMap((tag) => hitsIn(tag, { field: 'tag', annotation: null }, search)),
    ...notes.flatMap(({ id: annotation, comment, tags }) => [
      ...hitsIn(comment, { field: 'note', annotation }, search),
      ...tags.flatMap((tag) => hitsIn(tag, { field: 'tag', annotation }, search)),
    ]),
    // The title stands in the text too, and is shown already.
    ...hitsIn(article.text, { field: 'text', annotation: null }, search).filter(
      ({ start }) => title === undefined || start === null || start < title.start || start >= title.end,
    ),
  ];
  return hits.slice(0, PLACES_OF_ARTICLE);
}

/**
 * The places of each article, in the order of `ids`: titles first, then tags and
 * notes, then the text.
 */
export function hitsOf(database: LibraryDatabase, ids: readonly string[], text: string): Promise<Hit[][]> {
  const search = parseSearchText(text);
  if (search.words.length + search.beginnings.length === 0) return Promise.resolve(ids.map(() => []));
  return Promise.all(ids.map((id) => hitsOfOne(database, id, search)));
}
