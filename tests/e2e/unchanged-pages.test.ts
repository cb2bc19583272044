/**
 * Reading, marking and leaving change nothing in a page's document. Every
 * fixture page is read in one tab each; `UNCHANGED_PAGES` names a folder of
 * saved pages to take instead. Their own scripts are forbidden, so that what
 * changes is our doing.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { htmlFiles } from '../../tools/extract.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import { HOST_ELEMENT } from '../../tools/browser/reader-browser.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';

const FOLDER = process.env['UNCHANGED_PAGES'] ?? join(import.meta.dirname, '..', 'fixtures', 'pages');
const FILES = htmlFiles([FOLDER]);

/** Everything that can be seen of a document from outside, but for one element. */
function state(page: Page, except: string) {
  return page.evaluate((host) => {
    const ours = [...document.querySelectorAll(host)].map((element) => element.outerHTML);
    return {
      html: ours.reduce((html, one) => html.replace(one, ''), document.documentElement.outerHTML),
      styleSheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      address: location.href,
      selection: getSelection()?.rangeCount ?? 0,
    };
  }, except);
}

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);

  it(`leaves ${FILES.length} pages as they were`, { timeout: 20_000 * FILES.length }, async () => {
    const { reader, sites } = environment();
    const tabs: { file: string; read: ReadPage; before: Awaited<ReturnType<typeof state>> }[] = [];
    for (const path of FILES) {
      const file = basename(path);
      const address = `http://unchanged.example/${encodeURIComponent(file)}`;
      sites.serve(address, { body: readFileSync(path), headers: { 'content-security-policy': "script-src 'none'" } });
      const read = await reader.open(address);
      const before = await state(read.page, 'no-such-element');
      const panel = await reader.panel(read);
      // It says something once the page was read.
      await expect.poll(() => panel.text(), PATIENCE).not.toBe('');
      await reader.closePanel(panel, read);
      tabs.push({ file, read, before });
    }
    let lastMarked: ReadPage | undefined;
    let marked = 0;
    for (const { file, read, before } of tabs) {
      await read.page.bringToFront();
      if (Object.keys(await read.painted()).length > 0) {
        marked++;
        lastMarked = read;
      }
      expect(await state(read.page, HOST_ELEMENT), `${file}, read and marked`).toEqual(before);
    }
    expect(marked, 'pages with marks').toBeGreaterThan(FILES.length / 3);

    if (lastMarked !== undefined) await reader.browser.command(lastMarked.page, 'toggle-marks');
    for (const { file, read, before } of tabs) {
      await read.page.bringToFront();
      await expect.poll(() => read.painted(), PATIENCE).toEqual({});
      expect(await state(read.page, HOST_ELEMENT), `${file}, its marks gone`).toEqual(before);
      await read.page.close();
    }
  });
});
