/** Which articles a query means, as a set. */
import type { ArticleQuery, DayRange } from '../../annotations/catalogue.ts';
import { parseSearchText, type SearchText } from '../../annotations/search-text.ts';
import { wordsOf } from '../../annotations/words.ts';
import { foldKey } from '../../text/fold.ts';
import { addDays, daysInMonth } from '../../text/civil-date.ts';
import type { LibraryDatabase } from '../tables.ts';
import { daysOf } from './date-value.ts';
import { publishedBounds } from './derive.ts';
import { DocSet } from './doc-set.ts';
import { END, keyOf, pairHash, type KeyKind } from './keys.ts';
import { docsNaming, officialKeys } from './people-in.ts';
import { withPhrases } from './phrases.ts';
import { docsBetween, docsOnShelf, docsWith, docsWithAny, docsWithOneOf } from './postings.ts';

/** Longer stretches named in a text ("the talks from March to May") are found by the days they begin with. */
const LONGEST_STRETCH_LOOKED_BACK = 92;

function civilMonthEnd(month: string): string {
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** Whole months by their keys; of the first and the last month the days are looked at. */
async function publishedIn(database: LibraryDatabase, range: DayRange): Promise<DocSet> {
  const { from = '1000-01-01', to = '9999-12-31' } = range;
  const edges = [...new Set([from, to].map((day) => day.slice(0, 7)))];
  const [whole, ...atEdges] = await Promise.all([
    docsBetween(database, 'published', from.slice(0, 7), to.slice(0, 7), (month) => !edges.includes(month)),
    ...edges.map(async (month) => {
      const [lower, upper] = publishedBounds({
        from: from > `${month}-01` ? from : `${month}-01`,
        to: to < `${month}-31` ? to : civilMonthEnd(month),
      });
      return DocSet.of(await database.cards.where('byPublished').between(lower, upper, true, true).primaryKeys());
    }),
  ]);
  return atEdges.reduce((all, edge) => all.or(edge), whole);
}

async function mentioning(database: LibraryDatabase, { from = '1000-01-01', to = '9999-12-31' }: DayRange) {
  const overlaps = (value: string) => {
    const days = daysOf(value);
    return days !== null && days.first <= to && days.last >= from;
  };
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  const [within, coarser] = await Promise.all([
    docsBetween(database, 'date', addDays(from, -LONGEST_STRETCH_LOOKED_BACK), to + END, overlaps),
    docsWithOneOf(
      database,
      [`${year.slice(0, 3)}`, year, month].map((value) => keyOf('date', value)),
    ),
  ]);
  return within.or(coarser);
}

/** People with words of their name beginning so. */
async function naming(database: LibraryDatabase, name: string): Promise<DocSet> {
  const [first, ...others] = wordsOf(name);
  if (first === undefined) return new DocSet();
  const people = await database.people.where('words').startsWith(first).distinct().toArray();
  const meant = people.filter(({ words }) => others.every((other) => words.some((word) => word.startsWith(other))));
  return docsWithOneOf(database, meant.flatMap(officialKeys));
}

function matchingText(database: LibraryDatabase, text: SearchText): Promise<DocSet>[] {
  const { words, beginnings, phrases, tags, officials, outlets, before, after } = text;
  const published: DayRange[] = [
    ...(before === null ? [] : [{ to: addDays(before, -1) }]),
    ...(after === null ? [] : [{ from: after }]),
  ];
  return [
    ...words.map((word) => docsWith(database, keyOf('word', word))),
    ...phrases.flatMap((phrase) =>
      phrase.slice(1).map((word, index) => docsWith(database, keyOf('pair', pairHash(phrase[index] ?? '', word)))),
    ),
    ...beginnings.map((beginning) => docsWithAny(database, 'word', beginning)),
    ...tags.map((tag) => docsWithAny(database, 'tag', '', (value) => foldKey(value).startsWith(tag))),
    ...outlets.map((outlet) => docsWithAny(database, 'outlet', '', (value) => foldKey(value).includes(outlet))),
    ...officials.map((name) => naming(database, name)),
    ...published.map((range) => publishedIn(database, range)),
  ];
}

/**
 * Articles that have all pairs of a phrase are read to see that they have the
 * phrase, while they are so few. Of more of them, one in two hundred may have a
 * pair by its hash alone.
 */
const MOST_READ = 100;

const isOpen = (range: DayRange | undefined) => range?.from === undefined && range?.to === undefined;

/** The articles whose story others tell too. */
async function docsReprinted(database: LibraryDatabase): Promise<DocSet> {
  return DocSet.of((await database.reprints.toArray()).flatMap(({ articles }) => articles));
}

/** The articles that satisfy every part of the query. */
export async function findDocs(database: LibraryDatabase, query: ArticleQuery): Promise<DocSet> {
  const text = parseSearchText(query.text ?? '');
  const every = (kind: KeyKind, values: readonly string[] = []) =>
    values.map((value) => docsWith(database, keyOf(kind, value)));
  const any = (kind: KeyKind, values: readonly string[] = []) =>
    values.length === 0
      ? []
      : [
          docsWithOneOf(
            database,
            values.map((value) => keyOf(kind, value)),
          ),
        ];
  const sets = await Promise.all([
    docsOnShelf(database, query.shelf ?? 'current'),
    ...matchingText(database, text),
    ...every('tag', query.tags),
    ...(query.officials ?? []).map((person) => docsNaming(database, person)),
    ...any('outlet', query.outlets),
    ...any('country', query.countries),
    ...any('language', query.languages),
    ...any('category', query.categories),
    ...any('state', query.states),
    ...(query.reprinted === true ? [docsReprinted(database)] : []),
    ...(isOpen(query.published) ? [] : [publishedIn(database, query.published ?? {})]),
    ...(isOpen(query.mentioned) ? [] : [mentioning(database, query.mentioned ?? {})]),
  ]);
  const found = sets.reduce((all, one) => all.and(one));
  const mustBeRead = text.phrases.length > 0 && found.size <= MOST_READ;
  return mustBeRead ? withPhrases(database, found, text.phrases) : found;
}
