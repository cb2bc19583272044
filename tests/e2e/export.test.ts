/** What the export page hands to other programs: a formatted citation on the clipboard, a page on paper. */
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { backupChunks } from '../../export/backup.ts';
import type { LibraryPage } from '../../tools/browser/reader.ts';
import { chooseFile } from '../browser/choose-file.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { keptArticle, keptNote } from '../unit/export/contents.ts';

const ARTICLE = keptArticle({ byline: 'Trần Thị Mây' });
const FILE = (
  await Array.fromAsync(
    backupChunks('2026-03-07T09:30:00.000Z', [
      { kind: 'article', value: ARTICLE },
      { kind: 'annotation', value: keptNote(ARTICLE, { comment: 'Hỏi lại về đường biển.' }) },
    ]),
  )
).join('');

const CITED =
  'Trần Thị Mây, “Ministers speak of fish,” Example News, March 4, 2026, para. 2, accessed March 5, 2026, https://news.example/en/fisheries-talks-1.html.';

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let library: LibraryPage;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const chooseFormat = async (id: string) => {
    await library.page.waitForSelector('.export-form select');
    for (const select of await library.page.$$('.export-form select')) {
      const values = await select.evaluate(({ options }) => [...options].map(({ value }) => value));
      if (values.includes(id)) await select.select(id);
    }
  };

  beforeAll(async () => {
    library = await environment().reader.library('#backup');
    await library.surface.find('button', t('library.backup.choose'));
    await chooseFile(library.page, 'backup.jsonl', FILE);
    await library.surface.click('button', t('library.backup.restore'));
    await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    await library.goTo('#export');
    await library.surface.shows(t('library.export.of', '1 article'));
  });

  it('puts a formatted citation on the clipboard, as text and with its look', async () => {
    await chooseFormat('citationChicago');
    await library.surface.click('button', t('panel.copy'));
    await library.surface.shows(t('panel.copied'));
    expect(await environment().reader.clipboard(library)).toBe(`${CITED}\n`);
    const rich = await environment().reader.clipboard(library, 'html');
    expect(rich).toContain('<i>Example News</i>');
    expect(rich.replace(/<[^>]+>/g, '')).toContain('Trần Thị Mây, “Ministers speak of fish,” Example News');
  });

  it('prints the article with its notes, and nothing of the page around it', async () => {
    await chooseFormat('annotatedArticle');
    const frame = await library.page.waitForSelector('.export-page');
    await expect
      .poll(() => frame?.evaluate((one) => one.getAttribute('srcdoc')), PATIENCE)
      .toContain('Ministers speak');
    const markup = (await frame?.evaluate((one) => one.getAttribute('srcdoc'))) ?? '';
    const paper = await environment().reader.browser.browser.newPage();
    await paper.setContent(markup);
    const { text, totalPages } = await extractText(
      await getDocumentProxy(Uint8Array.from(await paper.pdf({ format: 'A4' }))),
      {
        mergePages: true,
      },
    );
    expect(totalPages).toBe(1);
    for (const part of ['Ministers speak of fish', 'sign an agreement on fisheries', 'Hỏi lại về đường biển.']) {
      expect(text.normalize('NFC')).toContain(part);
    }
    expect(text).not.toContain(t('library.export.print'));
    await paper.close();
  });
});
