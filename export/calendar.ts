/**
 * The dates found in articles as an iCalendar of whole days. Durations, sets
 * and dates nobody could settle are no days and stay out.
 * Source: RFC 5545; the end of an event is the day after its last one.
 */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { KeptArticle } from '../annotations/library-contents.ts';
import type { DateMention } from '../mentions/mention.ts';
import { addDays } from '../text/civil-date.ts';
import { dateMentions, readParts, type ReadArticle } from './articles.ts';
import type { ExportOptions } from './format.ts';
import { daysOf } from './days-of-value.ts';
import type { ContentsParts } from './parts.ts';
import { sentenceAround } from './sentence.ts';
import { iri } from './web-annotation.ts';
import { writableLine, writableText } from './writable-text.ts';

/** A day as the library's date: what it is in UTC, which no time zone shifts. */
const instantOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** No calendar has a day after it, which the end of an event would be. */
const LAST_DAY = '9999-12-31';

/** A date that goes into a calendar unless the reader takes it out. */
export interface CalendarDate {
  /** The same in every export: the date of one article. */
  readonly id: string;
  /** ISO 8601 days, both included. */
  readonly first: string;
  readonly last: string;
  /** Of the article. */
  readonly title: string;
}

const idOf = (article: KeptArticle, value: string) => `${article.id}/${value}`;

/** The dates there are to choose from, earliest first. */
export async function calendarDates(parts: ContentsParts): Promise<CalendarDate[]> {
  const read = await Array.fromAsync(readParts(parts, {}));
  return read
    .flatMap((one) => (one.article === null ? [] : datesOf(one)))
    .map(({ article, value, first, last }) => ({ id: idOf(article, value), first, last, title: article.title }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

/** One event for each value an article names, however often it does. */
function datesOf({ article, detection }: ReadArticle) {
  const byValue = new Map<string, { readonly mention: DateMention; readonly first: string; readonly last: string }>();
  for (const mention of dateMentions(detection)) {
    const days = mention.value === null || mention.type === 'SET' ? null : daysOf(mention.value);
    if (days === null || mention.value === null || days.last >= LAST_DAY) continue;
    if (!byValue.has(mention.value)) {
      byValue.set(mention.value, { mention, ...days });
    }
  }
  return [...byValue].map(([value, found]) => ({ article, value, ...found }));
}

type Calendar = ReturnType<typeof ical>;

const emptyCalendar = () => ical({ prodId: { company: 'Aide-mémoire', product: 'Aide-mémoire' } });

function addEvents(calendar: Calendar, read: ReadArticle, exported: string, options: ExportOptions): void {
  const { datesFrom = '', withoutDates } = options;
  for (const { article, value, mention, first, last } of datesOf(read)) {
    if (last < datesFrom || withoutDates?.has(idOf(article, value)) === true) continue;
    const sentence = writableText(sentenceAround(article, mention));
    const source = [article.outlet, article.published?.date].filter((part) => part !== null && part !== undefined);
    calendar.createEvent({
      // The same date of the same article is the same event in every export.
      id: `${idOf(article, value)}@aide-memoire`,
      stamp: new Date(exported),
      allDay: true,
      start: instantOf(first),
      end: instantOf(addDays(last, 1)),
      timezone: 'UTC',
      summary: writableLine(article.title) || writableLine(mention.text) || value,
      description: [sentence, source.map(writableLine).join(', '), iri(article.address)]
        .filter((line) => line !== '')
        .join('\n\n'),
      url: iri(article.address),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
}

/** A calendar an article, of which its events are taken: what stands around them is the same in all. */
export async function* streamCalendar(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  const empty = emptyCalendar().toString();
  const end = empty.lastIndexOf('END:VCALENDAR');
  yield empty.slice(0, end);
  for await (const read of readParts(parts, options)) {
    if (read.article === null) continue;
    const calendar = emptyCalendar();
    addEvents(calendar, read, parts.exported, options);
    yield calendar.toString().slice(end, end - empty.length);
  }
  yield empty.slice(end);
}
