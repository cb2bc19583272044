/**
 * Markdown for Obsidian and any wiki: front matter, then each quote with its
 * note, then the source as a footnote. Apart from the reader's own words and
 * the article's it uses no language: categories and states are named as in the
 * W3C-like vocabulary of the library.
 */
import { stringify } from 'yaml';
import { byTextOrder } from '../annotations/annotation.ts';
import type { KeptArticle, LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation, KeptOfficial } from '../annotations/schemas.ts';
import type { ExportFormat } from './format.ts';
import { hashtag, markdownAddress, markdownLine, markdownLines, writableText } from './markdown-text.ts';

const oneLine = (text: string) => writableText(text).replace(/\s+/g, ' ').trim();
const day = (instant: string) => instant.slice(0, 10);

/** `Bùi Thanh Sơn, Minister of Foreign Affairs (VN)`, as far as it is known. */
function officialLine({ name, role, country }: KeptOfficial): string {
  const who = [name, role].filter((part) => part !== null && part !== '').join(', ');
  return oneLine(country === null ? who : `${who} (${country})`);
}

/** What is known of an article, without what is not. */
function particulars({ title, outlet, byline, address, published, created, tags, detection }: KeptArticle) {
  const officials = [...new Set(detection.officials.map(officialLine).filter((line) => line !== ''))];
  return {
    title: oneLine(title),
    ...(outlet !== null && { outlet: oneLine(outlet) }),
    ...(byline !== null && { author: oneLine(byline) }),
    address: oneLine(address),
    ...(published !== null && { published: published.date }),
    accessed: day(created),
    ...(tags.length > 0 && { tags: tags.map(oneLine) }),
    ...(officials.length > 0 && { officials }),
  };
}

function frontMatter(values: object): string[] {
  return ['---', stringify(values, { lineWidth: 0 }).trimEnd(), '---', ''];
}

/** Category and state, then the tags, on one line; none when there is nothing to say. */
function attributes({ category, state, tags }: Annotation): string[] {
  const said = [category, state === 'exact' ? null : state].filter((word) => word !== null);
  const words = [...(said.length > 0 ? [`*${said.join(' · ')}*`] : []), ...tags.map(hashtag)];
  const line = words.filter((word) => word !== null).join(' ');
  return line === '' ? [] : [line, ''];
}

/** `footnote` is the number of the source, `null` when it is not known. */
function note(annotation: Annotation, footnote: number | null): string[] {
  const quote = markdownLines(annotation.target.quote.exact).map((line) => `> ${line}`.trimEnd());
  const reference = footnote === null ? '' : ` [^${footnote}]`;
  const comment = markdownLines(annotation.comment);
  return [
    ...quote.slice(0, -1),
    `${quote.at(-1) ?? '>'}${reference}`,
    '',
    ...(annotation.comment.trim() === '' ? [] : [...comment, '']),
    ...attributes(annotation),
  ];
}

function source({ title, outlet, address, published, created }: KeptArticle, footnote: number): string {
  const parts = [
    ...(outlet === null ? [] : [markdownLine(outlet)]),
    `“${markdownLine(title)}”`,
    ...(published === null ? [] : [published.date]),
    markdownAddress(address),
    `(${day(created)})`,
  ];
  return `[^${footnote}]: ${parts.join(', ')}`;
}

function section(article: KeptArticle, notes: readonly Annotation[], footnote: number): string[] {
  return [
    `# ${markdownLine(article.title)}`,
    '',
    ...notes.toSorted(byTextOrder).flatMap((one) => note(one, footnote)),
    source(article, footnote),
    '',
  ];
}

function write({ articles, annotations, exported }: LibraryContents): string {
  const [only] = articles;
  const head =
    only !== undefined && articles.length === 1
      ? particulars(only)
      : { exported: day(exported), articles: articles.map(particulars) };
  const notes = Map.groupBy(annotations, ({ article }) => article);
  const kept = new Set(articles.map(({ id }) => id));
  const homeless = annotations.filter(({ article }) => !kept.has(article));
  return [
    ...frontMatter(head),
    ...articles.flatMap((article, index) => section(article, notes.get(article.id) ?? [], index + 1)),
    // Notes whose article is not among the contents are not left out.
    ...(homeless.length === 0 ? [] : ['# …', '', ...homeless.flatMap((one) => note(one, null))]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

export const markdown = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write,
} as const satisfies ExportFormat;
