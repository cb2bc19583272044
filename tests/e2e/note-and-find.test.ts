/** The whole way of a reader: read, mark, note, review, save, close the browser, come back, export. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { libraryContentsSchema } from '../../annotations/library-contents.ts';
import { pointAt, selectByKeyboard, selectByMouse, selectedText } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import { HOST_ELEMENT } from '../../tools/browser/reader-browser.ts';
import type { Surface } from '../../tools/browser/surface.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { askedFor } from '../browser/expectations.ts';
import { fixture } from '../browser/fixture-web.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const NOTED = 'one of the first Nordic countries';
const HIGHLIGHTED = 'disputes must be settled by peaceful means';
const ENDS_ON_A_MARK = 'in Hanoi on Wednesday';
const OFFICIAL = 'Le Hoang Phuc';

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind, { caretBrowsing: true });
  let read: ReadPage;
  let panel: Surface;
  const painted = async (layer: string) => (await read.painted())[layer] ?? [];
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);

  it('marks the article a moment after it is opened', async () => {
    const { reader, sites } = environment();
    sites.forget();
    read = await reader.open(ARTICLE.address);
    const marks = await read.marked();
    expect(marks['official']).toContain('Tran Minh Khoa');
    expect(marks['date']).toContain('Wednesday');
  });

  it('shows an official when the mouse rests on the mark, and goes on Escape', async () => {
    await pointAt(read.page, OFFICIAL, 'p');
    await read.controls.find('dialog', /Le Hoang Phuc/);
    await expect.poll(() => read.controls.text(), PATIENCE).toContain('Prime Minister · Vietnam');
    await read.page.keyboard.press('Escape');
    await read.controls.gone('dialog');
  });

  it('shows a date with its weekday and how it was worked out', async () => {
    await pointAt(read.page, 'Wednesday', 'p');
    await read.controls.find('dialog', /Wednesday, 2 April 2025/);
    expect(await read.controls.shows(/“Wednesday”/)).toMatch(/“Wednesday” → .*publication date/);
    await read.page.mouse.move(3, 3);
    await read.page.keyboard.press('Escape');
    await read.controls.gone('dialog');
  });

  it('walks from mark to mark by keyboard, with the focus in the card', async () => {
    const { reader } = environment();
    await reader.browser.command(read.page, 'next-mark');
    const card = await read.controls.find('dialog');
    const first = await read.controls.names('dialog');
    const hasFocus = () =>
      card.evaluate((element) => {
        const root = element.getRootNode();
        return root instanceof ShadowRoot && root.activeElement !== null && element.contains(root.activeElement);
      });
    await expect.poll(hasFocus, PATIENCE).toBe(true);
    await reader.browser.command(read.page, 'next-mark');
    await expect.poll(() => read.controls.names('dialog'), PATIENCE).not.toEqual(first);
    await read.page.keyboard.press('Escape');
    await read.controls.gone('dialog');
  });

  it('offers the toolbar, and no card, for a selection that ends on a mark, and keeps a note on it', async () => {
    await selectByMouse(read.page, ENDS_ON_A_MARK, 'p');
    await read.controls.find('button', t('reader.highlightIt'));
    expect(await read.controls.names('dialog')).toEqual([]);
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), 'Ends on a date.');
    await read.controls.click('button', t('form.save'));
    await expect.poll(() => painted('note-none'), PATIENCE).toEqual([ENDS_ON_A_MARK]);
    await pointAt(read.page, 'in Hanoi', 'p');
    await read.controls.click('button', t('form.delete'));
    await expect.poll(() => painted('note-none'), PATIENCE).toEqual([]);
    await read.page.mouse.move(3, 3);
  });

  it('takes a note with tags and a category on a passage selected with the mouse', async () => {
    await selectByMouse(read.page, NOTED, 'p');
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), 'Nordic ties since 1971.');
    await read.controls.fill(t('form.tags'), 'nordic', 'combobox');
    await read.page.keyboard.press('Enter');
    await read.controls.click('radio', t('category.visit'));
    await read.controls.click('button', t('form.save'));
    await read.controls.gone('textbox');
    await expect.poll(() => painted('note-teal'), PATIENCE).toContain(NOTED);
  });

  it('highlights a passage selected by keyboard', async () => {
    await selectByKeyboard(read.page, HIGHLIGHTED, 'p');
    expect(await selectedText(read.page)).toBe(HIGHLIGHTED);
    await read.controls.click('button', t('reader.highlightIt'));
    await expect.poll(() => painted('note-none'), PATIENCE).toContain(HIGHLIGHTED);
  });

  it('takes a note on an official, saved with Ctrl+Enter', async () => {
    await pointAt(read.page, OFFICIAL, 'p');
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), 'Met the guest in the morning.');
    await read.page.keyboard.down('Control');
    await read.page.keyboard.press('Enter');
    await read.page.keyboard.up('Control');
    await read.controls.gone('textbox');
    await expect.poll(() => painted('note-none'), PATIENCE).toContain(OFFICIAL);
  });

  it('shows in the panel the article, saved by its first note, and the notes in text order', async () => {
    panel = await environment().reader.panel(read);
    await panel.shows('Met the guest in the morning.');
    const shown = await panel.text();
    for (const part of ['VietnamPlus', '2 April 2025', ARTICLE.title, t('panel.saved')]) expect(shown).toContain(part);
    await expect
      .poll(() => panel.names('tab'), PATIENCE)
      .toEqual([`${t('panel.notes')} 3`, `${t('panel.officials')} 3`, expect.stringMatching(/^Dates \d+$/)]);
    const places = [NOTED, HIGHLIGHTED, OFFICIAL].map((quote) => shown.indexOf(quote));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('scrolls the page to a row that is clicked', async () => {
    await read.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await panel.click('button', NOTED);
    const inSight = () =>
      read.page.evaluate(() => {
        const [range] = CSS.highlights.get('aide-memoire-note-teal-medium') ?? [];
        const { top, bottom } = range?.startContainer.parentElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(inSight, PATIENCE).toBe(true);
  });

  it('changes a note in the panel, and the page shows the change without a reload', async () => {
    await panel.click('button', t('panel.editNote', NOTED));
    await panel.fill(t('form.note'), 'Ties since 1971, renewed.');
    await panel.click('radio', t('category.agreement'));
    await panel.click('button', t('form.save'));
    await panel.shows('Ties since 1971, renewed.');
    await expect.poll(() => painted('note-violet'), PATIENCE).toContain(NOTED);
  });

  it('deletes a note, and undo brings it back', async () => {
    await panel.click('button', t('panel.deleteNote', HIGHLIGHTED));
    await panel.shows(t('panel.act.deleteAnnotation'));
    await expect.poll(() => painted('note-none'), PATIENCE).not.toContain(HIGHLIGHTED);
    await panel.click('button', t('form.undo'));
    await expect.poll(() => painted('note-none'), PATIENCE).toContain(HIGHLIGHTED);
  });

  it('tags the article', async () => {
    await panel.fill(t('panel.articleTags'), 'Norway', 'combobox');
    await panel.page.keyboard.press('Enter');
    expect(await panel.find('button', t('form.removeTag', 'Norway'))).toBeDefined();
    // The suggestions stand above the tabs and go when the field is left: the tab must not move away under the mouse.
    await panel.find('option', 'nordic');
    await panel.click('tab', new RegExp(`^${t('panel.dates')}`));
    await panel.gone('option', 'nordic');
    await expect.poll(() => panel.names('tabpanel'), PATIENCE).toEqual([expect.stringContaining(t('panel.dates'))]);
    await environment().reader.closePanel(panel, read);
  });

  it('finds everything again after the browser was closed and opened', async () => {
    const { reader } = environment();
    await reader.restart();
    read = await reader.open(ARTICLE.address);
    await expect.poll(() => painted('note-violet'), PATIENCE).toEqual([NOTED]);
    await expect.poll(() => painted('note-none'), PATIENCE).toEqual([HIGHLIGHTED, OFFICIAL]);
    panel = await reader.panel(read);
    const shown = await panel.shows('Ties since 1971, renewed.');
    for (const part of [t('panel.saved'), 'Norway', 'nordic', 'Met the guest']) expect(shown).toContain(part);
    for (const state of ['moved', 'changed', 'lost']) expect(shown).not.toContain(t(`panel.anchor.${state}`));
  });

  it('exports to a Markdown file', async () => {
    const { reader } = environment();
    await panel.click('button', t('panel.toFile'));
    const written = () => [...reader.downloads()].find(([file, text]) => file.endsWith('.md') && text !== '');
    await expect.poll(written, PATIENCE).toBeDefined();
    const [, text = ''] = written() ?? [];
    for (const part of [ARTICLE.title, ARTICLE.address, `> ${NOTED}`, 'Ties since 1971, renewed.', '#nordic']) {
      expect(text).toContain(part);
    }
  });

  it('exports to JSON that can be read back, by way of the clipboard', async () => {
    const { reader } = environment();
    const format = await panel.find('combobox', t('panel.format'));
    await format.evaluate((element) => {
      if (!(element instanceof HTMLSelectElement)) throw new TypeError('not a select');
      element.value = 'json';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await panel.click('button', t('panel.copy'));
    await panel.shows(t('panel.copied'));
    await reader.closePanel(panel, read);
    const contents = z.parse(libraryContentsSchema, JSON.parse(await reader.clipboard(read)));
    expect(contents.articles.map(({ title, published, tags }) => [title, published?.date, tags])).toEqual([
      [ARTICLE.title, ARTICLE.published, ['Norway']],
    ]);
    expect(
      contents.annotations.map(({ target, comment, tags, category }) => [target.quote.exact, comment, tags, category]),
    ).toEqual([
      [NOTED, 'Ties since 1971, renewed.', ['nordic'], 'agreement'],
      [HIGHLIGHTED, '', [], null],
      [OFFICIAL, 'Met the guest in the morning.', [], null],
    ]);
  });

  it('has asked the network for the page, twice, and for nothing else', () => {
    expect(askedFor(environment().sites.requests)).toEqual([`GET ${ARTICLE.address}`, `GET ${ARTICLE.address}`]);
  });

  it('has left one element of its own in the page', async () => {
    expect(await read.page.$$eval(HOST_ELEMENT, (all) => all.length)).toBe(1);
  });
});
