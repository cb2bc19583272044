/** Everything on a page can be done without a mouse, and nothing typed is lost on the way. */
import { afterEach, describe, expect, it } from 'vitest';
import { selectByKeyboard, selectedText } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const NOTED = 'one of the first Nordic countries';
const OTHER = 'disputes must be settled by peaceful means';

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind, { caretBrowsing: true });
  let read: ReadPage | undefined;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  afterEach(async () => {
    await read?.page.close();
    read = undefined;
  });

  const open = async () => {
    read = await environment().reader.open(ARTICLE.address);
    await read.marked();
    return read;
  };
  const enterToolbar = async ({ page, controls }: ReadPage, passage: string) => {
    await selectByKeyboard(page, passage, 'p');
    await expect.poll(() => selectedText(page), PATIENCE).toBe(passage);
    await controls.find('toolbar');
    await page.keyboard.down('Alt');
    await page.keyboard.press('F10');
    await page.keyboard.up('Alt');
    await expect.poll(() => focused(read), PATIENCE).toBe(t('reader.highlightIt'));
  };

  it('goes into the toolbar of a selection, along its acts, and back to the selection', async () => {
    const opened = await open();
    await enterToolbar(opened, OTHER);
    await opened.page.keyboard.press('ArrowRight');
    await opened.page.keyboard.press('ArrowRight');
    expect(await focused(opened)).toBe(t('form.tags'));
    await opened.page.keyboard.press('Escape');
    await expect.poll(() => focused(opened), PATIENCE).toBeNull();
    expect(await selectedText(opened.page)).toBe(OTHER);
    await opened.controls.find('toolbar');
    await opened.page.keyboard.press('Escape');
    await opened.controls.gone('toolbar');
  });

  it('tags a passage', async () => {
    const opened = await open();
    await enterToolbar(opened, OTHER);
    await opened.page.keyboard.press('End');
    await opened.page.keyboard.press('Enter');
    await opened.controls.find('combobox', t('form.tags'));
    await opened.page.keyboard.type('nordic');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.down('Control');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.up('Control');
    await expect.poll(async () => (await opened.painted())['note-none'], PATIENCE).toEqual([OTHER]);
  });

  it('closes the editor with Escape from the page, and keeps the draft', async () => {
    const opened = await open();
    await enterToolbar(opened, OTHER);
    await opened.page.keyboard.press('ArrowRight');
    await opened.page.keyboard.press('Enter');
    await opened.controls.fill(t('form.note'), 'Half a thought');
    await opened.page.mouse.click(3, 3);
    expect(await focused(opened)).toBeNull();
    await opened.page.keyboard.press('Escape');
    await opened.controls.gone('textbox');
    await opened.controls.shows(t('reader.draftKept'));
    await enterToolbar(opened, OTHER);
    await opened.page.keyboard.press('ArrowRight');
    await opened.page.keyboard.press('Enter');
    const field = await opened.controls.find('textbox', t('form.note'));
    expect(await field.evaluate((area) => (area instanceof HTMLTextAreaElement ? area.value : ''))).toBe(
      'Half a thought',
    );
    // A new selection does the same, and shows its toolbar.
    await opened.page.mouse.click(3, 3);
    await selectByKeyboard(opened.page, NOTED, 'p');
    await opened.controls.find('toolbar');
    await opened.controls.gone('textbox');
  });
});

/** The words on our control that has the focus; `null` when the page has it. */
async function focused(read: ReadPage | undefined): Promise<string | null> {
  const root = await read?.controls.root();
  return (
    root?.evaluate((node) => (node instanceof ShadowRoot ? (node.activeElement?.textContent?.trim() ?? null) : null)) ??
    null
  );
}
