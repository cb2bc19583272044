/** The panel at the side of the window follows the tab in front, and agrees with every other surface. */
import { describe, expect, it } from 'vitest';
import { selectByMouse } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import type { Surface } from '../../tools/browser/surface.ts';
import { violations } from '../browser/axe.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';

const ENGLISH = fixture('vietnamplus-now-en');
const VIETNAMESE = fixture('vietnamplus-now-vi');
const QUOTE = 'Khoa accepted with pleasure';

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  let english: ReadPage;
  let docked: Surface;

  // A driver of Firefox does not hear the address of a tab that an extension opened; the extension does.
  const libraries = () =>
    docked.page.evaluate(`(async () => {
      const { tabs, runtime } = globalThis.browser ?? chrome;
      const open = await tabs.query({ url: runtime.getURL('/library.html') });
      return open.map(({ active }) => (active ? 'in front' : 'behind'));
    })()`);
  // Firefox's panel is a tab that stays behind, where no mouse reaches.
  const press = async () =>
    (await docked.find('button', t('panel.openLibrary'))).evaluate(
      (element) => element instanceof HTMLElement && element.click(),
    );

  it('opens beside the page it was asked for over', async () => {
    const { reader } = environment();
    english = await reader.open(ENGLISH.address);
    await english.marked();
    docked = await reader.dock(english);
    await docked.find('heading', ENGLISH.title);
    expect(await docked.names('tab')).toContainEqual(expect.stringContaining(t('panel.officials')));
  });

  it('shows a note at once that is made on the page', async () => {
    await english.page.bringToFront();
    await selectByMouse(english.page, QUOTE);
    await english.controls.click('button', t('reader.highlightIt'));
    expect(await docked.shows(QUOTE)).toContain(t('panel.saved'));
  });

  it('goes with the reader to another tab, and back', async () => {
    const { reader } = environment();
    await reader.open(VIETNAMESE.address);
    await docked.find('heading', VIETNAMESE.title);
    expect(await docked.text()).not.toContain(QUOTE);
    await english.page.bringToFront();
    await docked.find('heading', ENGLISH.title);
    await docked.shows(QUOTE);
  });

  it('has no accessibility violation', async () => {
    const root = await docked.root();
    if (root === null) throw new Error('the docked panel shows nothing');
    expect(await violations(root)).toEqual([]);
  });

  it('leads to the library, which is opened once', async () => {
    await press();
    await expect.poll(libraries, PATIENCE).toEqual(['in front']);
    await english.page.bringToFront();
    await expect.poll(libraries, PATIENCE).toEqual(['behind']);
    await press();
    await expect.poll(libraries, PATIENCE).toEqual(['in front']);
    await english.page.bringToFront();
  });

  it('says what to do over a page that is not open to us', async () => {
    const other = await environment().reader.open(fixture('unknown-site-en').address);
    expect(await docked.shows(t('panel.situation.outOfReach'))).not.toContain(QUOTE);
    await other.page.close();
  });
});
