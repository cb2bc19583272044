/**
 * The articles as RIS, each with its notes. A tag is two letters, two spaces,
 * a hyphen and a space; a value is one line.
 * Source: Research Information Systems' "RIS Format Specifications".
 */
import { readParts, type ReadArticle } from './articles.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';
import { cslItem } from './reference.ts';
import { quoted, writableLine } from './writable-text.ts';

const risDay = (day: string) => `${day.replaceAll('-', '/')}/`;

/** A byline is one name, and what stands after a comma would be read as the given one. */
const oneName = (byline: string) => byline.replaceAll(',', ';');

/** Zotero parts keywords at semicolons. */
const oneKeyword = (tag: string) => tag.replaceAll(';', ',');

function reference({ article, notes }: ReadArticle): string {
  const item = cslItem(article);
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['AU', item.author && oneName(item.author[0].literal)],
    ['T2', item['container-title']],
    ['PY', article.published?.date.slice(0, 4)],
    ['DA', article.published === null ? undefined : risDay(article.published.date)],
    ['Y2', risDay(article.created.slice(0, 10))],
    ['LA', item.language],
    ['UR', item.URL],
    ...article.tags.map((tag) => ['KW', oneKeyword(writableLine(tag))] as const),
    ...notes.map(({ target, comment }) => {
      const quote = quoted(writableLine(target.quote.exact));
      return ['N1', comment.trim() === '' ? quote : `${quote}: ${writableLine(comment)}`] as const;
    }),
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

export async function* streamRis(parts: ContentsParts, options: ExportOptions): AsyncGenerator<string, void, void> {
  let between = '';
  for await (const read of readParts(parts, options)) {
    if (read.article === null) continue;
    yield between + reference(read);
    between = '\r\n';
  }
}
