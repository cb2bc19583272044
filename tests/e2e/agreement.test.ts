/** Whatever is changed in one surface is seen at once in every other one that stands open. */
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_PREFIX } from '../../highlights/names.ts';
import { pointAt, selectByMouse } from '../../tools/browser/page-text.ts';
import { until } from '../../tools/browser/reader-browser.ts';
import type { LibraryPage, ReadPage } from '../../tools/browser/reader.ts';
import { Surface } from '../../tools/browser/surface.ts';
import { inBrowser, KINDS } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';
import { keepArticles } from '../browser/keep-articles.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const QUOTE = 'Khoa accepted with pleasure';
const OFFICIAL = 'Le Hoang Phuc';
/** A second, three times over for a machine that is busy with other things: less than two timers of a tab out of sight. */
const AT_ONCE = 3_000;

type Shown = Readonly<Record<string, () => Promise<boolean>>>;

/** Whether an element there has these words; what is in a tab behind others is not laid out, but it is there. */
const has =
  ({ page }: Pick<Surface, 'page'>, selector: string, words: string) =>
  () =>
    page.evaluate(
      (wanted, text) => [...document.querySelectorAll(wanted)].some(({ textContent }) => textContent.includes(text)),
      selector,
      words,
    );
const hasNot = (surface: Pick<Surface, 'page'>, selector: string, words: string) => async () =>
  !(await has(surface, selector, words)());
const says = (surface: Pick<Surface, 'page'>, words: string) => has(surface, 'main', words);
const keepsSilent = (surface: Pick<Surface, 'page'>, words: string) => hasNot(surface, 'main', words);
const paints = (read: ReadPage, layer: string, words: string) => async () =>
  ((await read.painted())[layer] ?? []).includes(words);
const paintsNot = (read: ReadPage, layer: string, words: string) => async () => !(await paints(read, layer, words)());
const isDashed = (read: ReadPage) => () =>
  read.page.evaluate((name) => CSS.highlights.has(name), `${HIGHLIGHT_PREFIX}official-dashed-blue`);
const front = ({ page }: Pick<Surface, 'page'>) => page.bringToFront();

