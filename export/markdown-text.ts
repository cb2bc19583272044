/**
 * Plain text as Markdown that shows it letter for letter, in CommonMark and in
 * Obsidian's dialect (tags, maths, highlights, comments, block ids).
 */
import { closeBidi, writableText } from './writable-text.ts';

/** What has a meaning anywhere in a line. */
const INLINE = /[\\`*_[\]<>|$^~#]|==|%%|&(?=#?\w+;)/g;

/** What GitHub's dialect makes a link of by itself, beside addresses of the web: `www.` and mail addresses. */
const SELF_LINKING = /@|(?<=www)\./gi;

/** Addresses of the web, without the punctuation that may follow one in a sentence. */
const WEB_ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'"()[\]{}*_~|`\\])/i;

/** What has a meaning at the start of a line: lists, rules, underlines of headings. */
const LINE_START = /^(?:[-+=]|(\d{1,9})[.)])/;

const backslash = (special: string) => special.replace(/./g, '\\$&');

/** Addresses are written as links to themselves; left bare, some dialects would link them together with what follows. */
function escapeInline(line: string): string {
  return line
    .split(WEB_ADDRESS)
    .map((part, index) =>
      index % 2 === 1 ? `<${part}>` : part.replace(INLINE, backslash).replace(SELF_LINKING, backslash),
    )
    .join('');
}

function escapeLine(line: string): string {
  const escaped = escapeInline(line.trim());
  const start = LINE_START.exec(escaped);
  if (start === null) return closeBidi(escaped);
  const digits = start[1] ?? '';
  return closeBidi(`${digits}\\${escaped.slice(digits.length)}`);
}

/** The text as one line of Markdown: for headings and footnotes. */
export function markdownLine(text: string): string {
  return escapeLine(writableText(text).replace(/\s+/g, ' '));
}

/** The text as lines of Markdown: breaks stay breaks, blank lines part paragraphs. */
export function markdownLines(text: string): string[] {
  const lines = writableText(text).trim().split('\n').map(escapeLine);
  // A line break of Markdown is two spaces at the line's end.
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}  ` : line));
}

/** The tag as Obsidian reads it: without spaces and punctuation; `null` when nothing is left that may stand alone. */
export function hashtag(tag: string): string | null {
  const word = writableText(tag)
    .replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /[^\d]/.test(word) ? `#${word}` : null;
}

/** The address within `<…>`, where neither it nor its end can be mistaken. */
export function markdownAddress(address: string): string {
  return `<${writableText(address).replace(/[\s<>\\]/g, encodeURIComponent)}>`;
}
