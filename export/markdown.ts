/**
 * Markdown for Obsidian and any wiki: front matter, then each quote with its
 * note, officials and dates, then the source as a footnote, in the order of a
 * template. What is read is in the reader's language; `category` and `state`
 * of a template of one's own are the library's words, the same in every language.
 */
import { stringify } from 'yaml';
import type { KeptArticle } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import type { DateMention, Detection, Official } from '../mentions/mention.ts';
import { accessedOn, dateMentions, namedOfficials, readParts, type ReadArticle } from './articles.ts';
import type { ExportOptions } from './format.ts';
import type { ExportTexts } from './texts.ts';
import { DEFAULT_TEMPLATE, renderTemplate } from './markdown-template.ts';
import { hashtag, markdownAddress, markdownLine, markdownLines } from './markdown-text.ts';
import type { ContentsParts } from './parts.ts';
import { peek } from './peek.ts';
import { quoted, writableLine } from './writable-text.ts';

/** `Bùi Thanh Sơn, Minister of Foreign Affairs (VN)`, as far as it is known. */
function officialLine({ name, role, country }: Omit<Official, 'id' | 'former'>): string {
  const who = [name, role].filter((part) => part !== null && part !== '').join(', ');
  return writableLine(country === null ? who : `${who} (${country})`);
}

/** Officials as lines, each once, without empty ones. */
function officialLines(detection: Detection): string[] {
  return [
    ...new Set(
      namedOfficials(detection)
        .map(officialLine)
        .filter((line) => line !== ''),
    ),
  ];
}

/** Obsidian knows no tag of two words: in the front matter it is the one that stands as a hashtag in the text. */
const propertyTag = (tag: string) => hashtag(tag)?.slice(1) ?? writableLine(tag);

/** What is known of an article, without what is not. */
function particulars({ article, detection }: ReadArticle) {
  const { title, outlet, byline, address, published, tags } = article;
  const officials = officialLines(detection);
  return {
    title: writableLine(title),
    ...(outlet !== null && { outlet: writableLine(outlet) }),
    ...(byline !== null && { author: writableLine(byline) }),
    address: writableLine(address),
    ...(published !== null && { published: published.date }),
    accessed: accessedOn(article),
    ...(tags.length > 0 && { tags: [...new Set(tags.map(propertyTag))] }),
    ...(officials.length > 0 && { officials }),
  };
}

const yaml = (values: object) => stringify(values, { lineWidth: 0 }).trimEnd();

const frontMatter = (values: object) => `---\n${yaml(values)}\n---\n`;

/** Category and what became of the passage, then the tags, on one line; empty when there is nothing to say. */
function attributes({ category, state, tags }: Annotation, { words: names, categories }: ExportTexts): string {
  const became = { exact: null, moved: null, changed: names.changedNote, lost: names.lostNote }[state];
  const said = [category === null ? null : categories[category], became].filter((word) => word !== null);
  const words = [...(said.length > 0 ? [`*${said.join(' · ')}*`] : []), ...tags.map(hashtag)];
  return words.filter((word) => word !== null).join(' ');
}

function noteValues(note: Annotation, reference: string, texts: ExportTexts) {
  const { target, comment, category, state, tags, created, modified } = note;
  return {
    quote: markdownLines(target.quote.exact)
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
    reference,
    comment: comment.trim() === '' ? '' : markdownLines(comment).join('\n'),
    category: category ?? '',
    state: state === 'exact' ? '' : state,
    attributes: attributes(note, texts),
    ...tagValues(tags),
    created,
    modified,
  };
}

function tagValues(tags: readonly string[]) {
  return { tags: tags.map(markdownLine), hashtags: tags.map(hashtag).filter((tag) => tag !== null) };
}

function officialValues(official: Official) {
  const { name, role, country } = official;
  return {
    name: markdownLine(name ?? ''),
    role: markdownLine(role ?? ''),
    country: markdownLine(country ?? ''),
    line: markdownLine(officialLine(official)),
  };
}

/** Dates in text order, one for each wording and value. */
function dateValues(dates: readonly DateMention[]) {
  const lines = new Map(
    dates.map(({ value, alternatives, text }) => {
      const found = markdownLine(value ?? (alternatives.length === 0 ? '?' : alternatives.join(' / ')));
      const words = markdownLine(text);
      return [`${found}\n${words}`, { value: found, words, line: `${found}: ${words}` }];
    }),
  );
  return [...lines.values()];
}

