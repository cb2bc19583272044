import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentsOf, keptArticle, keptNote } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { bytesOf, textOf } from './written.ts';

async function unzipped(...order: Parameters<typeof contentsOf>) {
  const files = unzipSync(await bytesOf('markdownZip', contentsOf(...order)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('Markdown in a ZIP', () => {
  it('has for each article the file it would be alone', async () => {
    const articles = [keptArticle({ title: 'Talks' }), keptArticle({ title: 'talks', published: null })];
    const notes = articles.map((article) => keptNote(article));
    expect(await unzipped(articles, notes)).toEqual({
      '2026-03-04 Talks.md': await textOf('markdown', contentsOf(articles.slice(0, 1), notes.slice(0, 1))),
      'talks.md': await textOf('markdown', contentsOf(articles.slice(1), notes.slice(1))),
    });
  });

  it('gives no two files one name, whatever the titles', async () => {
    const titles = [
      ...WORST_STRINGS,
      'Talks',
      'TALKS',
      'talks 2',
      '../../etc/passwd',
      'CON',
      'nul.txt',
      'a\u202Efdp.md',
    ];
    const names = Object.keys(await unzipped(titles.map((title) => keptArticle({ title, published: null }))));
    expect(names).toHaveLength(titles.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(/^(?!(?:con|nul)\.)[^\p{C}<>:"/\\|?*#^[\]. ][^\p{C}<>:"/\\|?*#^[\]]*\.md$/iu);
  });

  it('leaves out no note whose article is missing', async () => {
    const files = await unzipped([], [keptNote(keptArticle())]);
    expect(files['Article not kept.md']).toContain('A promise with a date.');
  });

  it('is the same file for the same library', async () => {
    const contents = contentsOf([keptArticle()]);
    expect(await bytesOf('markdownZip', contents)).toEqual(await bytesOf('markdownZip', contents));
    expect(
      (await bytesOf('markdownZip', { ...contents, exported: '1969-01-01T00:00:00.000Z' })).length,
    ).toBeGreaterThan(0);
  });
});
