import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/read-page.ts';
import { pageOf, TODAY } from './pages.ts';

const PAGES = join(import.meta.dirname, '../../../../shared/pages');
const files = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

describe('real pages', () => {
  it('are tried when the shared pages are on this machine', () => {
    if (files.length === 0) console.warn(`no pages at ${PAGES}: nothing was tried`);
    expect(files.length > 0).toBe(existsSync(PAGES));
  });

  it.each(files)('%s is read, and stays as it was', { timeout: 60_000 }, (file) => {
    const document = pageOf(readFileSync(join(PAGES, file), 'utf8'), `https://www.example.com/${file}`);
    const before = document.documentElement.outerHTML;
    const { status, article, live } = readPage(document, { address: document.location.href, today: TODAY });
    expect(document.documentElement.outerHTML === before, 'the page is unchanged').toBe(true);
    expect(status).toBe('article');
    expect(article.published).not.toBeNull();
    const wrong = article.blocks.filter(({ start, end }) => {
      const shown = live.rangeOf({ start, end })?.toString() ?? '';
      const inner = live.rangeOf({ start, end });
      return inner === null || live.spanOf(inner)?.end !== end || shown.trim() === '';
    });
    expect(wrong).toEqual([]);
  });
});
