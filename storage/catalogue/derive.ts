/** What the catalogue says of one article: from the kept records alone, nothing asked of the database. */
import type { DayRange } from '../../annotations/catalogue.ts';
import { foldKey } from '../../text/fold.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { sentenceFingerprints } from '../../annotations/fingerprint.ts';
import { areApart, holderKey } from '../../annotations/identity.ts';
import { officialKey } from '../../annotations/official-key.ts';
import type { Annotation, SavedArticle } from '../../annotations/schemas.ts';
import { placedWords, wordsOf } from '../../annotations/words.ts';
import type { DateMention, Detection } from '../../mentions/mention.ts';
import { daysOf } from './date-value.ts';
import { ALL, ARCHIVED, NOTED, keyOf, pairHash } from './keys.ts';
import type { CardRow, DateRow, SightingRow, TagUseRow } from './rows.ts';

export interface KeptOfOne {
  readonly article: SavedArticle;
  readonly annotations: readonly Annotation[];
  readonly detection: Detection;
  /** `Person.key` of whom a folded name means in this article, where the reader said so. */
  readonly claims: ReadonlyMap<string, string>;
}

export interface Derived {
  readonly card: CardRow;
  readonly keys: readonly string[];
  readonly sightings: readonly SightingRow[];
  readonly dates: readonly DateRow[];
  readonly tags: readonly TagUseRow[];
}

const dayOf = ({ published, created }: SavedArticle) => published?.date ?? created.slice(0, 10);

const count = (annotations: readonly Annotation[], state: Annotation['state']) =>
  annotations.filter((one) => one.state === state).length;

const MILLISECONDS_A_DAY = 86_400_000;
/** Comes after every date. */
const UNDATED = 0;

/** Newest first, and all below `UNDATED`. Of one day, what was saved last comes first. */
const dayKey = (day: string) => -Date.parse(day) - 1e14;

/** The bounds of `CardRow.byPublished` for a range of days, both included; undated articles are in no range. */
export function publishedBounds({ from, to }: DayRange): [lower: number, upper: number] {
  return [
    to === undefined ? -Infinity : dayKey(to) - MILLISECONDS_A_DAY + 1,
    from === undefined ? UNDATED - 1 : dayKey(from),
  ];
}

function cardOf(n: number, { article, annotations }: KeptOfOne): CardRow {
  const outlet = article.outlet ?? '';
  return {
    n,
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    address: article.address,
    language: article.language,
    published: article.published?.date ?? null,
    saved: article.created,
    tags: article.tags,
    archived: article.archived !== undefined,
    notes: annotations.length,
    changed: count(annotations, 'changed'),
    lost: count(annotations, 'lost'),
    byPublished: article.published === null ? UNDATED : dayKey(article.published.date) - (n % MILLISECONDS_A_DAY),
    byTitle: foldKey(article.title),
    byOutlet: foldKey(outlet),
  };
}

/** The dates that say which day or days they are. */
const valued = ({ mentions }: Detection) =>
  mentions.filter(
    (mention): mention is DateMention & { readonly value: string } => mention.kind === 'date' && mention.value !== null,
  );

function keysOf({ article, annotations, detection }: KeptOfOne, sightings: readonly SightingRow[]): string[] {
  const keys = new Set([ALL, ...sightings.map(({ holder }) => keyOf('official', holder))]);
  if (annotations.length > 0) keys.add(NOTED);
  if (article.archived !== undefined) keys.add(ARCHIVED);
  const texts = [article.title, ...article.tags];
  for (const tag of article.tags) keys.add(keyOf('tag', tag));
  for (const { comment, tags, category, state } of annotations) {
    texts.push(comment, ...tags);
    for (const tag of tags) keys.add(keyOf('tag', tag));
    if (category !== null) keys.add(keyOf('category', category));
    if (state === 'changed' || state === 'lost') keys.add(keyOf('state', state));
  }
  for (const { name, role, country } of detection.officials) {
    if (country !== null) keys.add(keyOf('country', country));
    texts.push(name ?? '', role ?? '');
  }
  for (const { value } of valued(detection)) {
    keys.add(keyOf('date', value));
    if (/^\d{4}/.test(value)) keys.add(keyOf('year', value.slice(0, 4)));
  }
  keys.add(keyOf('published', article.published?.date.slice(0, 7) ?? ''));
  const body = placedWords(article.text);
  for (const sentence of sentenceFingerprints(article, body)) keys.add(keyOf('sentence', sentence));
  if (article.outlet !== null) keys.add(keyOf('outlet', article.outlet));
  if (article.language !== null) keys.add(keyOf('language', article.language));
  for (const words of [body.words, ...texts.map(wordsOf)]) {
    let before: string | null = null;
    for (const word of words) {
      keys.add(keyOf('word', word));
      if (before !== null) keys.add(keyOf('pair', pairHash(before, word)));
      before = word;
    }
  }
  return [...keys];
}

/** A name is one person in an article, of whose offices the first one named counts, unless office and state say it is two. */
function sightingsOf(n: number, { article, detection, claims }: KeptOfOne): SightingRow[] {
  const byName = new Map<string, Omit<SightingRow, 'holder'>[]>();
  for (const official of detection.officials) {
    const key = officialKey(official);
    if (key === null || official.name === null) continue;
    const { name, role, country, former } = official;
    const claimed = claims.get(key) ?? null;
    const row = { day: dayOf(article), n, name, role, country, former, claimed };
    const known = byName.get(key) ?? [];
    byName.set(key, known);
    const same = known.findIndex((one) => claimed !== null || !areApart(row, [one]));
    if (same === -1) known.push(row);
    else if (known[same]?.role === null) known[same] = row;
  }
  const rows = [...byName.values()].flat().flatMap((row) => {
    const holder = holderKey(row, row.claimed);
    return holder === null ? [] : [{ holder, ...row }];
  });
  return rows.sort((a, b) => (a.holder < b.holder ? -1 : 1));
}

function tagsOf({ article, annotations }: KeptOfOne): TagUseRow[] {
  const uses = new Map(article.tags.map((tag) => [tag, { tag, articles: 1, notes: 0 }]));
  for (const tag of annotations.flatMap(({ tags }) => tags)) {
    const known = uses.get(tag) ?? { tag, articles: 0, notes: 0 };
    uses.set(tag, { ...known, notes: known.notes + 1 });
  }
  return [...uses.values()];
}

/** The dates on the calendar, each where it is named first. */
function datesOf(n: number, { article, detection }: KeptOfOne): DateRow[] {
  const byValue = new Map<string, DateRow>();
  for (const mention of valued(detection)) {
    const { value } = mention;
    if (byValue.has(value) || daysOf(value) === null) continue;
    const { start, end } = sentenceAround(article.text, mention, article.language);
    byValue.set(value, {
      value,
      n,
      sentence: article.text.slice(start, end),
      found: { start: mention.start - start, end: mention.end - start },
      start: mention.start,
      reading: mention.reading,
    });
  }
  return [...byValue.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** @param n the article's number in the postings */
export function derive(n: number, kept: KeptOfOne): Derived {
  const sightings = sightingsOf(n, kept);
  return {
    card: cardOf(n, kept),
    keys: keysOf(kept, sightings),
    sightings,
    dates: datesOf(n, kept),
    tags: tagsOf(kept),
  };
}
