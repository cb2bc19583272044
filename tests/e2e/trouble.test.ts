/** When things go wrong the reader is told in one sentence, and what was typed is kept. */
import { afterEach, describe, expect, it } from 'vitest';
import { DRAFT_DELAY } from '../../entrypoints/reader.content/drafting.ts';
import { selectByMouse } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import type { BrowserKind } from '../../tools/setup/browsers.mjs';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture, fixtureHtml } from '../browser/fixture-web.ts';

const LIST = fixture('list-en');
const LATE = fixture('script-rendered-en');
const ARTICLE = fixture('vietnamplus-now-en');
const QUOTE = 'Khoa accepted with pleasure';

/** The smallest file that readers of PDF open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Firefox starts the new version in open pages by itself, so that there no page is left without one. */
const CUT_OFF: readonly BrowserKind[] = ['chromium'];

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let read: ReadPage | undefined;
  afterEach(async () => {
    await read?.page.close();
    read = undefined;
  });

  /** Opens the article and writes a note on the quote, without saving it. */
  const typeNote = async (comment: string): Promise<ReadPage> => {
    const { reader } = environment();
    read = await reader.open(ARTICLE.address);
    await read.marked();
    await selectByMouse(read.page, QUOTE);
    await read.controls.click('button', reader.t('form.note'));
    await read.controls.fill(reader.t('form.note'), comment);
    return read;
  };

  it('says that a page has no article, and selection still works there', async () => {
    const { reader } = environment();
    read = await reader.open(LIST.address);
    const panel = await reader.panel(read);
    expect(await panel.shows(reader.t('panel.situation.page'))).not.toContain(reader.t('panel.situation.reload'));
    await reader.closePanel(panel, read);
    const quote = await read.page.evaluate(() => document.querySelector('h3, h2')?.textContent?.trim() ?? '');
    await selectByMouse(read.page, quote, 'h3, h2');
    await read.controls.click('button', reader.t('reader.highlightIt'));
    await expect.poll(() => highlights(read), PATIENCE).toEqual([quote]);
  });

  it('says that a page is still being built, and reads it when its text arrives', async () => {
    const { reader, sites } = environment();
    // The fixture brings its text after a time; here it comes when the test says so.
    const timed = /setTimeout\(\(\) => \{([^}]*)\}, \d+\);/;
    const html = fixtureHtml(LATE);
    expect(html).toMatch(timed);
    const address = 'http://harbour-courier.example/app/late';
    sites.serve(address, { body: html.replace(timed, "addEventListener('story', () => {$1});") });
    read = await reader.open(address);
    const panel = await reader.panel(read);
    expect(await panel.shows(reader.t('panel.situation.waiting'))).not.toBe('');
    await read.page.evaluate(() => dispatchEvent(new Event('story')));
    expect(await panel.find('heading', LATE.title)).toBeDefined();
    expect(await read.marked()).toHaveProperty('official');
    await reader.closePanel(panel, read);
  });

  it('says that a page is a PDF', async () => {
    const { reader, sites } = environment();
    const address = 'http://harbour-courier.example/treaty.pdf';
    sites.serve(address, { body: PDF, headers: { 'content-type': 'application/pdf' } });
    read = await reader.open(address);
    const panel = await reader.panel(read);
    expect(await panel.shows(reader.t('panel.situation.pdf'))).not.toBe('');
    await reader.closePanel(panel, read);
  });

  it('says that a page of the browser cannot be read', async () => {
    const { reader } = environment();
    read = await reader.open(kind === 'chromium' ? 'chrome://version' : 'about:blank');
    const panel = await reader.panel(read);
    expect(await panel.shows(reader.t('panel.situation.forbidden'))).not.toBe('');
    await reader.closePanel(panel, read);
  });

  it('keeps a note although the worker was killed between two clicks', async () => {
    const { reader } = environment();
    const { controls } = await typeNote('Written while the worker slept.');
    await reader.browser.stopBackground();
    expect(await reader.browser.backgroundRuns()).toBe(false);
    await controls.click('button', reader.t('form.save'));
    await controls.gone('textbox');
    await expect.poll(() => highlights(read), PATIENCE).toEqual([QUOTE]);
  });

  it.each(CUT_OFF.filter((one) => one === kind))(
    'says in %s that the extension was updated under an open page',
    async () => {
      const { reader } = environment();
      const { controls } = await typeNote('Typed before the update.');
      await reader.browser.reloadExtension();
      await controls.click('button', reader.t('form.save'));
      expect(await controls.shows(reader.t('reader.cutOff'))).not.toBe('');
      expect(await (await controls.find('textbox', reader.t('form.note'))).evaluate(valueOf)).toBe(
        'Typed before the update.',
      );
    },
  );

  it('offers what was typed before an update of the extension when the page is read again', async () => {
    const { reader } = environment();
    const { page, controls } = await typeNote('Typed and not saved.');
    // A draft is kept a moment after the last key; what is typed in that moment is the page's to keep.
    await new Promise((resolve) => setTimeout(resolve, 2 * DRAFT_DELAY));
    await reader.browser.reloadExtension();
    await page.reload();
    await controls.click('button', reader.t('reader.continueDraft'));
    const field = await controls.find('textbox', reader.t('form.note'));
    expect(await field.evaluate(valueOf)).toBe('Typed and not saved.');
    await controls.click('button', reader.t('form.save'));
    await controls.gone('textbox');
  });
});

async function highlights(read: ReadPage | undefined): Promise<readonly string[]> {
  return (await read?.painted())?.['note-none'] ?? [];
}

function valueOf(element: Element): string {
  return element instanceof HTMLTextAreaElement ? element.value : '';
}
