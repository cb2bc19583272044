/** The settings hold at once, on open pages as in articles kept, and everything they show can be taken back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { HIGHLIGHT_PREFIX } from '../../highlights/names.ts';
import type { LibraryPage, ReadPage } from '../../tools/browser/reader.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';
import { keepArticles } from '../browser/keep-articles.ts';

const ARTICLE = fixture('vietnamplus-now-en');

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

  beforeAll(async () => {
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
});
