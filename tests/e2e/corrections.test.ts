/** What the reader says outranks what was recognised, in later articles too, is listed, and can be taken back. */
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import type { Surface } from '../../tools/browser/surface.ts';
import { violations } from '../browser/axe.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture, fixtureHtml } from '../browser/fixture-web.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const LATER = ARTICLE.address.replace(/post\d+/, 'post999999');
const OFFICIAL = 'Le Hoang Phuc';
const SPAN = 'April 1-3';

const examine = async (surface: Surface) => {
  const root = await surface.root();
  if (root === null) throw new Error('nothing to examine');
  return violations(root);
};

/** Whether the card stands over the mark it belongs to. */
async function coversMark({ page, controls }: ReadPage): Promise<boolean> {
  const card = await (
    await controls.find('dialog')
  ).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  return page.evaluate(({ left, top, right, bottom }) => {
    const [mark] = CSS.highlights.get('aide-memoire-current') ?? [];
    if (mark === undefined) throw new Error('no mark is current');
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const box = range.getBoundingClientRect();
    return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
  }, card);
}

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let read: ReadPage;
  let panel: Surface;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const openList = async () => {
    const details = await panel.page.waitForSelector('.panel-corrections');
    await details?.evaluate((element) => element.setAttribute('open', ''));
    return panel.text();
  };

  it('takes another name, office and country for an official, on the card', async () => {
    read = await environment().reader.open(ARTICLE.address);
    await read.marked();
    await pointAt(read.page, OFFICIAL, 'p');
    await read.controls.click('button', t('reader.isAnother'));
    expect(await examine(read.controls)).toEqual([]);
    await expect.poll(() => coversMark(read), PATIENCE).toBe(false);
    await read.controls.fill(t('reader.name'), 'Le Hoang Phuc');
    await read.controls.fill(t('reader.role'), 'Deputy Prime Minister');
    await read.controls.click('button', t('form.save'));
    await read.controls.shows(t('reader.readAs', OFFICIAL, OFFICIAL));
    await read.page.mouse.move(3, 3);
    await pointAt(read.page, OFFICIAL, 'p');
    await read.controls.shows('Deputy Prime Minister · Vietnam');
    await read.page.keyboard.press('Escape');
  });

  it('takes another span for a date, on the card', async () => {
    await pointAt(read.page, SPAN, 'p');
    await read.controls.click('button', t('reader.wrongDate'));
    expect(await examine(read.controls)).toEqual([]);
    const kinds = await read.controls.find('combobox', t('reader.rightDate'));
    await kinds.evaluate((element) => {
      if (!(element instanceof HTMLSelectElement)) throw new TypeError('not a list of choices');
      element.value = 'month';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await read.controls.fill(t('reader.dateKind.month'), '2025-04');
    await read.controls.click('button', t('form.save'));
    await read.controls.shows(t('reader.readAs', SPAN, 'April 2025'));
  });

  it('takes title, outlet and day in the panel, and dates are resolved anew', async () => {
    panel = await environment().reader.panel(read);
    await panel.click('button', t('panel.more'));
    await panel.click('button', t('panel.correct'));
    expect(await examine(panel)).toEqual([]);
    await panel.fill(t('panel.particulars.title'), 'A partnership at sea');
    await panel.fill(t('panel.particulars.outlet'), 'The Agency');
    const field = await panel.page.waitForSelector('input[type="date"]');
    await field?.evaluate((element) => {
      if (!(element instanceof HTMLInputElement)) throw new TypeError('not a field');
      element.value = '2025-04-10';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await panel.click('button', t('form.save'));
    const shown = await panel.shows('A partnership at sea');
    for (const part of ['The Agency', '10 April 2025', t('panel.saved')]) expect(shown).toContain(part);
    await panel.click('tab', new RegExp(`^${t('panel.dates')}`));
    await panel.shows(/Wednesday, 9 April 2025/);
  });

  it('keeps all of it when the page is read again, and applies in a later article what fits there', async () => {
    const { reader, sites } = environment();
    await reader.closePanel(panel, read);
    await read.page.close();
    sites.serve(LATER, {
      body: fixtureHtml(ARTICLE)
        .replaceAll(ARTICLE.address, LATER)
        .replace('12 million USD', '30 million USD')
        .replace('The two ministers also exchanged views', 'Both also spoke'),
    });
    read = await reader.open(LATER);
    await read.marked();
    await pointAt(read.page, OFFICIAL, 'p');
    await read.controls.shows('Deputy Prime Minister · Vietnam');
    await read.page.close();
    read = await reader.open(ARTICLE.address);
    await read.marked();
    panel = await reader.panel(read);
    const shown = await panel.shows('A partnership at sea');
    for (const part of ['The Agency', '10 April 2025']) expect(shown).toContain(part);
  });

  it('lists the corrections, takes one back, and undoes that', async () => {
    await panel.click('tab', new RegExp(`^${t('panel.officials')}`));
    const sentence = t('panel.saidIs', OFFICIAL, `${OFFICIAL}, Deputy Prime Minister, Vietnam`);
    await expect.poll(openList, PATIENCE).toContain(sentence);
    expect(await examine(panel)).toEqual([]);
    await panel.click('button', t('panel.removeCorrection', sentence));
    await expect
      .poll(async () => (await panel.text()).includes('Deputy Prime Minister · Vietnam'), PATIENCE)
      .toBe(false);
    await panel.shows(/Prime Minister · Vietnam/);
    await panel.page.$eval(
      '.panel-corrections .button',
      (element) => element instanceof HTMLElement && element.click(),
    );
    await panel.shows('Deputy Prime Minister · Vietnam');
  });
});
