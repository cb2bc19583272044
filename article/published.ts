/**
 * The day of publication, from the surest place to the least sure. The order
 * is that of how often each place was right on a thousand dated pages (field
 * notes). Modified times are never read, nor what a page says of its visitor's
 * day; a day in the future is refused.
 */
import { addDays } from '../text/civil-date.ts';
import type { Published, PublishedSource } from './article.ts';
import { isHidden } from './hidden.ts';
import type { LinkedData } from './linked-data.ts';
import { metaOf, type Metas } from './metas.ts';
import { isNeverRead } from './raw-blocks.ts';
import { precedes, shortText } from './tree.ts';
import { namesMonth, readDay, type NumericOrder, type PrintedDay } from './publication-day.ts';

export interface DatingContext {
  readonly address: string;
  /** ISO day the page is read on. */
  readonly today: string;
  readonly language: string | null;
  readonly linkedData: readonly LinkedData[];
  readonly metas: Metas;
  /** Where the recipe says that the day stands. */
  readonly recipeSelector: string | undefined;
  /** The article's title and text: dates count from there, not from the page's header. */
  readonly title: Element | null;
  readonly opening: string;
  readonly text: string;
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
];
const OTHER_METAS =
  'pubdate publishdate publish-date publish_date publishtime publish_time date dc.date dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued parsely-pub-date sailthru.date cxenseparse:recs:publishtime article_date_original publication_date citation_date release_date og:release_date'.split(
    ' ',
  );
const NAMED =
  '[class*="publish" i], [class*="date" i], [class*="time" i], [id*="date" i], [id*="publish" i], [id*="time" i], [class*="posted" i], [class*="created" i], [class*="meta" i], [class*="byline" i]';
const NOT_PUBLISHED = /modif|update|visitor|today|current|clock|timeline|comment|expire|event/i;

/** How many elements of a kind are asked. */
const MOST_ELEMENTS = 100;
const LABELS = 40;
const LONGEST_LABEL = 80;
const DATED_LABEL = 40;

type Candidate = PrintedDay & { readonly source: PublishedSource };

/** The day of publication and where it was read; null when the page does not tell. */
export function findPublished(document: Document, context: DatingContext): Published | null {
  const limit = addDays(context.today, 1);
  let instant: Candidate | null = null;
  let open: readonly string[] = [];
  let openSource: PublishedSource = 'text';
  for (const candidate of candidates(document, context)) {
    const { source, other } = candidate;
    const days = [candidate.date, ...(other === null ? [] : [other])].filter((day) => day <= limit);
    const [date] = days;
    if (date === undefined) continue;
    if (instant !== null) {
      if (candidate.utcHour !== null || source === 'text') continue;
      // The page prints its own day beside the instant in UTC: that is the publisher's.
      if (days.includes(instant.date)) break;
      const own = days.find((day) => couldBeSame(instant as Candidate, day));
      if (own !== undefined) return { date: own, source };
    } else if (days.length > 1) {
      // Month and day, or day and month: a later step of the cascade decides, or the month that the story names.
      if (open.length === 0) [open, openSource] = [days, source];
    } else if (open.length === 0 || open.includes(date)) {
      if (candidate.utcHour === null) return { date, source };
      instant = candidate;
    }
  }
  if (instant !== null) return { date: instant.date, source: instant.source };
  const [named, ...others] = open.filter((day) => namesMonth(context.text, day, context.language));
  return named === undefined || others.length > 0 ? null : { date: named, source: openSource };
}

/** Regions that write the month before the day. */
const MONTH_FIRST = /^(?:US|PH)$/;
const AMERICAN_DOMAIN = /^(?:us|gov|mil|edu)$/;
/** Country domains that the world uses. */
const WORLD_DOMAIN = /^(?:co|io|tv|me|eu|ai|fm|to|cc|info)$/;

