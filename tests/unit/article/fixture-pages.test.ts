import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../article/read-page.ts';
import { FIXTURE_PAGES } from '../../fixtures/page-contents.ts';
import { seedPages } from '../../fixtures/seed-pages.ts';
import { indexEntry, pageFiles } from '../../fixtures/write-pages.ts';
import { pageOf, textsOf, TODAY } from './pages.ts';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');

describe('fixture pages', () => {
  it('are what the templates write', () => {
    for (const [name, content] of pageFiles()) {
      expect(readFileSync(join(FOLDER, name), 'utf8') === content, `${name}: run write-pages.ts`).toBe(true);
    }
  });

  const entries = FIXTURE_PAGES.map(indexEntry);

  it.each(entries.filter((entry) => entry.status === 'article'))('$file is read whole', (entry) => {
    const document = pageOf(readFileSync(join(FOLDER, entry.file), 'utf8'), entry.address);
    const before = document.documentElement.outerHTML;
    const { status, article } = readPage(document, { address: entry.address, today: TODAY });
    expect(document.documentElement.outerHTML).toBe(before);
    expect({
      status,
      title: article.title,
      published: article.published?.date,
      outlet: article.outlet,
      language: article.language,
      recipe: article.recipe,
      address: article.address,
    }).toEqual({
      status: 'article',
      title: entry.title,
      published: entry.published,
      outlet: entry.outlet,
      language: entry.lang,
      recipe: entry.recipe,
      address: entry.address,
    });
    expect(textsOf(article, 'title')).toEqual([entry.title]);
    expect(textsOf(article, 'caption')).toEqual(entry.captions);
    expect(textsOf(article, 'lead', 'body')).toEqual([
      ...(entry.lead === null ? [] : [entry.lead]),
      ...entry.paragraphs,
    ]);
    for (const words of entry.absent) expect(article.text).not.toContain(words);
  });

  it.each(entries.filter((entry) => entry.status !== 'article'))('$file is told to be: $status', (entry) => {
    const document = pageOf(readFileSync(join(FOLDER, entry.file), 'utf8'), entry.address);
    expect(readPage(document, { address: entry.address, today: TODAY }).status).toBe(entry.status);
  });

  it.each(entries.filter((entry) => entry.status === 'article'))('$file is read alike from localhost', (entry) => {
    const document = pageOf(readFileSync(join(FOLDER, entry.file), 'utf8'), `http://localhost:8080/${entry.file}`);
    const { article } = readPage(document, { address: document.location.href, today: TODAY });
    expect(article.recipe).toBe(entry.recipe);
    expect(article.title).toBe(entry.title);
    expect(textsOf(article, 'lead', 'body')).toEqual([
      ...(entry.lead === null ? [] : [entry.lead]),
      ...entry.paragraphs,
    ]);
  });
});

describe('seed texts in the page of their outlet', () => {
  const pages = seedPages(CORPUS) ?? [];

  it('are tried when the shared corpus is on this machine', () => {
    if (!existsSync(CORPUS)) console.warn(`no corpus at ${CORPUS}: its texts are not tried`);
    expect(pages).toHaveLength(existsSync(CORPUS) ? 5 : 0);
  });

  it.each(pages)('$id is read whole', ({ address, html, expected }) => {
    const { status, article } = readPage(pageOf(html, address), { address, today: TODAY });
    expect(status).toBe('article');
    expect(article.title).toBe(expected.title);
    expect(article.published?.date).toBe(expected.published);
    expect(textsOf(article, 'lead', 'body').join('\n')).toBe(expected.articleText);
    expect(textsOf(article, 'caption')).toEqual(expected.captions);
    for (const words of expected.absent) expect(article.text).not.toContain(words);
  });
});
