import { briefOf, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import { markdownLine, markdownLines } from './markdown-text.ts';
import type { ContentsParts } from './parts.ts';

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

export async function* streamBriefAsMarkdown(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  const { title, about, groups, empty } = await briefOf(parts, options);
  yield `# ${markdownLine(title)}\n\n${markdownLine(about)}\n`;
  for (const { heading, entries } of groups) {
    yield `\n## ${markdownLine(heading)}\n`;
    for (const entry of entries) yield `\n${entryAsMarkdown(entry)}\n`;
  }
  if (groups.length === 0) yield `\n${markdownLine(empty)}\n`;
}
