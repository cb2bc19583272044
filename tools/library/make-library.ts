/** Makes a library of any size, to measure and to try things on: the same seed gives the same library. */
import { STARTING_IDS } from '../../annotations/category.ts';
import type { KeptArticle } from '../../annotations/library-contents.ts';
import { createSavedArticle } from '../../annotations/saved-article.ts';
import type { Annotation } from '../../annotations/schemas.ts';
import { composeArticle, publicationDay, type Composed } from './compose.ts';
import { ENGLISH } from './english.ts';
import { createRandom, type Random } from './random.ts';
import { VIETNAMESE } from './vietnamese.ts';
import { createWorld, type World } from './world.ts';

export interface MadeArticle {
  readonly article: KeptArticle;
  readonly annotations: readonly Annotation[];
}

const NOTES_AN_ARTICLE = 10;
const CONTEXT = 32;
/** Of a hundred articles so many are reprints of one before. */
const REPRINTS = 0.06;

const instant = (day: string, random: Random) =>
  new Date(Date.parse(day) + random.between(6 * 3_600_000, 3 * 86_400_000)).toISOString();

function comment(random: Random, { words }: Composed, templates: readonly string[]): string {
  if (random.chance(0.25)) return '';
  return Array.from({ length: random.between(1, 3) }, () =>
    random.pick(templates).replace(/\{(\w+)\}/g, (_, slot: string) => words[slot as keyof typeof words] ?? ''),
  ).join(' ');
}

function note(random: Random, composed: Composed, home: KeptArticle, tags: readonly string[]): Annotation {
  const { text } = composed.article;
  const sentence = random.pick(composed.sentences);
  const end = text.lastIndexOf(' ', random.between(sentence.start + 20, sentence.end));
  const place = { start: sentence.start, end: end > sentence.start ? end : sentence.end };
  const created = new Date(Date.parse(home.created) + random.between(1, 900) * 1000).toISOString();
  const templates = (home.language === 'vi' ? VIETNAMESE : ENGLISH).comments;
  return {
    id: random.uuid(),
    article: home.id,
    target: {
      quote: {
        type: 'TextQuoteSelector',
        exact: text.slice(place.start, place.end),
        prefix: text.slice(Math.max(0, place.start - CONTEXT), place.start),
        suffix: text.slice(place.end, place.end + CONTEXT),
      },
      position: { type: 'TextPositionSelector', ...place },
      paragraph: text.slice(text.lastIndexOf('\n', place.start) + 1, text.indexOf('\n', place.end) >>> 0),
    },
    comment: comment(random, composed, templates),
    tags: random.chance(0.4) ? [random.zipf(tags)] : [],
    category: random.chance(0.6) ? random.zipf(STARTING_IDS) : null,
    state: random.chance(0.93) ? 'exact' : random.zipf(['moved', 'changed', 'lost'] as const),
    created,
    modified: created,
  };
}

/** The article again under another outlet's name, cut short at the end as editors do. */
function reprinted(random: Random, { article, ...rest }: Composed, number: number): Composed {
  const last = article.blocks.at(-1);
  const text = article.text.slice(0, (last?.start ?? article.text.length + 1) - 1);
  const book = article.language === 'vi' ? VIETNAMESE : ENGLISH;
  return {
    ...rest,
    article: {
      ...article,
      address: `https://reprint.example/${number}`,
      outlet: random.pick(book.outlets),
      text,
      blocks: article.blocks.slice(0, -1),
    },
    detection: {
      officials: rest.detection.officials,
      mentions: rest.detection.mentions.filter(({ end }) => end <= text.length),
    },
    sentences: rest.sentences.filter(({ end }) => end <= text.length),
  };
}

function made(random: Random, world: World, composed: Composed, number: number): MadeArticle {
  const { published } = composed.article;
  const day = published?.date ?? '2020-01-01';
  const saved = createSavedArticle(composed.article, random.uuid(), new Date(instant(day, random)));
  const tags = random.chance(0.5) ? [...new Set([random.zipf(world.tags), random.zipf(world.tags)])] : [];
  const article: KeptArticle = {
    ...saved,
    tags,
    ...(random.chance(0.05) && { archived: saved.created }),
    detection: {
      officials: [...composed.detection.officials],
      mentions: composed.detection.mentions.map((mention) =>
        mention.kind === 'date' ? { ...mention, alternatives: [...mention.alternatives] } : mention,
      ),
    },
  };
  const notes = Math.round(-Math.log(1 - random.next()) * NOTES_AN_ARTICLE);
  return {
    article,
    annotations: Array.from({ length: number === 0 ? 1 : notes }, () => note(random, composed, article, world.tags)),
  };
}

/**
 * Makes articles with their notes, one after the other: a third in Vietnamese,
 * ten notes and some thirty mentions each on average.
 */
export function* makeLibrary(articles: number, seed: number): Generator<MadeArticle> {
  const random = createRandom(seed);
  const world = createWorld(random, articles);
  let before: Composed | null = null;
  for (let number = 0; number < articles; number++) {
    const composed: Composed =
      before !== null && random.chance(REPRINTS)
        ? reprinted(random, before, number)
        : composeArticle(random, {
            number,
            published: publicationDay(random),
            book: random.chance(0.33) ? VIETNAMESE : ENGLISH,
            world,
          });
    if (before === null || random.chance(0.2)) before = composed;
    yield made(random, world, composed, number);
  }
}
