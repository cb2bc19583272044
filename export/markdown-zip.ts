import type { LibraryContents } from '../annotations/library-contents.ts';
import { readContents } from './articles.ts';
import { uniqueStems } from './file-name.ts';
import type { ExportOptions } from './format.ts';
import { articleAsMarkdown, homelessAsMarkdown } from './markdown.ts';
import { createArchive } from './zip.ts';

/** One Markdown file an article, in a ZIP: a folder for Obsidian. */
export async function writeMarkdownZip(
  contents: LibraryContents,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { articles, homeless } = readContents(contents);
  const archive = createArchive(contents.exported);
  const stemOf = uniqueStems();
  for (const [index, read] of articles.entries()) {
    const { published, title } = read.article;
    const stem = stemOf([published?.date ?? '', title].join(' '));
    archive.add(`${stem}.md`, articleAsMarkdown(read, options, { number: 1, single: true }));
    await options.pace?.(index + 1, articles.length);
  }
  const rest = homelessAsMarkdown(homeless, options);
  if (rest !== '') archive.add(`${stemOf(options.texts.words.unknownArticle)}.md`, rest);
  return archive.finish();
}
