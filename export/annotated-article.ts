/**
 * Articles to read offline anywhere, in one HTML file: the text with officials
 * and dates underlined and notes marked, and a card for each below, which a
 * click reaches and a click leaves.
 */
import { countryName } from '../annotations/country-name.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { Block } from '../article/article.ts';
import type { DateMention, Official, OfficialMention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { accessedOn, dateMentions, officialMentions, readParts, type ReadArticle } from './articles.ts';
import type { ExportOptions } from './format.ts';
import { htmlFrame, htmlLink } from './html-page.ts';
import { htmlText } from './html-text.ts';
import { cutAtMarks, paragraphsOf, type Piece } from './marked-text.ts';
import type { ContentsParts } from './parts.ts';
import { peek } from './peek.ts';
import type { ExportTexts } from './texts.ts';
import { iri } from './web-annotation.ts';
import { writableLine } from './writable-text.ts';

interface NoteMark extends Span {
  readonly kind: 'note';
  /** Counted from 1 within the article. */
  readonly number: number;
}
type Mark = NoteMark | OfficialMention | DateMention;

/** Everything one article needs while it is written; `prefix` keeps the ids of several articles apart. */
interface Sheet extends ReadArticle {
  readonly prefix: string;
  readonly texts: ExportTexts;
  readonly dates: readonly DateMention[];
  /** Numbers of notes whose words stand in the text. */
  readonly standing: ReadonlySet<number>;
}

const bdi = (text: string) => `<bdi>${htmlText(writableLine(text))}</bdi>`;

/**
 * A note whose words are not at its place in the kept text is listed, and not
 * marked. A mark ends where a paragraph does, never between two.
 */
function noteMarks({ article, notes }: ReadArticle, paragraphs: readonly Block[]): NoteMark[] {
  return notes.flatMap(({ target: { quote, position } }, index) => {
    if (article.text.slice(position.start, position.end) !== quote.exact) return [];
    const last = paragraphs.findLast(({ start }) => start < position.end);
    if (last === undefined) return [];
    return [{ kind: 'note', number: index + 1, start: position.start, end: Math.min(position.end, last.end) } as const];
  });
}

function pieceMarkup({ article, prefix, dates }: Sheet, { start, end, marks, ending }: Piece<Mark>): string {
  const words = htmlText(article.text.slice(start, end));
  const official = marks.find((mark) => mark.kind === 'official');
  const date = marks.find((mark) => mark.kind === 'date');
  const found =
    official !== undefined
      ? `<a class="official" href="#${prefix}official-${htmlText(encodeURIComponent(official.official.toWellFormed()))}">${words}</a>`
      : date !== undefined
        ? `<a class="date" href="#${prefix}date-${dates.indexOf(date) + 1}">${words}</a>`
        : words;
  const noted = marks.some(({ kind }) => kind === 'note') ? `<mark>${found}</mark>` : found;
  const references = ending
    .filter((mark) => mark.kind === 'note')
    .map(({ number }) => `<sup><a id="${prefix}mark-${number}" href="#${prefix}note-${number}">${number}</a></sup>`);
  return noted + references.join('');
}

function paragraphMarkup(sheet: Sheet, block: Block, marks: readonly Mark[]): string {
  const words = cutAtMarks(block, marks)
    .map((piece) => pieceMarkup(sheet, piece))
    .join('');
  if (block.type === 'title') return `<h1 dir="auto">${words}</h1>`;
  return `<p dir="auto"${block.type === 'body' ? '' : ` class="${block.type}"`}>${words}</p>`;
}

function noteCard({ prefix, texts, standing }: Sheet, note: Annotation, number: number): string {
  const { comment, tags, category, state, target } = note;
  const back = `<a class="back" href="#${prefix}mark-${number}" aria-label="${number}">↑</a>`;
  const told = state === 'lost' ? texts.words.lostNote : state === 'changed' ? texts.words.changedNote : null;
  return [
    `<li id="${prefix}note-${number}">`,
    `<blockquote dir="auto">${htmlText(target.quote.exact)}</blockquote>`,
    comment.trim() === '' ? '' : `<p class="comment" dir="auto">${htmlText(comment)}</p>`,
    '<p>',
    category === null ? '' : `<em>${htmlText(texts.categories[category] ?? category)}</em> `,
    ...tags.map((tag) => `<span class="tag">${bdi(tag)}</span> `),
    told === null ? '' : `<span class="state">${htmlText(told)}</span> `,
    standing.has(number) ? back : '',
    '</p>',
    '</li>',
  ].join('');
}

function officialCard({ prefix, texts }: Sheet, { id, name, role, country, former }: Official): string {
  const office = [former ? texts.words.former : '', role ?? ''].filter((part) => part !== '').join(' ');
  return [
    `<li id="${prefix}official-${htmlText(encodeURIComponent(id.toWellFormed()))}">`,
    `<strong>${bdi(name ?? role ?? '')}</strong>`,
    name === null || office === '' ? '' : `, ${bdi(office)}`,
    country === null ? '' : ` (${bdi(countryName(country, texts.locale))})`,
    '</li>',
  ].join('');
}

function dateCard({ prefix }: Sheet, { value, alternatives, text }: DateMention, number: number): string {
  const found = value ?? (alternatives.length === 0 ? '?' : alternatives.join(' / '));
  return `<li id="${prefix}date-${number}"><strong>${bdi(found)}</strong>: ${bdi(text)}</li>`;
}

function section(heading: string, list: 'ol' | 'ul', cards: readonly string[]): string {
  if (cards.length === 0) return '';
  return `<section>\n<h2>${htmlText(heading)}</h2>\n<${list} class="cards">\n${cards.join('\n')}\n</${list}>\n</section>\n`;
}

/** Ids are used once in a document, even where a file has two officials of one id. */
const firstOfEachId = (officials: readonly Official[]) =>
  [...new Map(officials.toReversed().map((one) => [one.id.toWellFormed(), one])).values()].toReversed();

function articleMarkup(read: ReadArticle, number: number, { texts }: ExportOptions): string {
  const { article, notes, detection } = read;
  const { words } = texts;
  const paragraphs = paragraphsOf(article.text, article.blocks);
  const marked = noteMarks(read, paragraphs);
  const dates = dateMentions(detection);
  const known = new Set(detection.officials.map(({ id }) => id));
  const officials = officialMentions(detection).filter(({ official }) => known.has(official));
  const standing = new Set(marked.map((mark) => mark.number));
  const sheet: Sheet = { ...read, prefix: `a${number}-`, texts, dates, standing };
  const marks: Mark[] = [...marked, ...officials, ...dates];
  const titled = paragraphs.filter(({ type }) => type === 'title');
  const heading =
    titled.length === 1 ? '' : `<h1 dir="auto">${htmlText(writableLine(article.title) || article.address)}</h1>\n`;
  // Of several titles none is more than a paragraph.
  const blocks = titled.length === 1 ? paragraphs : paragraphs.map((block) => asBody(block));
  const about = [
    [article.outlet, article.byline]
      .filter((part) => part !== null && part !== '')
      .map((part) => bdi(part ?? ''))
      .join(', '),
    article.published === null
      ? ''
      : `${htmlText(words.published)}: <time datetime="${article.published.date}">${article.published.date}</time>`,
    `${htmlText(words.source)}: ${htmlLink(iri(article.address))}`,
    `${htmlText(words.accessed)}: <time datetime="${accessedOn(article)}">${accessedOn(article)}</time>`,
    article.tags.map((tag) => `<span class="tag">${bdi(tag)}</span>`).join(' '),
  ];
  return `<article lang="${article.language ?? 'und'}">
${heading}<div class="text">
${blocks.map((block) => paragraphMarkup(sheet, block, marks)).join('\n')}
</div>
<div lang="${htmlText(texts.locale)}">
<ul class="about">
${about
  .filter((line) => line !== '')
  .map((line) => `<li>${line}</li>`)
  .join('\n')}
</ul>
${section(
  words.notes,
  'ol',
  notes.map((note, index) => noteCard(sheet, note, index + 1)),
)}${section(
    words.officials,
    'ul',
    firstOfEachId(detection.officials).map((official) => officialCard(sheet, official)),
  )}${section(
    words.dates,
    'ul',
    dates.map((date, index) => dateCard(sheet, date, index + 1)),
  )}</div>
</article>`;
}

const asBody = (block: Block): Block => (block.type === 'title' ? { ...block, type: 'body' } : block);

function homelessMarkup(notes: readonly Annotation[], { texts }: ExportOptions): string {
  const cards = notes.map(
    ({ target, comment }) =>
      `<li><blockquote dir="auto">${htmlText(target.quote.exact)}</blockquote><p class="comment" dir="auto">${htmlText(comment)}</p></li>`,
  );
  return `<article>\n<h1>${htmlText(texts.words.unknownArticle)}</h1>\n<ol>\n${cards.join('\n')}\n</ol>\n</article>`;
}

/** All articles in one file, which bears the title of the only one. */
export async function* streamAnnotatedArticles(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  const { first, all } = await peek(readParts(parts, options), 2);
  const [only, ...others] = first.filter(({ article }) => article !== null);
  const title = writableLine(others.length === 0 ? (only?.article?.title ?? '') : '');
  const [before, after] = htmlFrame(title === '' ? 'Aide-mémoire' : title, options.texts.locale);
  yield `${before}<main>\n`;
  let number = 0;
  let between = '';
  for await (const read of all) {
    const markup = read.article === null ? homelessMarkup(read.notes, options) : articleMarkup(read, ++number, options);
    yield between + markup;
    between = '\n';
  }
  yield `\n</main>${after}`;
}
