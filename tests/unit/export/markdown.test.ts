import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import type { ExportOptions } from '../../../export/format.ts';
import { writableText } from '../../../export/writable-text.ts';
import { contentsOf, keptArticle, keptNote, quoting } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { textOf } from './written.ts';
import { hashtag } from '../../../export/markdown-text.ts';

/** The file as its readers take it: front matter up to the first line of three dashes, then Markdown. */
async function readBack(contents: LibraryContents, options: Partial<ExportOptions> = {}) {
  const file = await textOf('markdown', contents, options);
  const [whole, head] = /^---\n([\s\S]*?)\n---\n/.exec(file) ?? [];
  if (whole === undefined || head === undefined) throw new Error(`no front matter: ${file}`);
  const body = fromMarkdown(file.slice(whole.length), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const nodes = (type: string) => body.children.filter((node) => node.type === type);
  return { file, head: parse(head) as Record<string, unknown>, body, nodes };
}

const line = (text: string) => writableText(text).replace(/\s+/g, ' ').trim();

describe('Markdown', () => {
  it('writes an article with its notes in text order', async () => {
    const article = keptArticle({ tags: ['fisheries', 'Biển Đông'] });
    const later = keptNote(
      article,
      { comment: 'Ask *when*.\n\nAnd where.', tags: [], category: null, state: 'moved' },
      'invited the minister to Oslo',
    );
    const earlier = keptNote(article, { tags: ['fisheries', 'to do'] });
    expect(await textOf('markdown', contentsOf([article], [later, earlier]))).toBe(`---
title: Ministers speak of fish
outlet: Example News
address: https://news.example/en/fisheries-talks-1.html
published: 2026-03-04
accessed: 2026-03-05
tags:
  - fisheries
  - Biển-Đông
officials:
  - Lê Văn Hoà, Foreign Minister (VN)
---

# Ministers speak of fish

> sign an agreement on fisheries [^1]

A promise with a date.

*Commitment* #fisheries #to-do

> invited the minister to Oslo [^1]

Ask \\*when\\*.

And where.

## Officials

- Lê Văn Hoà, Foreign Minister (VN)

## Dates

- 2026-03-03: 3 March 2026

[^1]: Example News, “Ministers speak of fish”, 2026-03-04, <https://news.example/en/fisheries-talks-1.html> (accessed 2026-03-05)
`);
  });

  it('writes what is not known as nothing', async () => {
    const article = keptArticle({
      outlet: null,
      published: null,
      byline: null,
      detection: { officials: [], mentions: [] },
    });
    const { head } = await readBack(contentsOf([article]));
    expect(Object.keys(head)).toEqual(['title', 'address', 'accessed']);
  });

  it('writes several articles into one file, each with its own source', async () => {
    const nothing = { officials: [], mentions: [] };
    const articles = ['One', 'Two', 'Three'].map((title) => keptArticle({ title, detection: nothing }));
    const notes = articles.map((article) => keptNote(article));
    const { head, nodes } = await readBack(contentsOf(articles, notes));
    expect(head).toMatchObject({
      exported: '2026-03-07',
      articles: [{ title: 'One' }, { title: 'Two' }, { title: 'Three' }],
    });
    expect(nodes('heading').map((node) => toString(node))).toEqual(['One', 'Two', 'Three']);
    expect(nodes('footnoteDefinition')).toHaveLength(3);
    expect(nodes('blockquote')).toHaveLength(3);
  });

  it('leaves out no note whose article is missing', async () => {
    const article = keptArticle();
    const { nodes } = await readBack(
      contentsOf([article], [keptNote(keptArticle(), { comment: 'homeless' }), keptNote(article)]),
    );
    expect(nodes('blockquote')).toHaveLength(2);
    expect(nodes('paragraph').map((node) => toString(node))).toContain('homeless');
  });

  it('writes an empty library as an empty list', async () => {
    expect((await readBack(contentsOf([]))).head).toEqual({ exported: '2026-03-07', articles: [] });
  });

  it('keeps the paragraphs of a quote', async () => {
    const article = keptArticle();
    const { nodes } = await readBack(contentsOf([article], [quoting(keptNote(article), 'One end.\nAnother start.')]));
    expect(toString(nodes('blockquote')[0])).toContain('One end.');
    expect(nodes('blockquote')).toHaveLength(1);
  });

  it('names tags in the front matter as hashtags name them, each once, and one of figures alone as it is', async () => {
    const article = keptArticle({ tags: ['to do', 'To/be, done', 'to, do', '2026'] });
    const { head } = await readBack(contentsOf([article]));
    expect(head['tags']).toEqual(['to-do', 'To/be-done', '2026']);
  });

  it.each(WORST_STRINGS.map((text) => [text]))('survives %j wherever it can stand', async (text) => {
    const official = { id: 'o1', name: text, role: text, country: text, former: false };
    const article = keptArticle({
      title: text,
      outlet: text,
      byline: text,
      tags: [text],
      detection: { officials: [official], mentions: [] },
    });
    const notes = [
      quoting(keptNote(article, { comment: text, tags: [text] }), text === '' ? 'x' : text),
      keptNote(article, { comment: 'the last word' }, 'invited the minister to Oslo'),
    ];
    const { file, head, nodes } = await readBack(contentsOf([article], notes));
    expect(head).toMatchObject({ title: line(text), outlet: line(text), author: line(text) });
    expect(head['tags']).toEqual([hashtag(text)?.slice(1) ?? line(text)]);
    expect(head['address']).toBe(article.address);
    expect(nodes('blockquote')).toHaveLength(2);
    expect(nodes('footnoteDefinition')).toHaveLength(1);
    expect(nodes('heading')).toHaveLength(1);
    expect(nodes('html').concat(nodes('code'), nodes('list'), nodes('table'), nodes('thematicBreak'))).toEqual([]);
    expect(nodes('paragraph').map((node) => toString(node))).toContain('the last word');
    expect(file.isWellFormed()).toBe(true);
  });

  it('shows officials and dates as the reader corrected them', async () => {
    const article = keptArticle();
    const { nodes } = await readBack(contentsOf([article]));
    expect(nodes('list').map((node) => toString(node))).toEqual([
      'Lê Văn Hoà, Foreign Minister (VN)',
      '2026-03-03: 3 March 2026',
    ]);
  });

  it('takes a note of a megabyte', async () => {
    const article = keptArticle();
    const comment = 'đường *xa* '.repeat(100_000).trim();
    const file = await textOf(
      'markdown',
      contentsOf([article], [keptNote(article, { comment, tags: [], category: null })]),
    );
    expect(file.split('\n')).toContain(comment.replaceAll('*', '\\*'));
  });
});
