/** axe-core finds nothing to complain of in the panel and in the controls on a page, light and dark, in both languages. */
import { describe, expect, it } from 'vitest';
import { pointAt, selectByMouse } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import type { Surface } from '../../tools/browser/surface.ts';
import { violations } from '../browser/axe.ts';
import { inBrowser } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const QUOTE = 'Khoa accepted with pleasure';

async function complaints(surface: Surface): Promise<string[]> {
  const root = await surface.root();
  if (root === null) throw new Error('nothing of ours is shown');
  return violations(root);
}

describe.each([
  ['chromium', 'dark', 'en'],
  ['chromium', 'light', 'vi'],
  ['firefox', 'light', 'en'],
  ['firefox', 'dark', 'vi'],
] as const)('in %s, %s, in %s', (kind, colorScheme, language) => {
  const environment = inBrowser(kind, { colorScheme, language });
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  let read: ReadPage;

  it('the list of marks has no violation', async () => {
    read = await environment().reader.open(ARTICLE.address);
    await read.marked();
    const first = await read.controls.find('button', t('reader.openPanel'));
    await first.evaluate((element) => element instanceof HTMLElement && element.focus());
    expect(await complaints(read.controls)).toEqual([]);
  });

  it.each([
    ['an official', 'Astrid Halvorsen'],
    ['a date', 'Wednesday'],
  ])('the card of %s has no violation', async (_, mark) => {
    await pointAt(read.page, mark, 'p');
    await read.controls.find('dialog');
    expect(await complaints(read.controls)).toEqual([]);
    await read.page.mouse.move(2, 2);
    await read.page.keyboard.press('Escape');
    await read.controls.gone('dialog');
  });

  it('the toolbar and the editor have no violation', async () => {
    await selectByMouse(read.page, QUOTE);
    await read.controls.find('toolbar');
    expect(await complaints(read.controls)).toEqual([]);
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), 'Kept.');
    await read.controls.fill(t('form.tags'), 'visit', 'combobox');
    await read.page.keyboard.press('Enter');
    expect(await complaints(read.controls)).toEqual([]);
    await read.controls.click('button', t('form.save'));
    await read.controls.shows(t('reader.noted'));
    expect(await complaints(read.controls)).toEqual([]);
  });

  it('the panel has no violation, whatever it shows', async () => {
    const { reader } = environment();
    const panel = await reader.panel(read);
    await panel.shows('Kept.');
    expect(await complaints(panel)).toEqual([]);
    await panel.click('button', t('panel.editNote', QUOTE));
    await panel.find('textbox', t('form.note'));
    expect(await complaints(panel)).toEqual([]);
    await panel.click('button', t('form.close'));
    await panel.click('button', t('panel.deleteNote', QUOTE));
    await panel.find('button', t('form.undo'));
    for (const tab of ['panel.officials', 'panel.dates', 'panel.notes']) {
      await panel.click('tab', new RegExp(`^${t(tab)}`));
      expect(await complaints(panel)).toEqual([]);
    }
    await reader.closePanel(panel, read);
  });
});
