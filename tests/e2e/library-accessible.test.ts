/** axe-core finds nothing to complain of in any view of the library, light and dark, in both languages. */
import { describe, expect, it } from 'vitest';
import { pointAt, selectByMouse } from '../../tools/browser/page-text.ts';
import type { LibraryPage } from '../../tools/browser/reader.ts';
import { violations } from '../browser/axe.ts';
import { inBrowser } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';
import { keepArticles } from '../browser/keep-articles.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const TEXT = '.library-text p';

describe.each([
  ['chromium', 'dark', 'en'],
  ['chromium', 'light', 'vi'],
  ['firefox', 'light', 'en'],
  ['firefox', 'dark', 'vi'],
] as const)('in %s, %s, in %s', (kind, colorScheme, language) => {
  const environment = inBrowser(kind, { colorScheme, language });
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  let library: LibraryPage;
  const complaints = async () => {
    const root = await library.surface.root();
    if (root === null) throw new Error('nothing of ours is shown');
    return violations(root);
  };

  environment.prepare(async () => {
    const { reader } = environment();
    await keepArticles(reader, ['vietnamplus-now-en', 'vietnamplus-now-vi', 'reprint-en']);
    library = await reader.library();
  });

  it('the articles have no violation, nor what is chosen of them, nor the one that is read', async () => {
    await library.surface.click('checkbox', t('library.choose', ARTICLE.title));
    await library.surface.find('button', t('library.selection.none'));
    expect(await complaints()).toEqual([]);
    await library.surface.click('link', new RegExp(ARTICLE.title));
    await library.marked();
    expect(await complaints()).toEqual([]);
  });

  it('an unfinished note has no violation', async () => {
    await selectByMouse(library.page, 'Khoa accepted with pleasure', TEXT);
    await library.controls.click('button', t('form.note'));
    await library.controls.fill(t('form.note'), 'Ask for the date of the visit');
    await library.page.keyboard.press('Escape');
    // Said here, and found in the settings below.
    await pointAt(library.page, 'Le Hoang Phuc', TEXT);
    await library.controls.click('button', t('reader.notOfficial'));
    const summary = await library.page.waitForSelector('.draft-list > summary');
    await summary?.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    expect(await complaints()).toEqual([]);
  });

  it('the officials have no violation, nor the page of one', async () => {
    await library.goTo('#officials');
    await library.surface.click('link', /Khoa/);
    await library.surface.find('heading', t('library.officials.offices'));
    expect(await complaints()).toEqual([]);
    for (const task of ['merge', 'split', 'edit']) {
      await library.surface.click('button', t(`library.officials.task.${task}`));
      await library.surface.find('button', t('form.cancel'));
      if (task === 'edit') await library.surface.click('button', t('library.officials.form.addOffice'));
      expect(await complaints()).toEqual([]);
      await library.surface.click('button', t('form.cancel'));
    }
  });

  it('the timeline has no violation, nor with an article beside it', async () => {
    await library.goTo('#timeline?unit=day&from=2025-04');
    await library.surface.click('link', /^Khoa affirmed|April 1-3\.$/);
    await library.marked();
    expect(await complaints()).toEqual([]);
  });

  it('the reprints have no violation, nor the page of a story', async () => {
    await library.goTo('#reprints');
    await library.surface.find('heading', t('library.filters'));
    await library.page.waitForSelector('.library-reprint');
    expect(await complaints()).toEqual([]);
    await library.surface.click('link', new RegExp(ARTICLE.title));
    await library.page.waitForSelector('.comparison');
    await library.surface.click('button', t('library.reprints.next'));
    expect(await complaints()).toEqual([]);
  });

  it.each(['tags', 'export', 'backup', 'settings'])('the %s have no violation', async (view) => {
    await library.goTo(`#${view}`);
    await library.surface.find('main', t(`library.view.${view}`));
    if (view === 'export') await library.page.waitForSelector('.export-text');
    if (view === 'settings') await library.page.waitForSelector('.correction-row');
    expect(await complaints()).toEqual([]);
  });

  it('the keys have no violation', async () => {
    await library.surface.click('button', t('library.keys.name'));
    await library.surface.find('dialog');
    expect(await complaints()).toEqual([]);
  });
});
