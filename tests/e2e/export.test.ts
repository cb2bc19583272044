/** What the export page hands to other programs: a formatted citation on the clipboard, a page on paper. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
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

/** Takes the place of the printer in every frame of the page from now on. Runs in the page. */
function recordPrinting(): void {
  const printed: { text: string; isStyled: boolean }[] = [];
  Object.assign(globalThis, { printed });
  const before = ({ target }: Event) => {
    const view = target instanceof HTMLIFrameElement ? target.contentWindow : null;
    if (view === null) return;
    view.print = () => {
      const { body, adoptedStyleSheets } = view.document;
      printed.push({ text: body.innerText, isStyled: adoptedStyleSheets.some(({ cssRules }) => cssRules.length > 0) });
    };
  };
  // Before the frame is filled and printed.
  document.addEventListener('load', before, true);
}

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

  environment.prepare(async () => {
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
    await library.page.waitForSelector('.export-page');
    const shown = () =>
      library.page.$eval('.export-page', (frame) => {
        const page = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
        return {
          markup: page?.documentElement.outerHTML ?? '',
          isStyled: page?.adoptedStyleSheets.some(({ cssRules }) => cssRules.length > 0),
        };
      });
    await expect.poll(shown, PATIENCE).toMatchObject({ markup: expect.stringContaining('Ministers speak') as string });
    const { markup, isStyled } = await shown();
    expect(isStyled).toBe(true);
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

  it.each([
    ['annotatedArticle', 'Ministers speak of fish'],
    ['markdown', '# Ministers speak of fish'],
  ])('prints what it would write when the button is pressed: %s', async (format, title) => {
    await library.page.evaluate(recordPrinting);
    await chooseFormat(format);
    await library.surface.click('button', t('library.export.print'));
    const printed = () =>
      library.page.evaluate(() => Reflect.get(globalThis, 'printed') as { text: string; isStyled: boolean }[]);
    await expect.poll(printed, PATIENCE).toHaveLength(1);
    const [page] = await printed();
    expect(page?.isStyled).toBe(true);
    for (const part of [title, 'sign an agreement on fisheries', 'Hỏi lại về đường biển.']) {
      expect(page?.text.normalize('NFC')).toContain(part);
    }
    // What was printed is gone, and nothing stands in the way of printing again.
    await expect.poll(() => library.page.$('.export-printed'), PATIENCE).toBeNull();
    await library.surface.find('button', t('library.export.print'));
  });
});