/** What no surface may lack for longer than `AT_ONCE`: all are asked together. */
async function lacking(shown: Shown): Promise<string[]> {
  const start = performance.now();
  const late = await Promise.all(
    Object.entries(shown).map(async ([surface, ask]) => {
      while (performance.now() - start < AT_ONCE) {
        if (await ask()) return [];
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return [surface];
    }),
  );
  return late.flat();
}

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  let page: ReadPage;
  let panel: Surface;
  let docked: Surface;
  let list: LibraryPage;
  let reading: LibraryPage;
  let official: LibraryPage;
  let tags: LibraryPage;

  /** The panel in a tab of its own, where the reader can go away from it. */
  const openPanel = async () => {
    const { reader } = environment();
    const popup = await reader.panel(page);
    if (kind === 'firefox') return popup;
    await popup.click('button', t('panel.more'));
    // The popup goes while the mouse button is still coming up.
    await popup.click('button', t('panel.openInTab')).catch((error: unknown) => {
      if (!popup.page.isClosed()) throw error;
    });
    const tab = await until('the panel opens in a tab', async () =>
      (await reader.browser.browser.pages()).find((one) => one.url().includes('popup.html?tab=')),
    );
    const surface = new Surface(tab, () => tab.evaluateHandle(() => document));
    await surface.find('main');
    return surface;
  };
  const undo = async (library: LibraryPage) => {
    await front(library);
    await library.surface.click('button', t('form.undo'));
  };

  environment.prepare(async () => {
    const { reader } = environment();
    await keepArticles(reader, ['vietnamplus-now-en', 'vietnamplus-now-vi']);
    page = await reader.open(ARTICLE.address);
    await page.marked();
    docked = await reader.dock(page);
    panel = await openPanel();
    list = await reader.library();
    reading = await reader.library();
    await reading.surface.click('link', new RegExp(ARTICLE.title));
    await reading.marked();
    official = await reader.library('#officials');
    await official.surface.click('link', /Khoa/);
    await official.surface.find('heading', t('library.officials.offices'));
    tags = await reader.library('#tags');
  });

  it('a note that is made on the page', async () => {
    await front(page);
    await selectByMouse(page.page, QUOTE);
    await page.controls.click('button', t('reader.highlightIt'));
    expect(
      await lacking({
        page: paints(page, 'note-none', QUOTE),
        panel: says(panel, QUOTE),
        docked: says(docked, QUOTE),
        list: has(list.surface, '.library-list', '1 note'),
        reading: paints(reading, 'note-none', QUOTE),
        official: says(official.surface, QUOTE),
      }),
    ).toEqual([]);
  });

  it('a note that is edited in the panel, with a category and a tag, and a tag of the article', async () => {
    await front(panel);
    await panel.click('button', t('panel.editNote', QUOTE));
    await panel.fill(t('form.note'), 'Ask when.');
    await panel.click('radio', t('category.verify'));
    await panel.fill(t('form.tags'), 'nordic', 'combobox');
    await panel.page.keyboard.press('Enter');
    await panel.click('button', t('form.save'));
    expect(
      await lacking({
        page: paints(page, 'note-red', QUOTE),
        list: has(list.surface, '.library-filters-fold', t('category.verify')),
        reading: paints(reading, 'note-red', QUOTE),
        official: says(official.surface, 'Ask when.'),
        tags: has(tags.surface, '.library-tag', 'nordic'),
      }),
    ).toEqual([]);
    await panel.fill(t('panel.articleTags'), 'north', 'combobox');
    await panel.page.keyboard.press('Enter');
    expect(
      await lacking({
        list: has(list.surface, '.library-list .tag', 'north'),
        reading: says(reading.surface, 'north'),
        official: says(official.surface, 'north'),
        tags: has(tags.surface, '.library-tag', 'north'),
      }),
    ).toEqual([]);
    await front(page);
    expect(await lacking({ docked: has(docked, '.panel-note', 'Ask when.') })).toEqual([]);
  });

  const rename = async (what: string, name: string, act: string) => {
    await front(tags);
    await tags.surface.click('button', t('library.categories.changeOne', what));
    await tags.surface.fill(new RegExp(`^New name .*“${what}”`), name);
    await tags.surface.click('button', t(act));
  };

  it('a tag that is renamed, and one that is merged with it', async () => {
    await rename('nordic', 'arctic', 'library.tags.rename');
    expect(
      await lacking({ panel: says(panel, 'arctic'), list: has(list.surface, '.library-filters-fold', 'arctic') }),
    ).toEqual([]);
    await rename('north', 'arctic', 'library.tags.merge');
    expect(
      await lacking({
        panel: keepsSilent(panel, 'north'),
        list: has(list.surface, '.library-list .tag', 'arctic'),
        reading: says(reading.surface, 'arctic'),
        official: says(official.surface, 'arctic'),
      }),
    ).toEqual([]);
  });

  it('a category that is renamed, given another colour, deleted, and brought back', async () => {
    await rename(t('category.verify'), 'Doubtful', 'library.tags.rename');
    expect(
      await lacking({ panel: says(panel, 'Doubtful'), list: has(list.surface, '.library-filters-fold', 'Doubtful') }),
    ).toEqual([]);
    await tags.surface.click('button', t('library.categories.changeOne', 'Doubtful'));
    await tags.surface.click('radio', t('look.tint.green'));
    const green = {
      page: paints(page, 'note-green', QUOTE),
      panel: () => panel.page.evaluate(() => document.querySelector('.panel-category[data-tint="green"]') !== null),
      reading: paints(reading, 'note-green', QUOTE),
    };
    expect(await lacking(green)).toEqual([]);
    await tags.surface.click('button', t('library.categories.removeOne', 'Doubtful'));
    expect(
      await lacking({
        page: paints(page, 'note-none', QUOTE),
        panel: keepsSilent(panel, 'Doubtful'),
        list: hasNot(list.surface, '.library-filters-fold', 'Doubtful'),
        reading: paints(reading, 'note-none', QUOTE),
      }),
    ).toEqual([]);
    await undo(tags);
    expect(await lacking({ ...green, list: has(list.surface, '.library-filters-fold', 'Doubtful') })).toEqual([]);
  });

  it('an official who is watched, renamed, and merged with another', async () => {
    await front(panel);
    await panel.click('tab', new RegExp(`^${t('panel.officials')}`));
    await front(official);
    await official.surface.click('checkbox', t('reader.watch'));
    expect(
      await lacking({
        page: paints(page, 'watched', 'Tran Minh Khoa'),
        reading: paints(reading, 'watched', 'Tran Minh Khoa'),
        officials: has(official.surface, '.library-list', t('library.officials.watched')),
        panel: has(panel, '.panel-official', t('library.officials.watched')),
      }),
    ).toEqual([]);
    await official.surface.click('button', t('library.officials.task.edit'));
    await official.surface.fill(t('reader.name'), 'Khoa the Minister');
    await official.surface.click('button', t('form.save'));
    expect(
      await lacking({
        officials: has(official.surface, '.library-person-name', 'Khoa the Minister'),
        list: has(list.surface, '.library-filters-fold', 'Khoa the Minister'),
      }),
    ).toEqual([]);
    await official.surface.click('button', t('library.officials.task.merge'));
    await official.surface.fill(t('library.officials.merge.search'), 'astrid');
    await official.surface.click('radio', /Astrid Halvorsen/);
    await official.surface.click('button', t('library.officials.merge.do'));
    expect(
      await lacking({
        officials: hasNot(official.surface, '.library-person-name', 'Astrid Halvorsen'),
        list: hasNot(list.surface, '.library-filters-fold', 'Astrid Halvorsen'),
      }),
    ).toEqual([]);
    await undo(official);
    expect(await lacking({ list: has(list.surface, '.library-filters-fold', 'Astrid Halvorsen') })).toEqual([]);
  });

  it('a correction that is made on the page, and taken back in the settings', async () => {
    await front(page);
    await pointAt(page.page, OFFICIAL, 'p');
    await page.controls.click('button', t('reader.notOfficial'));
    expect(
      await lacking({
        page: paintsNot(page, 'official', OFFICIAL),
        panel: hasNot(panel, '.panel-official', OFFICIAL),
        list: hasNot(list.surface, '.library-filters-fold', OFFICIAL),
        reading: paintsNot(reading, 'official', OFFICIAL),
        officials: hasNot(official.surface, '.library-person-name', OFFICIAL),
      }),
    ).toEqual([]);
    await front(tags);
    await tags.goTo('#settings');
    await tags.surface.click('button', t('panel.removeCorrection', t('panel.saidNoOfficial', OFFICIAL)));
    expect(
      await lacking({
        page: paints(page, 'official', OFFICIAL),
        panel: has(panel, '.panel-official', OFFICIAL),
        list: has(list.surface, '.library-filters-fold', OFFICIAL),
        reading: paints(reading, 'official', OFFICIAL),
        officials: has(official.surface, '.library-person-name', OFFICIAL),
      }),
    ).toEqual([]);
  });

  it('another look of the marks', async () => {
    await front(tags);
    await tags.surface.click('radio', t('library.settings.look.dashed'));
    expect(await lacking({ page: isDashed(page), reading: isDashed(reading) })).toEqual([]);
  });

  it('a title that is corrected in the panel', async () => {
    await front(panel);
    await panel.click('button', t('panel.more'));
    await panel.click('button', t('panel.correct'));
    await panel.fill(t('panel.particulars.title'), 'A partnership at sea');
    await panel.click('button', t('form.save'));
    expect(
      await lacking({
        panel: says(panel, 'A partnership at sea'),
        list: has(list.surface, '.library-title', 'A partnership at sea'),
        reading: () =>
          reading.page.evaluate(
            () => document.querySelector('.library-pane[aria-label="A partnership at sea"]') !== null,
          ),
        official: says(official.surface, 'A partnership at sea'),
      }),
    ).toEqual([]);
    await front(page);
    expect(await lacking({ docked: says(docked, 'A partnership at sea') })).toEqual([]);
  });

  it('a note that is deleted in the article read offline, and brought back on the page', async () => {
    await front(panel);
    await panel.click('tab', new RegExp(`^${t('panel.notes')}`));
    await front(reading);
    await pointAt(reading.page, QUOTE, '.library-text p');
    await reading.controls.click('button', t('form.delete'));
    expect(
      await lacking({
        page: paintsNot(page, 'note-green', QUOTE),
        panel: keepsSilent(panel, QUOTE),
        list: hasNot(list.surface, '.library-list', '1 note'),
        reading: paintsNot(reading, 'note-green', QUOTE),
        official: keepsSilent(official.surface, QUOTE),
      }),
    ).toEqual([]);
    await reading.controls.click('button', t('form.undo'));
    expect(
      await lacking({
        page: paints(page, 'note-green', QUOTE),
        panel: says(panel, QUOTE),
        list: has(list.surface, '.library-list', '1 note'),
        reading: paints(reading, 'note-green', QUOTE),
        official: says(official.surface, QUOTE),
      }),
    ).toEqual([]);
  });

  it('an article that is deleted from the list, and brought back', async () => {
    await front(list);
    await list.surface.click('checkbox', t('library.choose', 'A partnership at sea'));
    await list.surface.click('button', t('library.selection.remove'));
    expect(
      await lacking({
        page: paintsNot(page, 'note-green', QUOTE),
        panel: keepsSilent(panel, QUOTE),
        list: hasNot(list.surface, '.library-title', 'A partnership at sea'),
        reading: says(reading.surface, t('library.gone')),
        official: keepsSilent(official.surface, 'A partnership at sea'),
      }),
    ).toEqual([]);
    await undo(list);
    expect(
      await lacking({
        page: paints(page, 'note-green', QUOTE),
        panel: says(panel, QUOTE),
        list: has(list.surface, '.library-title', 'A partnership at sea'),
        reading: paints(reading, 'note-green', QUOTE),
        official: says(official.surface, 'A partnership at sea'),
      }),
    ).toEqual([]);
  });
});
