import type { LibraryContents } from '../annotations/library-contents.ts';
import { briefOf, type BriefEntry } from './brief.ts';
import type { ExportOptions } from './format.ts';
import { closeBidi, writableLine, writableText } from './writable-text.ts';

const line = (text: string) => closeBidi(writableLine(text));

/** Lines of a text set in by as much as the mark before its first. */
function setIn(mark: string, text: string): string {
  const lines = writableText(text).trim().split('\n').map(closeBidi);
  return lines.map((one, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${one}`.trimEnd()).join('\n');
}

function entryAsText({ quote, comment, attributes, source }: BriefEntry): string {
  return [
    setIn('- ', `“${quote}”`),
    comment === '' ? '' : setIn('  ', comment),
    attributes.length === 0 ? '' : `  [${attributes.map(line).join(' · ')}]`,
    source === null ? '' : `  ${line(source)}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** For mail and chat: no markup at all. */
export function writeBriefAsText(contents: LibraryContents, options: ExportOptions): string {
  const { title, about, groups, empty } = briefOf(contents, options);
  const parts = groups.flatMap(({ heading, entries }) => [
    line(heading).toLocaleUpperCase(options.texts.locale),
    ...entries.map(entryAsText),
  ]);
  return `${[`${line(title)}\n${line(about)}`, ...(parts.length === 0 ? [line(empty)] : parts)].join('\n\n')}\n`;
}
