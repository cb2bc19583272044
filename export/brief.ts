/**
 * The desk brief: chosen notes, gathered by country, person or day, each with
 * its source. This is what it says; `brief-*.ts` write it.
 */
import { countryName } from '../annotations/country-name.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { officialMentions, readParts, type ReadArticle } from './articles.ts';
import { formatCitation } from './citation.ts';
import { formatDay } from './day.ts';
import type { ExportOptions, Grouping } from './format.ts';
import type { ContentsParts } from './parts.ts';
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
    return headingsOf(
      countries.map((country) => countryName(country, locale)),
      words.noCountry,
    );
  },
  person: (read, passage, { words }) =>
    headingsOf(
      officialsAt(read, passage).flatMap(({ name }) => name ?? []),
      words.noPerson,
    ),
  date: ({ article }, _, { locale, words }) => {
    const day = article.published?.date;
    return [day === undefined ? { key: null, text: words.noDate } : { key: day, text: formatDay(day, locale) }];
  },
} as const satisfies Record<Grouping, (read: ReadArticle, passage: Span, texts: ExportTexts) => Heading[]>;

function headingsOf(names: readonly string[], none: string): Heading[] {
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

/** Notes with the groups they go to; of an article with its day. */
interface Gathered {
  readonly day: string;
  readonly entries: readonly (readonly [entry: BriefEntry, headings: readonly Heading[]])[];
}

const dayOf = ({ article }: ReadArticle) => article.published?.date ?? article.created.slice(0, 10);

/** What is printed of all articles, in the order of their days, and in the end of notes without article. */
async function gather(parts: ContentsParts, options: ExportOptions, none: Heading): Promise<Gathered[]> {
  const { texts, groupBy = 'country' } = options;
  const gathered: Gathered[] = [];
  const homeless: Gathered[] = [];
  for await (const read of readParts(parts, options)) {
    if (read.article === null) {
      homeless.push({ day: '', entries: read.notes.map((note) => [entryOf(note, null, texts), [none]]) });
    } else if (read.notes.length > 0) {
      const entries = read.notes.map(
        (note) => [entryOf(note, read, texts), HEADINGS[groupBy](read, note.target.position, texts)] as const,
      );
      gathered.push({ day: dayOf(read), entries });
    }
  }
  return [...gathered.sort((a, b) => a.day.localeCompare(b.day)), ...homeless];
}

/**
 * A note stands under each country or person it is about. What is printed is
 * held, since any article may add to any group; texts of articles are not.
 */
export async function briefOf(parts: ContentsParts, options: ExportOptions): Promise<Brief> {
  const { texts, groupBy = 'country' } = options;
  const { words, locale } = texts;
  const none = { country: words.noCountry, person: words.noPerson, date: words.noDate }[groupBy];
  const groups = new Map<string | null, { text: string; entries: BriefEntry[] }>();
  for (const { entries } of await gather(parts, options, { key: null, text: none })) {
    for (const [entry, headings] of entries) {
      for (const { key, text } of headings) {
        const group = groups.get(key) ?? { text, entries: [] };
        groups.set(key, group);
        group.entries.push(entry);
      }
    }
  }
  const collator = new Intl.Collator(locale);
  const sorted = [...groups].sort(([a], [b]) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : collator.compare(a, b),
  );
  return {
    title: words.brief,
    about: `${words[GROUPING_WORDS[groupBy]]}, ${formatDay(parts.exported.slice(0, 10), locale)}`,
    groups: sorted.map(([, { text, entries }]) => ({ heading: text, entries })),
    empty: words.noNotes,
  };
}