function sourceLine(article: KeptArticle, { locale, words }: ExportTexts): string {
  const { title, outlet, address, published } = article;
  return [
    ...(outlet === null ? [] : [markdownLine(outlet)]),
    quoted(markdownLine(title)),
    ...(published === null ? [] : [published.date]),
    `${markdownAddress(address)} (${words.accessed.toLocaleLowerCase(locale)} ${accessedOn(article)})`,
  ].join(', ');
}

/** What a template may name: see `markdown-template.ts`. */
function templateValues(read: ReadArticle, number: number, single: boolean, { texts }: ExportOptions) {
  const { article, notes, detection } = read;
  const officials = namedOfficials(detection).filter((one) => officialLine(one) !== '');
  const dates = dateValues(dateMentions(detection));
  const { officials: lines = [], tags = [], ...head } = particulars(read);
  return {
    title: markdownLine(article.title),
    outlet: markdownLine(article.outlet ?? ''),
    author: markdownLine(article.byline ?? ''),
    address: markdownAddress(article.address),
    published: article.published?.date ?? '',
    accessed: accessedOn(article),
    language: article.language ?? '',
    source: sourceLine(article, texts),
    number,
    single,
    frontMatter: frontMatter(particulars(read)),
    ...tagValues(article.tags),
    officials: officials.map(officialValues),
    hasOfficials: officials.length > 0,
    dates,
    hasDates: dates.length > 0,
    notes: notes.map((note) => noteValues(note, `[^${number}]`, texts)),
    hasNotes: notes.length > 0,
    headings: { officials: texts.words.officials, dates: texts.words.dates, notes: texts.words.notes },
    // Strings and lists of JSON are YAML on one line.
    yaml: {
      title: JSON.stringify(head.title),
      outlet: JSON.stringify(head.outlet ?? null),
      author: JSON.stringify(head.author ?? null),
      address: JSON.stringify(head.address),
      tags: JSON.stringify(tags),
      officials: JSON.stringify(lines),
    },
  };
}

const tidy = (markdown: string) => markdown.replace(/\n{3,}/g, '\n\n').replace(/\n+$/, '\n');

/** One article as a file of its own (`single`) or as the part of one with the footnote `number`. */
export function articleAsMarkdown(
  article: ReadArticle,
  options: ExportOptions,
  { number, single }: { readonly number: number; readonly single: boolean },
): string {
  const values = templateValues(article, number, single, options);
  return `${tidy(renderTemplate(options.template ?? DEFAULT_TEMPLATE, values)).replace(/^\n+/, '')}`;
}

/** Notes without an article, as their own part of a file. */
export function homelessAsMarkdown(notes: readonly Annotation[], { texts }: ExportOptions): string {
  const parts = notes.map((note) => {
    const values = noteValues(note, '', texts);
    return [values.quote, values.comment, values.attributes].filter((part) => part !== '').join('\n\n');
  });
  return `# ${markdownLine(texts.words.unknownArticle)}\n\n${parts.join('\n\n')}\n`;
}

/**
 * The front matter of a file of several articles: what is known of each. Of
 * one alone nothing comes, since its own front matter says it.
 */
async function* frontMatterOfAll(parts: ContentsParts, options: ExportOptions) {
  async function* particularsOfAll() {
    for await (const read of readParts(parts, options)) if (read.article !== null) yield particulars(read);
  }
  const { first, all } = await peek(particularsOfAll(), 2);
  if (first.length === 1) return;
  yield `---\n${yaml({ exported: parts.exported.slice(0, 10) })}\n`;
  if (first.length === 0) yield `${yaml({ articles: [] })}\n`;
  let heading = 'articles:\n';
  for await (const one of all) {
    // The list is written item by item, each without the line that names the list.
    yield `${heading}${yaml({ articles: [one] }).replace('articles:\n', '')}\n`;
    heading = '';
  }
  yield '---\n';
}

/** All in one file. What its front matter says is of all articles: they are read twice. */
export async function* streamMarkdown(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  let single = true;
  for await (const piece of frontMatterOfAll(parts, options)) {
    single = false;
    yield piece;
  }
  let between = single ? '' : '\n';
  let number = 0;
  for await (const read of readParts(parts, options)) {
    const text =
      read.article === null
        ? tidy(homelessAsMarkdown(read.notes, options))
        : articleAsMarkdown(read, options, { number: ++number, single });
    if (text === '') continue;
    yield between + text;
    between = '\n';
  }
}
