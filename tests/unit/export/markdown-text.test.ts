import { assert, constantFrom, array, oneof, property, string } from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { hashtag, markdownAddress, markdownLine, markdownLines } from '../../../export/markdown-text.ts';
import { writableText } from '../../../export/writable-text.ts';
import { WORST_STRINGS } from './worst-strings.ts';

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The kinds of node in a document, each once. */
function kindsIn(node: { type: string; children?: readonly { type: string }[] }): string[] {
  return [...new Set([node.type, ...(node.children ?? []).flatMap(kindsIn)])];
}

/** What a reader sees of a text: its lines, without the space around them. */
const shown = (text: string) =>
  writableText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Letters that mean something to Markdown, mixed with any others. */
const trickyText = array(
  oneof(
    string({ unit: 'binary', maxLength: 4 }),
    constantFrom(...'\\`*_[]()<>|$^~#+-=.!&;:"\'123 \t\nab'),
    constantFrom(...WORST_STRINGS),
  ),
  {
    maxLength: 12,
  },
).map((parts) => parts.join(''));

const closed = /[\u202C\u2069]+$/;

describe('text as Markdown', () => {
  it.each(WORST_STRINGS.map((text) => [text]))('shows %j as it is, and nothing else', (text) => {
    const document = parse(markdownLines(text).join('\n'));
    // An address becomes a link to itself, which is what it shows.
    expect(['root', 'paragraph', 'text', 'break', 'link']).toEqual(expect.arrayContaining(kindsIn(document)));
    const lines = document.children.flatMap((paragraph) => toString(paragraph, { includeHtml: true }));
    expect(lines.join('').replaceAll('\n', '').replace(closed, '')).toBe(shown(text).join('').replace(closed, ''));
  });

  it('shows any text as it is', () => {
    assert(
      property(trickyText, (text) => {
        const document = parse(markdownLines(text).join('\n'));
        expect(['root', 'paragraph', 'text', 'break', 'link']).toEqual(expect.arrayContaining(kindsIn(document)));
        const bidi = /[\u202C\u2069]/g;
        expect(
          document.children
            .map((one) => toString(one))
            .join('')
            .replaceAll('\n', '')
            .replace(bidi, ''),
        ).toBe(shown(text).join('').replace(bidi, ''));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['see https://news.example/a_b_c, please', 'see <https://news.example/a_b_c>, please'],
    ['(HTTP://news.example/?a=1&b=*)', '(<HTTP://news.example/?a=1&b=>\\*)'],
    ['www.news.example', 'www\\.news.example'],
    ['desk@news.example', 'desk\\@news.example'],
    ['javascript://alert', 'javascript://alert'],
  ])('writes the address in %j as %j', (text, written) => {
    expect(markdownLine(text)).toBe(written);
  });

  it('keeps line breaks and paragraphs', () => {
    expect(markdownLines('one\ntwo\n\nthree')).toEqual(['one  ', 'two', '', 'three']);
    expect(parse(markdownLines('one\ntwo\n\nthree').join('\n')).children).toHaveLength(2);
  });

  it('stays legible where nothing needs escaping', () => {
    const plain = 'Minister Lê Văn Hoà (Vietnam) said: "We met on 3-4 March 2026, at 10.30 a.m.!" – 5% more; see p. 7';
    expect(markdownLine(plain)).toBe(plain);
  });

  it.each([
    ['\u202Eabc', '\u202Eabc\u202C'],
    ['\u202Ea\u202Cb', '\u202Ea\u202Cb'],
    ['\u2067a \u202Bb', '\u2067a \u202Bb\u202C\u2069'],
    ['\u2067a\n\u2067b', '\u2067a\u2069  \n\u2067b\u2069'],
  ])('closes what %j leaves open within its line', (text, written) => {
    expect(markdownLines(text).join('\n')).toBe(written);
  });

  it('makes one line of many', () => {
    expect(markdownLine(' a\n\n b\u2028c ')).toBe('a b c');
  });

  it.each([
    ['fisheries', '#fisheries'],
    ['Biển Đông', '#Biển-Đông'],
    [' a, b! ', '#a-b'],
    ['visits/2026', '#visits/2026'],
    ['2026', null],
    ['!!!', null],
    ['] #x', '#x'],
  ])('writes the tag %j as %j', (tag, written) => {
    expect(hashtag(tag)).toBe(written);
  });

  it.each([
    ['https://news.example/a?b=c#d', '<https://news.example/a?b=c#d>'],
    ['https://news.example/a> [x](y) <b', '<https://news.example/a%3E%20[x](y)%20%3Cb>'],
  ])('writes the address %s so that it ends where it ends', (address, written) => {
    expect(markdownAddress(address)).toBe(written);
    expect(kindsIn(parse(written))).toEqual(['root', 'paragraph', 'link', 'text']);
  });
});
