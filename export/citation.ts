/**
 * One article as a citation to paste, in plain text and in HTML. Processors of
 * citation styles are either under a licence ours does not go with (citeproc-js)
 * or many times the size of the rules for the one kind of source we have.
 */
import type { KeptArticle } from '../annotations/library-contents.ts';
import { accessedOn } from './articles.ts';
import { formatDay } from './day.ts';
import { htmlText } from './html-text.ts';
import { paragraphNumber } from './sentence.ts';
import type { ExportTexts } from './texts.ts';
import { iri } from './web-annotation.ts';
import { quoted, writableLine } from './writable-text.ts';

/**
 * `chicago`: Chicago Manual of Style 17, 14.191 and 14.207, as a note.
 * `apa`: Publication Manual of the APA 7, 10.16, as a reference.
 * `memo`: as ministries cite in a memo, in the language of the interface.
 */
export const CITATION_STYLES = ['chicago', 'apa', 'memo'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface Citation {
  readonly text: string;
  /** The same with what is set in italics. */
  readonly html: string;
}

/** A piece of a citation; `italic` where the style wants it. */
type Piece = string | { readonly italic: string };

interface Cited {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string | null;
  readonly accessed: string;
  readonly address: string;
  readonly paragraph: number | null;
  readonly texts: ExportTexts;
}

const monthFirst = (day: string) => formatDay(day, 'en-US');

/** Ends with a stop, unless a mark does already. */
const stopped = (text: string) => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);

/** A comma after a title stands within its quotation marks, and not after a mark. */
const comma = (title: string) => quoted(/[!?]$/.test(title) ? title : `${title},`);

function chicago({ title, outlet, author, published, accessed, address, paragraph }: Cited): Piece[] {
  return [
    ...(author === '' ? [] : [`${author}, `]),
    comma(title),
    ...(outlet === '' ? [] : [' ', { italic: outlet }, ',']),
    ...(published === null ? [] : [` ${monthFirst(published)},`]),
    ...(paragraph === null ? [] : [` para. ${paragraph},`]),
    ` accessed ${monthFirst(accessed)}, ${address}.`,
  ];
}

/** `(2026, March 4)`. */
function apaDay(day: string | null): string {
  if (day === null) return '(n.d.)';
  const [monthAndDay, year] = monthFirst(day).split(', ');
  return `(${year}, ${monthAndDay})`;
}

function apa({ title, outlet, author, published, accessed, address, paragraph }: Cited): Piece[] {
  const day = `${apaDay(published)}.`;
  const work: Piece = { italic: stopped(title) };
  return [
    ...(author === '' ? [work, ` ${day}`] : [`${stopped(author)} ${day} `, work]),
    ...(outlet === '' ? [] : [` ${stopped(outlet)}`]),
    ` Retrieved ${monthFirst(accessed)}, from ${address}`,
    ...(paragraph === null ? [] : [` (para. ${paragraph})`]),
  ];
}

function memo({ title, outlet, author, published, accessed, address, paragraph, texts }: Cited): Piece[] {
  const { locale, words } = texts;
  const parts: Piece[][] = [
    ...(outlet === '' ? [] : [[{ italic: outlet }]]),
    ...(author === '' ? [] : [[author]]),
    [quoted(title)],
    [published === null ? words.undated : formatDay(published, locale)],
    ...(paragraph === null ? [] : [[`${words.paragraph} ${paragraph}`]]),
    [`${address} (${words.accessed.toLocaleLowerCase(locale)} ${formatDay(accessed, locale)})`],
  ];
  return [...parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part])), '.'];
}

const STYLES = { chicago, apa, memo } as const satisfies Record<CitationStyle, (cited: Cited) => Piece[]>;

/**
 * The article in a style.
 *
 * @param start where in the text the passage cited begins; `null` for the whole article
 */
export function formatCitation(
  article: KeptArticle,
  style: CitationStyle,
  texts: ExportTexts,
  start: number | null = null,
): Citation {
  const pieces = STYLES[style]({
    title: writableLine(article.title),
    outlet: writableLine(article.outlet ?? ''),
    author: writableLine(article.byline ?? ''),
    published: article.published?.date ?? null,
    accessed: accessedOn(article),
    address: iri(article.address),
    paragraph: start === null ? null : paragraphNumber(article, start),
    texts,
  });
  return {
    text: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join(''),
    html: pieces
      .map((piece) => (typeof piece === 'string' ? htmlText(piece) : `<i>${htmlText(piece.italic)}</i>`))
      .join(''),
  };
}