/** How the publisher orders `04/02/2025`: by language, then by country domain, then by the region the page names. */
function orderOf(document: Document, { address, language, metas }: DatingContext): NumericOrder {
  if (language !== null && language !== 'en') return 'day-first';
  const domain = domainOf(address);
  if (AMERICAN_DOMAIN.test(domain)) return 'month-first';
  if (domain.length === 2 && !WORLD_DOMAIN.test(domain)) return 'day-first';
  const tags = [document.documentElement.lang, metaOf(metas, ['og:locale', 'content-language']) ?? ''];
  const region = tags.map((tag) => /[-_]([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase()).find((one) => one !== undefined);
  if (region === undefined) return null;
  return MONTH_FIRST.test(region) ? 'month-first' : 'day-first';
}

const domainOf = (address: string) =>
  URL.canParse(address) ? (new URL(address).hostname.split('.').at(-1) ?? '') : '';

/** Somewhere on Earth it is the next day from 10:00 UTC on, and still the day before until noon. */
function couldBeSame({ date, utcHour }: Candidate, day: string): boolean {
  return (day === addDays(date, 1) && (utcHour ?? 0) >= 10) || (day === addDays(date, -1) && (utcHour ?? 24) <= 12);
}

/** Minutes east of UTC by country domain, where one clock without summer time holds. */
const OFFSETS: Readonly<Record<string, number>> = {
  vn: 420,
  th: 420,
  kh: 420,
  la: 420,
  id: 420,
  cn: 480,
  tw: 480,
  hk: 480,
  sg: 480,
  my: 480,
  ph: 480,
  jp: 540,
  kr: 540,
  in: 330,
  bd: 360,
  pk: 300,
  kz: 300,
  ae: 240,
  ru: 180,
  tr: 180,
};

function offsetOf(address: string, language: string | null): number | null {
  return OFFSETS[domainOf(address)] ?? (language === 'vi' ? OFFSETS['vn'] : undefined) ?? null;
}

const machine = (element: Element) =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;

function* candidates(document: Document, context: DatingContext): Generator<Candidate> {
  const offset = offsetOf(context.address, context.language);
  const order = orderOf(document, context);
  const read = (text: string | null | undefined, source: PublishedSource): Candidate[] => {
    const day = text ? readDay(text, context.language, offset, order) : null;
    return day === null ? [] : [{ ...day, source }];
  };
  const all = (selector: string) => [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS);

  if (context.recipeSelector !== undefined) {
    for (const element of all(context.recipeSelector)) yield* read(machine(element), 'recipe');
  }
  const ministry = /\/ns(\d{2})(\d{2})(\d{2})\d{6}(?:[/?#]|$)/g;
  const items = [...context.address.matchAll(ministry)].at(-1);
  if (items !== undefined) yield* read(`20${items[1]}-${items[2]}-${items[3]}`, 'recipe');
  for (const element of all('[itemprop~="datePublished"]')) yield* read(machine(element), 'itemprop');
  for (const { published } of context.linkedData) yield* read(published, 'json-ld');
  for (const name of PUBLISHED_METAS) yield* read(context.metas.get(name), 'meta');
  yield* read(dayInAddress(context.address), 'address');
  for (const element of all('time[datetime]')) {
    if (isNearTitle(element, context.title) && !NOT_PUBLISHED.test(nameOf(element))) {
      yield* read(element.getAttribute('datetime'), 'time-element');
    }
  }
  for (const name of OTHER_METAS) yield* read(context.metas.get(name), 'meta');
  for (const element of all(NAMED)) {
    const text = shortText(element, 200);
    if (text === null || NOT_PUBLISHED.test(nameOf(element)) || isHidden(element)) continue;
    if (isNearTitle(element, context.title)) yield* read(text, 'class-name');
  }
  for (const text of labelsBelow(context.title)) yield* read(text, 'text');
  yield* read(context.opening.slice(0, 600), 'text');
  for (const text of datedLabels(document, context.title)) yield* read(text, 'text');
}

/** A label that is hardly more than a day, after the title, or before it where none follows. */
function datedLabels(document: Document, title: Element | null): string[] {
  const texts = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const [before, after]: [string[], string[]] = [[], []];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (text.length > 5 * DATED_LABEL || !/\d[./\s]/.test(text) || text.trim().length > DATED_LABEL) continue;
    if (parent === null || isNeverRead(parent) || NOT_PUBLISHED.test(nameOf(parent))) continue;
    if (isNearTitle(parent, title) && !isHidden(parent))
      (title !== null && precedes(node, title) ? before : after).push(text);
  }
  return [...after, ...before.toReversed()].slice(0, MOST_ELEMENTS);
}

/** The labels between the title and the story, where a day may stand in an element without a name. */
function* labelsBelow(title: Element | null): Generator<string> {
  if (title === null) return;
  const texts = title.ownerDocument.createTreeWalker(title.ownerDocument.body, 4 /* NodeFilter.SHOW_TEXT */);
  texts.currentNode = title;
  for (let seen = 0; seen < LABELS; seen++) {
    const node = texts.nextNode();
    const parent = node?.parentElement ?? null;
    if (node === null || parent === null) return;
    const text = node.nodeValue ?? '';
    if (title.contains(parent) || isNeverRead(parent)) continue;
    if (text.trim().length > LONGEST_LABEL) return;
    if (!NOT_PUBLISHED.test(nameOf(parent)) && !isHidden(parent) && isNearTitle(parent, title)) yield text;
  }
}

const nameOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;

/** Not in a list of other stories, and not in the page's own header or footer. */
function isNearTitle(element: Element, title: Element | null): boolean {
  if (element.closest('nav, footer, aside') !== null) return false;
  const header = element.closest('header');
  if (header !== null && title !== null && !header.contains(title) && header.closest('article, main') === null)
    return false;
  const story = element.closest('article, li, [class*="related" i], [class*="teaser" i], [class*="story__" i]');
  if (story === null || title === null || story.contains(title)) return true;
  if (story.tagName === 'LI') return story.querySelector('a[href]') === null;
  // The title may stand above its `article`; another story has a heading of its own.
  return story.tagName === 'ARTICLE' && story.querySelector('h1, h2 a, h3 a, h4 a') === null;
}

const YEAR_FIRST_IN_ADDRESS =
  /[/_.-](20\d{2}|199\d)(?:[/_-](1[0-2]|0?[1-9])[/_-]([12]\d|3[01]|0?[1-9])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?:[/_.-]|$)/;
const DAY_FIRST_IN_ADDRESS = /[/_](0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-(20\d{2})(?:[/_.-]|$)/;

/** The day an address tells: `/2024/9/3/`, `/2024-09-03-`, `/20240903/`, `/03-09-2024`; null when it tells none. */
export function dayInAddress(address: string): string | null {
  const found = YEAR_FIRST_IN_ADDRESS.exec(address);
  let [, year, month, day] = found ?? [];
  if (month === undefined) [month, day] = found?.slice(4) ?? [];
  if (year === undefined) [, day, month, year] = DAY_FIRST_IN_ADDRESS.exec(address) ?? [];
  return year === undefined ? null : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
