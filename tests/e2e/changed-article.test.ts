/** An article that its outlet changes between two visits: what the reader noted says what happened to it. */
import { describe, expect, it } from 'vitest';
import { pointAt, selectByKeyboard, selectByMouse } from '../../tools/browser/page-text.ts';
import { until } from '../../tools/browser/reader-browser.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import type { Surface } from '../../tools/browser/surface.ts';
import { violations } from '../browser/axe.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture, fixtureHtml } from '../browser/fixture-web.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const CORRECTED = 'provide 12 million USD between 2025 and 2028';
const CORRECTION = 'provide 15 million USD between 2025 and 2028';
const REMOVED = 'Khoa accepted with pleasure';
const KEPT = 'disputes must be settled by peaceful means';
const WITHIN = 'settled by peaceful';
const TOUCHING = 'exchanged views on the 1982 United Nations Convention';

const changedHtml = () =>
  fixtureHtml(ARTICLE)
    .replace('12 million USD', '15 million USD')
    .replace(/<p>\s*The Norwegian minister invited her host[\s\S]*?<\/p>/, '');

const examine = async (surface: Surface) => {
  const root = await surface.root();
  if (root === null) throw new Error('nothing to examine');
  return violations(root);
};

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind, { caretBrowsing: true });
  let read: ReadPage;
  let panel: Surface;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const painted = async (layer: string) => (await read.painted())[layer] ?? [];
  const take = async (passage: string, comment: string) => {
    await selectByMouse(read.page, passage, 'p');
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), comment);
    await read.controls.click('button', t('form.save'));
    await read.controls.gone('textbox');
    await expect.poll(() => painted('note-none'), PATIENCE).toContain(passage);
  };

  /** The row may be drawn anew under the mouse, as long as the library tells of the last act. */
  const unfoldParagraph = () =>
    until('the paragraph unfolds', async () => {
      const details = await panel.page.$('[data-note] details.panel-paragraph');
      if (details === null) return false;
      if (await details.evaluate((element) => element instanceof HTMLDetailsElement && element.open)) return true;
      await (await details.$('summary'))?.click();
      return false;
    });

  it('keeps notes that overlap, nest, touch and share a passage apart, and reaches each', async () => {
    const { reader } = environment();
    read = await reader.open(ARTICLE.address);
    await read.marked();
    await take(CORRECTED, 'The grant.');
    await take(REMOVED, 'Will he go?');
    await take(KEPT, 'The whole clause.');
    await take(WITHIN, 'The words within.');
    await take(TOUCHING, 'First on the treaty.');
    await take(TOUCHING, 'Second on the treaty.');
    await expect
      .poll(() => painted('note-none'), PATIENCE)
      .toEqual([CORRECTED, TOUCHING, TOUCHING, KEPT, WITHIN, REMOVED]);

    await pointAt(read.page, WITHIN, 'p');
    await read.controls.shows('The words within.');
    await read.controls.click('button', /^Note\s*The whole clause\.$/);
    await read.controls.shows('The words within.');
    await expect.poll(() => read.controls.names('dialog'), PATIENCE).toEqual([expect.stringMatching(/whole clause/)]);
    await read.page.keyboard.press('Escape');
    await read.page.mouse.move(3, 3);

    const seen = new Set<string>();
    for (let step = 0; step < 40 && seen.size < 6; step++) {
      await reader.browser.command(read.page, 'next-mark');
      await read.controls.find('dialog');
      const [name = ''] = await read.controls.names('dialog');
      if (name.startsWith(t('form.note'))) seen.add(name);
    }
    expect(seen.size).toBe(6);
    await read.page.close();
  });

  it('says on return that the text changed and that a passage is gone', async () => {
    const { reader, sites } = environment();
    sites.serve(ARTICLE.address, { body: changedHtml() });
    read = await reader.open(ARTICLE.address);
    await read.controls.shows(t('reader.notesLost', '1'));
    await read.controls.shows(t('reader.pageChanged', '2'));
    expect(await examine(read.controls)).toEqual([]);
    await expect.poll(() => painted('note-none'), PATIENCE).toContain(CORRECTION);
    expect(await painted('note-none')).not.toContain(REMOVED);
  });

  it('shows in the card both wordings, and keeps the old one when the reader does', async () => {
    await pointAt(read.page, CORRECTION, 'p');
    await read.controls.shows(t('reader.changed'));
    await read.controls.shows('12');
    expect(await examine(read.controls)).toEqual([]);
    await read.controls.click('button', t('form.keepWording'));
    await read.controls.shows(t('reader.declined'));
    await pointAt(read.page, CORRECTION, 'p');
    await read.controls.shows(t('reader.keptOld'));
    expect(await read.controls.peek('button', t('form.keepWording'))).toBeNull();
  });

  it('tells the story in the panel, sentence by sentence, with the notes it touches', async () => {
    panel = await environment().reader.panel(read);
    await panel.shows(/2 sentences changed/);
    const summary = await panel.page.waitForSelector('.panel-story summary');
    await summary?.click();
    const story = await panel.shows(t('panel.story.facts'));
    for (const part of ['12', '15', t('panel.story.removed'), 'The grant.', 'Will he go?'])
      expect(story).toContain(part);
    expect(await examine(panel)).toEqual([]);
    await panel.shows(new RegExp(t('panel.keptOld')));
  });

  it('takes the new wording, and undo gives the old one back', async () => {
    await unfoldParagraph();
    await panel.click('button', t('form.acceptWording'));
    await panel.shows(t('panel.act.retargetAnnotation'));
    await expect.poll(() => panel.names('button'), PATIENCE).toContain(CORRECTION);
    await panel.click('button', t('form.undo'));
    await expect.poll(() => panel.names('button'), PATIENCE).toContain(CORRECTED);
    await panel.shows(new RegExp(t('panel.anchor.changed')));
    await unfoldParagraph();
    await panel.click('button', t('form.acceptWording'));
    await expect.poll(() => panel.names('button'), PATIENCE).toContain(CORRECTION);
  });

  it('keeps what comes into view clear of the foot, however much that says', async () => {
    await panel.shows(t('form.undo'));
    const attach = await panel.find('button', t('panel.attach'));
    const clearance = await attach.evaluate((button) => {
      scrollTo({ top: 0, behavior: 'instant' });
      button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const foot = document.querySelector('.panel-footer')?.getBoundingClientRect().top ?? Number.NaN;
      return foot - button.getBoundingClientRect().bottom;
    });
    expect(clearance).toBeGreaterThanOrEqual(0);
  });

  it('lets a lost note be attached by hand, by mouse, and undo takes it off again', async () => {
    await panel.click('button', t('panel.attach'));
    await read.page.bringToFront();
    await read.controls.shows(t('reader.attaching', REMOVED));
    expect(await examine(read.controls)).toEqual([]);
    await selectByMouse(read.page, 'Le Hoang Phuc received the guest', 'p');
    await read.controls.click('button', t('reader.attachHere'));
    await expect.poll(() => painted('note-none'), PATIENCE).toContain('Le Hoang Phuc received the guest');
    await read.controls.click('button', t('form.undo'));
    await expect.poll(() => painted('note-none'), PATIENCE).not.toContain('Le Hoang Phuc received the guest');
  });

  it('lets it be attached by keyboard alone, from the list of marks', async () => {
    const row = await read.controls.root();
    await row?.evaluate((node) => {
      if (!(node instanceof ShadowRoot)) throw new TypeError('not a shadow root');
      node.querySelector<HTMLElement>('.mark-list .mark-row')?.focus();
    });
    await read.page.keyboard.press('Enter');
    await read.controls.shows(t('reader.attaching', REMOVED));
    await selectByKeyboard(read.page, 'Le Hoang Phuc received', 'p');
    await environment().reader.browser.command(read.page, 'mark-selection');
    await expect.poll(() => painted('note-none'), PATIENCE).toContain('Le Hoang Phuc received');
  });

  it('is told no more once it was seen, and every note stands where it was put', async () => {
    const { reader } = environment();
    panel = await reader.panel(read);
    const summary = await panel.page.waitForSelector('.panel-story summary');
    await summary?.click();
    await panel.click('button', t('panel.story.seen'));
    await expect.poll(async () => panel.page.$('.panel-story'), PATIENCE).toBeNull();
    for (const state of ['changed', 'lost']) expect(await panel.text()).not.toContain(t(`panel.anchor.${state}`));
    await reader.closePanel(panel, read);
    await read.page.close();
    read = await reader.open(ARTICLE.address);
    await read.marked();
    await expect
      .poll(() => painted('note-none'), PATIENCE)
      .toEqual([CORRECTION, TOUCHING, TOUCHING, KEPT, WITHIN, 'Le Hoang Phuc received']);
    expect(await read.controls.text()).not.toContain(t('reader.pageChanged', '2'));
  });
});
