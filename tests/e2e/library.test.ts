/** The library page: everything saved is found again, acted on, read without its page, and agrees with every other surface. */
import { describe, expect, it } from 'vitest';
import { pointAt, selectByMouse, selectedText } from '../../tools/browser/page-text.ts';
import type { Page } from 'puppeteer-core';
import type { LibraryPage } from '../../tools/browser/reader.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { askedFor } from '../browser/expectations.ts';
import { fixture } from '../browser/fixture-web.ts';
import { keepArticles } from '../browser/keep-articles.ts';

const SAVED = ['nhandan-vi', 'vietnamplus-now-en', 'vietnamplus-now-vi', 'vietnamnews-2021-en'] as const;
const LAST = 'mofa-new-vi';
const ENGLISH = fixture('vietnamplus-now-en');
const VIETNAMESE = fixture('vietnamplus-now-vi');
const NEWEST_FIRST = [LAST, 'vietnamplus-now-vi', 'vietnamplus-now-en', 'nhandan-vi', 'vietnamnews-2021-en'];
const QUOTE = 'Khoa accepted with pleasure';

/** Lets every write of the library wait, until `databaseHeld` is set to false. */
const holdDatabase = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((held) => {
        const opening = indexedDB.open('aide-memoire');
        opening.addEventListener('success', () => {
          const stores = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
          const hold = () => {
            if (Reflect.get(globalThis, 'databaseHeld') === false) return opening.result.close();
            stores.objectStore('articles').count().addEventListener('success', hold);
          };
          hold();
          held();
        });
      }),
  );

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let library: LibraryPage;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const titles = () =>
    library.page.evaluate(() =>
      [...document.querySelectorAll('.library-list .library-title')].map(({ textContent }) => textContent),
    );
  const listed = async (...names: readonly string[]) => {
    const expected = new Set(names.map((name) => fixture(name).title));
    await expect.poll(async () => new Set(await titles()), PATIENCE).toEqual(expected);
  };
  /** What has the focus: its class and words. */
  const focused = () =>
    library.page.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.textContent}`);
  const press = async (...keys: readonly Parameters<LibraryPage['page']['keyboard']['press']>[0][]) => {
    for (const key of keys) await library.page.keyboard.press(key);
  };
  const undo = async () => {
    await library.surface.click('button', t('form.undo'));
    await library.surface.shows(t('library.done.undone'));
  };

  environment.prepare(async () => {
    await keepArticles(environment().reader, SAVED);
  });

  it('lists what was saved, and at once what is saved while it stands open', async () => {
    const { reader } = environment();
    library = await reader.library();
    await listed(...SAVED);
    await keepArticles(reader, [LAST]);
    await library.page.bringToFront();
    await listed(...NEWEST_FIRST);
    expect(await titles()).toHaveLength(NEWEST_FIRST.length);
  });

  it('finds words without their diacritics, đ too, and shows them where they stand', async () => {
    await library.surface.fill(t('library.search'), 'dien dam');
    await listed(LAST);
    await library.surface.fill(t('library.search'), 'van tai xanh');
    await listed('vietnamplus-now-vi');
    expect(await library.page.evaluate(() => document.querySelector('.library-hit mark')?.textContent)).toMatch(/^v/iu);
    await library.surface.fill(t('library.search'), ' ');
    await listed(...NEWEST_FIRST);
  });

  it('narrows by a filter, which the address keeps, and lets go of it', async () => {
    await library.surface.click('checkbox', /^VietnamPlus/);
    await listed('vietnamplus-now-en', 'vietnamplus-now-vi');
    await expect.poll(() => library.page.evaluate(() => location.hash), PATIENCE).toContain('outlet=VietnamPlus');
    await library.surface.click('button', t('library.clearFilters'));
    await listed(...NEWEST_FIRST);
  });

  it('tags, archives and deletes many at once, and takes each back', async () => {
    const { surface } = library;
    const chooseTwo = async () => {
      for (const title of [ENGLISH.title, VIETNAMESE.title])
        await surface.click('checkbox', t('library.choose', title));
      await surface.find('button', t('library.selection.none'));
    };
    await chooseTwo();
    await surface.fill(t('library.selection.tag'), 'nordic', 'combobox');
    await press('Enter');
    await surface.shows(t('library.done.tagged'));
    const tagged = () => library.page.evaluate(() => document.querySelectorAll('.library-facts .tag').length);
    await expect.poll(tagged, PATIENCE).toBe(2);
    await undo();
    await expect.poll(tagged, PATIENCE).toBe(0);

    await surface.click('button', t('library.selection.archive'));
    await listed(LAST, 'nhandan-vi', 'vietnamnews-2021-en');
    await undo();
    await listed(...NEWEST_FIRST);

    await chooseTwo();
    await surface.click('button', t('library.selection.remove'));
    await listed(LAST, 'nhandan-vi', 'vietnamnews-2021-en');
    await undo();
    await listed(...NEWEST_FIRST);
  });

  it('reads an article without its page, marks and all, and keeps a note made there', async () => {
    const { reader, sites } = environment();
    sites.forget();
    await library.surface.click('link', new RegExp(ENGLISH.title));
    expect((await library.marked())['official']).toContain('Tran Minh Khoa');
    await selectByMouse(library.page, QUOTE, '.library-text p');
    await library.controls.click('button', t('form.note'));
    await library.controls.fill(t('form.note'), 'Ask when.');
    await library.controls.click('button', t('form.save'));
    await expect.poll(async () => (await library.painted())['note-none'], PATIENCE).toEqual([QUOTE]);
    expect(askedFor(sites.requests)).toEqual([]);

    const read = await reader.open(ENGLISH.address);
    const panel = await reader.panel(read);
    await panel.shows('Ask when.');
    await panel.click('button', t('panel.deleteNote', QUOTE));
    await panel.shows(t('form.undo'));
    await reader.browser.closePanel(panel.page);
    await read.page.close();
    await library.page.bringToFront();
    await expect.poll(async () => (await library.painted())['note-none'] ?? [], PATIENCE).toEqual([]);
  });

  it('lets a passage be selected right after a correction, where the card stood, however late the library answers', async () => {
    const { page, controls } = library;
    await pointAt(page, 'Le Hoang Phuc', '.library-text p');
    await controls.find('button', t('reader.notOfficial'));
    await holdDatabase(page);
    await controls.click('button', t('reader.notOfficial'));
    await selectByMouse(page, QUOTE, '.library-text p');
    await controls.find('button', t('form.note'));
    expect(await selectedText(page)).toBe(QUOTE);
    await page.evaluate(() => Reflect.set(globalThis, 'databaseHeld', false));
    await controls.click('button', t('form.undo'));
    await controls.shows(t('reader.undone'));
    await page.keyboard.press('Escape');
  });

  it('has a page for each official, across languages and articles', async () => {
    const { surface } = library;
    await library.goTo('#officials');
    await surface.fill(t('library.officials.search'), 'minh khoa tr');
    await surface.click('link', /Khoa.*(3 articles)/);
    await surface.find('heading', t('library.officials.offices'));
    const page = await surface.text();
    expect(page).toContain('Trần Minh Khoa');
    expect(page).toContain('Minister of Foreign Affairs · Vietnam');
    await surface.find('link', 'Astrid Halvorsen');
    await surface.click('link', new RegExp(`2025${fixture(LAST).title}$`));
    await surface.find('heading', fixture(LAST).title);
    await listed(LAST, 'vietnamplus-now-en', 'vietnamplus-now-vi');
  });

  it('marks whom the reader watches on open pages at once, and merges two officials; each is taken back', async () => {
    const { surface } = library;
    const read = await environment().reader.open(ENGLISH.address);
    await read.marked();
    const watched = async () => (await read.painted())['watched'] ?? [];
    await library.page.bringToFront();
    await library.goTo('#officials');
    await surface.click('link', /Khoa/);
    await surface.click('checkbox', t('reader.watch'));
    await expect.poll(watched, PATIENCE).toContain('Tran Minh Khoa');
    await undo();
    await expect.poll(watched, PATIENCE).toEqual([]);
    await read.page.close();

    const named = () =>
      library.page.evaluate(() =>
        [...document.querySelectorAll('.library-list .library-person-name')].map(({ textContent }) => textContent),
      );
    await expect.poll(named, PATIENCE).toContain('Astrid Halvorsen');
    await surface.click('button', t('library.officials.task.merge'));
    await surface.fill(t('library.officials.merge.search'), 'astrid');
    await surface.click('radio', /Astrid Halvorsen/);
    await surface.click('button', t('library.officials.merge.do'));
    await expect.poll(named, PATIENCE).not.toContain('Astrid Halvorsen');
    await undo();
    await expect.poll(named, PATIENCE).toContain('Astrid Halvorsen');
  });

  it('puts the dates named on one axis, and opens the sentence of one', async () => {
    const { surface, page } = library;
    await library.goTo('#timeline?from=2025-04');
    await surface.find('heading', 'April 2025');
    // The flash is over sooner than it could be asked for.
    await page.evaluate(() => {
      const { highlights } = CSS;
      const set = highlights.set.bind(highlights);
      Reflect.set(highlights, 'set', (name: string, highlight: Highlight) => {
        if (name.endsWith('flash')) for (const range of highlight) document.body.dataset['flashed'] = String(range);
        return set(name, highlight);
      });
    });
    const sentence = /Minister of Foreign Affairs Tran Minh Khoa held talks.*from April 1-3\.$/;
    await surface.click('link', sentence);
    await expect.poll(() => page.evaluate(() => document.body.dataset['flashed'] ?? ''), PATIENCE).toMatch(sentence);
    const isInView = () =>
      page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('.library-text p')].find(({ textContent }) =>
          textContent.includes('held talks'),
        );
        const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView, PATIENCE).toBe(true);
    // Both languages tell of the visit from 1 to 3 April: one date, two sources.
    const sources = await page.evaluate(
      (words) =>
        [...document.querySelectorAll('.timeline-entry')]
          .find(({ textContent }) => textContent.includes(words))
          ?.querySelectorAll('.timeline-saying').length,
      'from April 1-3.',
    );
    expect(sources).toBe(2);
  });

  it('is used by keyboard alone', async () => {
    await library.goTo('#articles');
    await listed(...NEWEST_FIRST);
    await library.page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
    );
    await press('?');
    await library.surface.find('dialog', t('library.keys.name'));
    await press('Escape');
    await library.surface.gone('dialog');
    await press('/');
    await expect.poll(focused, PATIENCE).toContain('library-search-field');
    await library.page.keyboard.type('Khoa');
    await listed(LAST, 'vietnamplus-now-en', 'vietnamplus-now-vi');
    for (let step = 0; step < 8 && !(await focused()).includes('library-article-link'); step++) await press('Tab');
    expect(await focused()).toContain(fixture(LAST).title);
    await press('j');
    await expect.poll(focused, PATIENCE).toContain('library-article-link');
    await expect.poll(focused, PATIENCE).not.toContain(fixture(LAST).title);
    await press('x', 'ArrowDown');
    await library.page.keyboard.down('Shift');
    await press('KeyX');
    await library.page.keyboard.up('Shift');
    await library.surface.shows('2 chosen');
    await press('Home');
    await expect.poll(focused, PATIENCE).toContain(fixture(LAST).title);
    await press('Enter');
    await library.surface.find('link', t('library.livePage'));
    await library.surface.find('heading', fixture(LAST).title);
  });

  it.each([
    ['a narrow window', 400, 800],
    ['400 % zoom', 320, 256],
  ])('needs no scrolling sideways in %s', async (_, width, height) => {
    const { page } = library;
    await page.setViewport({ width, height });
    for (const view of ['articles', 'officials', 'timeline', 'reprints', 'tags', 'settings']) {
      await library.goTo(`#${view}`);
      await library.surface.find('main', t(`library.view.${view}`));
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(overflow, PATIENCE).toBeLessThanOrEqual(0);
    }
    // The list gives way to what is opened from it, and comes back.
    await library.goTo('#articles');
    await library.surface.click('link', new RegExp(VIETNAMESE.title));
    await library.surface.find('heading', VIETNAMESE.title);
    await library.surface.gone('textbox', t('library.search'));
    await library.surface.click('link', t('library.back'));
    await library.surface.find('textbox', t('library.search'));
    await expect.poll(async () => (await titles()).length, PATIENCE).toBeGreaterThan(0);
  });
});
