import type { LibraryContents } from '../annotations/library-contents.ts';
import { briefOf, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import { markdownLine, markdownLines } from './markdown-text.ts';

function entryAsMarkdown({ quote, comment, attributes, source }: BriefEntry): string {
  const quoted = markdownLines(quote).map((line) => `> ${line}`.trimEnd());
  return [
    quoted.join('\n'),
    comment === '' ? '' : markdownLines(comment).join('\n'),
    attributes.length === 0 ? '' : `*${attributes.map(markdownLine).join(' · ')}*`,
    source === null ? '' : markdownLine(source),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export function writeBriefAsMarkdown(contents: LibraryContents, options: ExportOptions): string {
  const { title, about, groups, empty } = briefOf(contents, options);
  const parts = groups.flatMap(({ heading, entries }) => [
    `## ${markdownLine(heading)}`,
    ...entries.map(entryAsMarkdown),
  ]);
  return `${[`# ${markdownLine(title)}`, markdownLine(about), ...(parts.length === 0 ? [markdownLine(empty)] : parts)].join('\n\n')}\n`;
}
