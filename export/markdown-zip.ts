import { readParts } from './articles.ts';
import { uniqueStems } from './file-name.ts';
import type { ExportOptions } from './format.ts';
import { articleAsMarkdown, homelessAsMarkdown } from './markdown.ts';
import type { ContentsParts } from './parts.ts';
import { createArchive } from './zip.ts';

/** One Markdown file an article, in a ZIP: a folder for Obsidian. */
export async function* streamMarkdownZip(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const archive = createArchive(parts.exported);
  const stemOf = uniqueStems();
  for await (const read of readParts(parts, options)) {
    if (read.article === null) {
      const stem = stemOf(options.texts.words.unknownArticle);
      yield* archive.add(`${stem}.md`, homelessAsMarkdown(read.notes, options));
    } else {
      const { published, title } = read.article;
      const stem = stemOf([published?.date ?? '', title].join(' '));
      yield* archive.add(`${stem}.md`, articleAsMarkdown(read, options, { number: 1, single: true }));
    }
  }
  yield* archive.finish();
}
