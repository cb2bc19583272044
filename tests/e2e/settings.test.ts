/** The settings hold at once, on open pages as in articles kept, and everything they show can be taken back. */
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_PREFIX } from '../../highlights/names.ts';
import type { Browser } from 'wxt/browser';
import { pointAt } from '../../tools/browser/page-text.ts';
import type { LibraryPage, ReadPage } from '../../tools/browser/reader.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';
import { keepArticles } from '../browser/keep-articles.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const OFFICIAL = 'Le Hoang Phuc';

/** The looks that a layer has in a page. */
const looks =
  ({ page }: Pick<ReadPage, 'page'>, layer: string) =>
  () =>
    page.evaluate(
      (prefix, wanted) =>
        [...CSS.highlights.keys()]
          .filter((name) => name.startsWith(`${prefix}${wanted}-`))
          .map((name) => name.slice(prefix.length))
          .toSorted(),
      HIGHLIGHT_PREFIX,
      layer,
    );

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let read: ReadPage;
  let library: LibraryPage;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const settings = async () => {
    await library.page.bringToFront();
    await library.goTo('#settings');
    await library.surface.find('heading', t('library.settings.marks'));
  };

  environment.prepare(async () => {
    const { reader } = environment();
    await keepArticles(reader, ['vietnamplus-now-en']);
    read = await reader.open(ARTICLE.address);
    await read.marked();
    library = await reader.library();
    await settings();
  });

  it('an open page has another look as soon as it is chosen', async () => {
    await expect.poll(looks(read, 'official'), PATIENCE).toEqual(['official-thin-blue']);
    await library.surface.click('radio', t('library.settings.look.dashed'));
    await expect.poll(looks(read, 'official'), PATIENCE).toEqual(['official-dashed-blue']);
    await library.surface.click('radio', t('library.settings.look.green'));
    await expect.poll(looks(read, 'official'), PATIENCE).toEqual(['official-dashed-green']);
  });

  it('a kind of mark that is left out goes from the page, and the others stay', async () => {
    await library.surface.click('checkbox', t('library.settings.look.dates'));
    await expect.poll(looks(read, 'date'), PATIENCE).toEqual([]);
    await expect.poll(looks(read, 'official'), PATIENCE).toEqual(['official-dashed-green']);
  });

  it('a kept article is read in the same look', async () => {
    await library.goTo('#articles');
    await library.surface.click('link', new RegExp(ARTICLE.title));
    await library.marked();
    await expect.poll(looks(library, 'official'), PATIENCE).toEqual(['official-dashed-green']);
    await expect.poll(looks(library, 'date'), PATIENCE).toEqual([]);
  });

  it('the example goes with the settings', async () => {
    await settings();
    await expect.poll(looks(library, 'note'), PATIENCE).toContain('note-none-faint');
    await library.goTo('#tags');
    await expect.poll(looks(library, 'note'), PATIENCE).toEqual([]);
    await settings();
    await library.surface.click('checkbox', t('library.settings.look.dates'));
    await expect.poll(looks(read, 'date'), PATIENCE).toEqual(['date-dotted-ochre']);
  });

  it('a correction said on the page is listed, leads to its article, and is taken back on the page too', async () => {
    const named = async () => (await read.painted())['official'] ?? [];
    await expect.poll(named, PATIENCE).toContain(OFFICIAL);
    await read.page.bringToFront();
    await pointAt(read.page, OFFICIAL, 'p');
    await read.controls.click('button', t('reader.notOfficial'));
    await expect.poll(named, PATIENCE).not.toContain(OFFICIAL);
    await settings();
    const sentence = t('panel.saidNoOfficial', OFFICIAL);
    await library.surface.shows(sentence);
    const link = await library.surface.find('link', ARTICLE.title);
    expect(await link.evaluate((element) => element.getAttribute('href'))).toMatch(/^#articles\?open=/);
    await library.surface.click('button', t('panel.removeCorrection', sentence));
    await expect.poll(named, PATIENCE).toContain(OFFICIAL);
    await library.surface.click('button', t('form.undo'));
    await library.surface.shows(sentence);
    await expect.poll(named, PATIENCE).not.toContain(OFFICIAL);
  });

  it('every permission of the manifest has its reason, and the browser says no other', async () => {
    const { wanted, given, named } = await library.page.evaluate(async () => {
      const { permissions, runtime } = Reflect.get(globalThis, 'chrome') as typeof Browser;
      const { permissions: always = [], optional_permissions: later = [] } = runtime.getManifest();
      const { permissions: now = [] } = await permissions.getAll();
      const rows = [...document.querySelectorAll('.setting-row code')];
      return { wanted: [...always, ...later], given: now, named: rows.map(({ textContent }) => textContent) };
    });
    expect(named.toSorted()).toEqual(wanted.toSorted());
    expect(named).toEqual(expect.arrayContaining(given));
  });

  it('a news site is given back where the browser lets us, and the way is named where it does not', async () => {
    const withdraw = t('library.settings.withdrawFrom', 'Nhân Dân');
    const shown = await library.surface.shows('Nhân Dân');
    const ways = {
      button: (await library.surface.peek('button', withdraw)) !== null,
      told: shown.includes('chrome://extensions,'),
    };
    expect(ways).toEqual(kind === 'firefox' ? { button: true, told: false } : { button: false, told: true });
    if (!ways.button) return;
    await library.surface.click('button', withdraw);
    await library.surface.find('button', t('library.settings.allowSite', 'Nhân Dân'));
  });

  it('the browser keeps the library when the disk runs low, each in its way', async () => {
    const sentence = t(`library.settings.${kind === 'firefox' ? 'persisted' : 'exempt'}`);
    expect(await library.surface.shows(sentence)).toContain(t('library.backup.never'));
  });
});
