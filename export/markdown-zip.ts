import type { Annotation } from '../annotations/schemas.ts';
import { readContents } from './articles.ts';
import { uniqueStems } from './file-name.ts';
import type { ExportOptions } from './format.ts';
import { articleAsMarkdown, homelessAsMarkdown } from './markdown.ts';
import type { ContentsParts } from './parts.ts';
import { createArchive, type Archive } from './zip.ts';

/** One Markdown file an article, in a ZIP: a folder for Obsidian. */
export async function* streamMarkdownZip(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  let archive: Archive | null = null;
  const rest: Annotation[] = [];
  const stemOf = uniqueStems();
  for await (const part of parts) {
    const { articles, homeless } = readContents(part);
    archive ??= createArchive(part.exported);
    for (const [index, read] of articles.entries()) {
      const { published, title } = read.article;
      const stem = stemOf([published?.date ?? '', title].join(' '));
      yield* archive.add(`${stem}.md`, articleAsMarkdown(read, options, { number: 1, single: true }));
      await options.pace?.(index + 1, articles.length);
    }
    rest.push(...homeless);
  }
  if (archive === null) return;
  const words = homelessAsMarkdown(rest, options);
  if (words !== '') yield* archive.add(`${stemOf(options.texts.words.unknownArticle)}.md`, words);
  yield* archive.finish();
}
