/**
 * Comma-separated values by RFC 4180, one table a file. The names of columns
 * are the same in every language, for scripts. Several values in one cell are
 * parted by `; `.
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab, a line
 * break or their full-width forms (OWASP, "CSV Injection"). Such a cell gets an
 * apostrophe in front, and so does one that begins with an apostrophe: who
 * takes one leading apostrophe away has the text as it was.
 */
import Papa from 'papaparse';
import type { Annotation } from '../annotations/schemas.ts';
import type { DateMention, Official } from '../mentions/mention.ts';
import { accessedOn, dateMentions, namedOfficials, officialMentions, readParts, type ReadArticle } from './articles.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';
import { paragraphNumber, sentenceAround } from './sentence.ts';
import { writableText } from './writable-text.ts';

const RUN_BY_SPREADSHEETS = /^[=+\-@\t\r\n'＝＋－＠]/;

type Cell = string | number | boolean | null | undefined | readonly (string | null)[];

/** A table: its columns by name, in order, each worked out from a row. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return writableText(cell.filter((part) => part !== null).join('; '));
  return typeof cell === 'string' ? writableText(cell) : String(cell);
}

const lines = (rows: readonly (readonly string[])[]) =>
  rows.length === 0 ? '' : `${Papa.unparse([...rows], { newline: '\r\n', escapeFormulae: RUN_BY_SPREADSHEETS })}\r\n`;

/** A table of what is in each article. */
const tableOf = <Row>(
  columns: Columns<Row>,
  rowsOf: (read: ReadArticle) => readonly Row[],
  homelessRowsOf: (notes: readonly Annotation[]) => readonly Row[] = () => [],
) =>
  async function* (parts: ContentsParts, options: ExportOptions): AsyncGenerator<string, void, void> {
    yield `${options.byteOrderMark === true ? '\uFEFF' : ''}${lines([Object.keys(columns)])}`;
    for await (const read of readParts(parts, options)) {
      const rows = read.article === null ? homelessRowsOf(read.notes) : rowsOf(read);
      yield lines(rows.map((row) => Object.values(columns).map((column) => cellText(column(row)))));
    }
  };

/** Something in an article, or a note without one. */
interface Within {
  readonly read: ReadArticle | null;
}

const ARTICLE = {
  article: ({ read }) => read?.article.id,
  title: ({ read }) => read?.article.title,
  outlet: ({ read }) => read?.article.outlet,
  published: ({ read }) => read?.article.published?.date,
  accessed: ({ read }) => read && accessedOn(read.article),
  address: ({ read }) => read?.article.address,
} satisfies Columns<Within>;

const ARTICLES: Columns<ReadArticle> = {
  id: ({ article }) => article.id,
  title: ({ article }) => article.title,
  outlet: ({ article }) => article.outlet,
  author: ({ article }) => article.byline,
  published: ({ article }) => article.published?.date,
  accessed: ({ article }) => accessedOn(article),
  language: ({ article }) => article.language,
  address: ({ article }) => article.address,
  tags: ({ article }) => article.tags,
  officials: ({ detection }) => [...new Set(namedOfficials(detection).map(({ name, role }) => name ?? role))],
  notes: ({ notes }) => notes.length,
  created: ({ article }) => article.created,
  modified: ({ article }) => article.modified,
};

const NOTES: Columns<Within & { readonly note: Annotation }> = {
  id: ({ note }) => note.id,
  quote: ({ note }) => note.target.quote.exact,
  note: ({ note }) => note.comment,
  tags: ({ note }) => note.tags,
  category: ({ note }) => note.category,
  state: ({ note }) => note.state,
  paragraph: ({ note, read }) => read && paragraphNumber(read.article, note.target.position.start),
  start: ({ note }) => note.target.position.start,
  end: ({ note }) => note.target.position.end,
  created: ({ note }) => note.created,
  modified: ({ note }) => note.modified,
  ...ARTICLE,
};

const OFFICIALS: Columns<Within & { readonly official: Official; readonly spellings: readonly string[] }> = {
  name: ({ official }) => official.name,
  role: ({ official }) => official.role,
  country: ({ official }) => official.country,
  former: ({ official }) => official.former,
  mentions: ({ spellings }) => spellings.length,
  spellings: ({ spellings }) => [...new Set(spellings)],
  ...ARTICLE,
};

const DATES: Columns<{ readonly read: ReadArticle; readonly mention: DateMention }> = {
  value: ({ mention }) => mention.value,
  type: ({ mention }) => mention.type,
  words: ({ mention }) => mention.text,
  reading: ({ mention }) => mention.reading,
  reference: ({ mention }) => mention.reference,
  alternatives: ({ mention }) => mention.alternatives,
  sentence: ({ mention, read }) => sentenceAround(read.article, mention),
  start: ({ mention }) => mention.start,
  end: ({ mention }) => mention.end,
  ...ARTICLE,
};

const TABLES = {
  articles: tableOf(ARTICLES, (read) => [read]),
  notes: tableOf(
    NOTES,
    (read) => read.notes.map((note) => ({ read, note })),
    (notes) => notes.map((note) => ({ read: null, note })),
  ),
  officials: tableOf(OFFICIALS, (read) => {
    const mentions = Map.groupBy(officialMentions(read.detection), ({ official }) => official);
    return read.detection.officials.map((official) => ({
      read,
      official,
      spellings: (mentions.get(official.id) ?? []).map(({ text }) => text),
    }));
  }),
  dates: tableOf(DATES, (read) => dateMentions(read.detection).map((mention) => ({ read, mention }))),
};

/** One table of the library. */
export function streamCsv(which: keyof typeof TABLES, parts: ContentsParts, options: ExportOptions) {
  return TABLES[which](parts, options);
}
