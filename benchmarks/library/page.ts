/** Runs in a page of the browser: fills a library, and times what the library page asks of it. */
import type { Annotation } from '../../annotations/schemas.ts';
import type { Article } from '../../article/article.ts';
import { openCatalogue } from '../../storage/open-catalogue.ts';
import { makeLibrary } from '../../tools/library/make-library.ts';
import { fillLibrary, type Filled } from './fill.ts';

/** What one act took, run after run, in milliseconds. */
export type Timings = Readonly<Record<string, readonly number[]>>;

const PAGE = { offset: 0, limit: 50 };
const NEWEST = { by: 'published' } as const;

/** Fills the database of that name. */
async function fill(name: string, articles: number): Promise<Filled> {
  return fillLibrary(name, makeLibrary(articles, 7));
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Times every act `runs` times, after it ran once untimed, each act in turn so that a busy moment hits all alike. */
async function measure(name: string, runs: number): Promise<Timings> {
  const library = openCatalogue({ name, changed: () => {} });
  const [person] = (await library.people({}, 'articles', { offset: 0, limit: 1 })).rows;
  const [rare] = (await library.people({}, 'articles', { offset: 39, limit: 1 })).rows;
  const tag = (await library.tagRows())[0]?.tag ?? '';
  const { rows } = await library.articles({}, NEWEST, PAGE);
  const ids = rows.map(({ id }) => id).slice(0, 20);
  const saved = await library.article(ids[0] ?? '');
  if (person === undefined || rare === undefined || saved === undefined) throw new Error('the library is empty');
  const story = (await library.reprints({}, PAGE)).rows[0]?.articles[0]?.id ?? '';
  const detection = await library.detectionOf(saved.id);
  const [template] = (await library.contents(ids)).annotations;
  const article: Article = saved;
  const first = (text: string) => library.articles({ text }, NEWEST, PAGE);
  let count = 0;
  const fresh = (): Annotation => {
    if (template === undefined) throw new Error('no note');
    return { ...template, id: crypto.randomUUID(), comment: `measured ${count++}` };
  };
  const acts: Record<string, () => Promise<unknown>> = {
    'articles: first window': () => library.articles({}, NEWEST, PAGE),
    'articles: in the middle': () => library.articles({}, NEWEST, { offset: 5_000, limit: 50 }),
    'articles: by title': () => library.articles({}, { by: 'title' }, PAGE),
    facets: () => library.facets({}),
    'search: a word': () => first('archives '),
    'search: as typed, 2 letters': () => first('fi'),
    'search: as typed, 4 letters': () => first('fish'),
    'search: three words': () => first('ambassador river border '),
    'search: Vietnamese without diacritics': () => first('bo truong ngoai giao '),
    'search: a phrase': () => first('"student exchange"'),
    'search: a common phrase': () => first('"the two sides"'),
    'search: filters': () => first('outlet:delta after:2020 before:2025 grain '),
    'search: hits of 20 articles': () => library.hits(ids, 'the agreement'),
    'filter: outlet': () => library.articles({ outlets: ['Delta Daily'] }, NEWEST, PAGE),
    'filter: tag': () => library.articles({ tags: [tag] }, NEWEST, PAGE),
    'filter: two officials': () => library.articles({ officials: [person.key, rare.key] }, NEWEST, PAGE),
    'filter: dates mentioned': () =>
      library.articles({ mentioned: { from: '2024-03-01', to: '2024-04-30' } }, NEWEST, PAGE),
    'filter: counts': () => library.facets({ outlets: ['Delta Daily'], categories: ['visit'] }),
    'officials: first window': () => library.people({}, 'articles', PAGE),
    'officials: as typed': () => library.people({ text: 'ng' }, 'articles', PAGE),
    'official: most named': () => library.person(person.key),
    'official: another': () => library.person(rare.key),
    'official: articles': () => library.articles({ officials: [person.key], shelf: 'all' }, NEWEST, PAGE),
    'official: notes': () => library.personNotes(person.key, 20),
    'officials: the watched, and what is known': async () => {
      await library.watched();
      await library.knownOfficials(detection.officials, saved.id, saved.published?.date ?? '2026-01-01');
    },
    'timeline: 30 dates': () => library.timeline({ from: '2025-01-01' }, {}, 30, 'first'),
    'timeline: 30 dates before': () => library.timeline({ before: '2025-01-01' }, {}, 30, 'last'),
    'timeline: a year of days': () => library.timelineBuckets('day', { from: '2025-01-01', to: '2025-12-31' }, {}),
    'timeline: all years': () => library.timelineBuckets('year', {}, {}),
    'timeline: of one official': () =>
      library.timeline({ from: '2025-01-01' }, { officials: [person.key] }, 30, 'first'),
    'reprints: first window': () => library.reprints({ reprinted: true }, PAGE),
    'reprints: of one outlet': () => library.reprints({ reprinted: true, outlets: ['Delta Daily'] }, PAGE),
    'reprints: counts': () => library.facets({ reprinted: true }),
    'reprints: one story, with texts and notes': async () => {
      const { articles = [] } = (await library.reprintsOf(story)) ?? {};
      await Promise.all(articles.flatMap(({ id }) => [library.article(id), library.annotationsOf(id)]));
    },
    'articles: where else a window of them is told': () => library.alsoIn(rows.map(({ id }) => id)),
    tags: () => library.tagRows(),
    'save a note': () => library.addAnnotation(article, detection, fresh()),
    'save an article': () =>
      library.saveArticle(
        { ...article, address: `https://made.example/measured/${count++}`, text: `${article.text} ${count}` },
        detection,
      ),
  };
  const timings: Record<string, number[]> = {};
  for (const [act, perform] of Object.entries(acts)) {
    await perform();
    timings[act] = [];
  }
  for (let run = 0; run < runs; run++) {
    for (const [act, perform] of Object.entries(acts)) timings[act]?.push(await timed(perform));
  }
  library.close();
  return timings;
}

Object.assign(globalThis, { bench: { fill, measure } });
