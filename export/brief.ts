/**
 * The desk brief: chosen notes, gathered by country, person or day, each with
 * its source. This is what it says; `brief-*.ts` write it.
 */
import { countryName } from '../annotations/country-name.ts';
import type { LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { officialMentions, readContents, type ReadArticle } from './articles.ts';
import { formatCitation } from './citation.ts';
import { formatDay } from './day.ts';
import type { ExportOptions, Grouping } from './format.ts';
import type { ExportTexts } from './texts.ts';

export interface BriefEntry {
  readonly quote: string;
  /** Empty for a mark without words. */
  readonly comment: string;
  /** Category, tags, and what became of the passage: ready to be joined. */
  readonly attributes: readonly string[];
  /** As a memo cites it, with the paragraph; `null` when the article is not known. */
  readonly source: string | null;
}

export interface BriefGroup {
  readonly heading: string;
  readonly entries: readonly BriefEntry[];
}

export interface Brief {
  readonly title: string;
  /** How it is grouped and the day it was written. */
  readonly about: string;
  readonly groups: readonly BriefGroup[];
  /** What to say when there is nothing in it. */
  readonly empty: string;
}

/** A group a note belongs to: groups are in the order of their keys, those without in the end. */
interface Heading {
  readonly key: string | null;
  readonly text: string;
}

/** The officials named in the passage; where there are none, those in its paragraph. */
function officialsAt({ article, detection }: ReadArticle, passage: Span) {
  const mentions = officialMentions(detection);
  const block = article.blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  const within = (span: Span) => mentions.filter((mention) => overlaps(mention, span));
  const named = within(passage);
  const found = named.length === 0 && block !== undefined ? within(block) : named;
  const ids = new Set(found.map(({ official }) => official));
  return detection.officials.filter(({ id }) => ids.has(id));
}

const HEADINGS = {
  country: (read, passage, { locale, words }) => {
    const countries = officialsAt(read, passage).flatMap(({ country }) => country ?? []);
    return headings(
      countries.map((country) => countryName(country, locale)),
      words.noCountry,
    );
  },
  person: (read, passage, { words }) =>
    headings(
      officialsAt(read, passage).flatMap(({ name }) => name ?? []),
      words.noPerson,
    ),
  date: ({ article }, _, { locale, words }) => {
    const day = article.published?.date;
    return [day === undefined ? { key: null, text: words.noDate } : { key: day, text: formatDay(day, locale) }];
  },
} as const satisfies Record<Grouping, (read: ReadArticle, passage: Span, texts: ExportTexts) => Heading[]>;

function headings(names: readonly string[], none: string): Heading[] {
  const known = [...new Set(names)].filter((name) => name.trim() !== '');
  return known.length === 0 ? [{ key: null, text: none }] : known.map((name) => ({ key: name, text: name }));
}

function entryOf(note: Annotation, read: ReadArticle | null, texts: ExportTexts): BriefEntry {
  const { target, comment, category, tags, state } = note;
  const { words, categories } = texts;
  return {
    quote: target.quote.exact,
    comment: comment.trim(),
    attributes: [
      ...(category === null ? [] : [categories[category] ?? category]),
      ...tags,
      ...(state === 'lost' ? [words.lostNote] : state === 'changed' ? [words.changedNote] : []),
    ],
    source: read && formatCitation(read.article, 'memo', texts, target.position.start).text,
  };
}

const GROUPING_WORDS = { country: 'byCountry', person: 'byPerson', date: 'byDate' } as const;

/** A note stands under each country or person it is about. */
export function briefOf(contents: LibraryContents, { texts, groupBy = 'country' }: ExportOptions): Brief {
  const { articles, homeless } = readContents(contents);
  const groups = new Map<string | null, { text: string; entries: BriefEntry[] }>();
  const put = ({ key, text }: Heading, entry: BriefEntry) => {
    const group = groups.get(key) ?? { text, entries: [] };
    groups.set(key, group);
    group.entries.push(entry);
  };
  const byDay = articles.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  for (const read of byDay) {
    for (const note of read.notes) {
      const entry = entryOf(note, read, texts);
      for (const heading of HEADINGS[groupBy](read, note.target.position, texts)) put(heading, entry);
    }
  }
  const { words, locale } = texts;
  const none = { country: words.noCountry, person: words.noPerson, date: words.noDate }[groupBy];
  for (const note of homeless) put({ key: null, text: none }, entryOf(note, null, texts));
  const collator = new Intl.Collator(locale);
  const sorted = [...groups].sort(([a], [b]) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : collator.compare(a, b),
  );
  return {
    title: words.brief,
    about: `${words[GROUPING_WORDS[groupBy]]}, ${formatDay(contents.exported.slice(0, 10), locale)}`,
    groups: sorted.map(([, { text, entries }]) => ({ heading: text, entries })),
    empty: words.noNotes,
  };
}

const dayOf = ({ article }: ReadArticle) => article.published?.date ?? article.created.slice(0, 10);
