import { briefOf, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import type { ContentsParts } from './parts.ts';
import { closeBidi, quoted, writableLine, writableText } from './writable-text.ts';

const line = (text: string) => closeBidi(writableLine(text));

/** Lines of a text set in by as much as the mark before its first. */
function setIn(mark: string, text: string): string {
  const lines = writableText(text).trim().split('\n').map(closeBidi);
  return lines.map((one, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${one}`.trimEnd()).join('\n');
}

function entryAsText({ quote, comment, attributes, source }: BriefEntry): string {
  return [
    setIn('- ', quoted(quote)),
    comment === '' ? '' : setIn('  ', comment),
    attributes.length === 0 ? '' : `  [${attributes.map(line).join(' · ')}]`,
    source === null ? '' : `  ${line(source)}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** For mail and chat: no markup at all. */
export async function* streamBriefAsText(
  parts: ContentsParts,
  options: ExportOptions,
): AsyncGenerator<string, void, void> {
  const { title, about, groups, empty } = await briefOf(parts, options);
  yield `${line(title)}\n${line(about)}\n`;
  for (const { heading, entries } of groups) {
    yield `\n${line(heading).toLocaleUpperCase(options.texts.locale)}\n`;
    for (const entry of entries) yield `\n${entryAsText(entry)}\n`;
  }
  if (groups.length === 0) yield `\n${line(empty)}\n`;
}
