/** One story in two outlets: saved, gathered, compared, and a note on the one taken over to the other and back. */
import { describe, expect, it } from 'vitest';
import { selectByMouse } from '../../tools/browser/page-text.ts';
import type { LibraryPage } from '../../tools/browser/reader.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';
import { keepArticles } from '../browser/keep-articles.ts';

const FIRST = fixture('vietnamplus-now-en');
const OTHERS = ['nhandan-vi', 'reprint-en'];
const QUOTE = 'Khoa accepted with pleasure';
/** The reprint has “USD 12 million” for it. */
const REWORDED = 'provide 12 million USD';

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let library: LibraryPage;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const texts = (selector: string) =>
    library.page.evaluate((all) => [...document.querySelectorAll(all)].map(({ textContent }) => textContent), selector);
  const rows = () => texts('.library-reprint');
  /** How many notes the group's articles have, in its list. */
  const noted = () => texts('.reprint-articles .library-facts');

  environment.prepare(async () => {
    const { reader } = environment();
    library = await reader.library();
    await library.goTo('#reprints');
  });

  it('says what will be gathered while there is nothing, and gathers it while the view stands open', async () => {
    const { reader } = environment();
    await library.surface.shows(t('library.reprints.none'));
    const read = await reader.open(FIRST.address);
    await read.marked();
    for (const words of [QUOTE, REWORDED]) {
      await selectByMouse(read.page, words, 'p');
      await read.controls.click('button', t('reader.highlightIt'));
      await expect.poll(async () => (await read.painted())['note-none'], PATIENCE).toContain(words);
    }
    await read.page.close();
    await keepArticles(reader, OTHERS);
    await library.page.bringToFront();
    await expect.poll(rows, PATIENCE).toHaveLength(1);
    expect((await rows())[0]).toContain('VietnamPlus · The Province Online');
  });

  it('is led to from the list of articles and from an article that is read', async () => {
    await library.goTo('#articles');
    await library.surface.click('link', new RegExp(`^VietnamPlus.*${FIRST.title}`));
    await library.surface.find('heading', FIRST.title);
    await expect.poll(() => texts('.library-also'), PATIENCE).toHaveLength(3);
    expect(new Set(await texts('.library-also'))).toEqual(new Set(['also in 1 outlet']));
    await library.page.click('.library-pane .library-also');
    await library.page.waitForSelector('.comparison');
  });

  it('shows the two beside each other: what is the same quiet, what differs marked word by word', async () => {
    await expect.poll(() => texts('.compared-changed del.telling'), PATIENCE).toContain('United Nations');
    expect(await texts('.compared-changed ins.telling')).toContain('U.N.');
    expect(await texts('.compared-changed ins:not(.telling)')).toContain('center');
    expect((await texts('.compared-same')).join()).toContain(QUOTE);
    expect((await texts('.compared-first del')).join()).toContain('a plan for green shipping');
  });

  it('is walked from difference to difference by key, and the two can change places', async () => {
    const { page, surface } = library;
    await surface.click('button', t('library.reprints.next'));
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    await expect.poll(focused, PATIENCE).toContain('compared-first');
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.reprint-pair select');
      if (select === null) throw new Error('nothing to choose from');
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => texts('.comparison-names h2'), PATIENCE).toEqual(['The Province Online', 'VietnamPlus']);
    await expect.poll(() => texts('.compared-changed ins.telling'), PATIENCE).toContain('United Nations');
  });

  it('offers the note whose passage stands there in the same words, takes it over, and takes that back', async () => {
    const { surface } = library;
    await expect.poll(() => texts('.reprint-offer .quoted'), PATIENCE).toEqual([QUOTE]);
    await surface.click('button', new RegExp(QUOTE));
    await expect.poll(noted, PATIENCE).toEqual(['2 notes', '1 note']);
    await expect.poll(() => texts('.reprint-offer'), PATIENCE).toEqual([]);
    await surface.click('button', t('form.undo'));
    await surface.shows(t('library.done.undone'));
    await expect.poll(noted, PATIENCE).toEqual(['2 notes']);
    await expect.poll(() => texts('.reprint-offer .quoted'), PATIENCE).toEqual([QUOTE]);
  });

  it('puts the note taken over on its passage in the other article', async () => {
    const { surface } = library;
    await surface.click('button', new RegExp(QUOTE));
    await expect.poll(noted, PATIENCE).toEqual(['2 notes', '1 note']);
    await surface.click('link', /^The Province Online/);
    await expect.poll(async () => (await library.painted())['note-none'], PATIENCE).toEqual([QUOTE]);
  });

  it('needs no scrolling sideways in a narrow window, where what is the same is told once', async () => {
    const { page } = library;
    await page.goBack();
    await page.setViewport({ width: 400, height: 800 });
    await library.page.waitForSelector('.comparison');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow, PATIENCE).toBeLessThanOrEqual(0);
    const twins = () =>
      page.evaluate(
        () => [...document.querySelectorAll('.compared-twin')].filter((twin) => twin.checkVisibility()).length,
      );
    await expect.poll(twins, PATIENCE).toBe(0);
  });
});
