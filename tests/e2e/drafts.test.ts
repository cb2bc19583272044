/** A note that was begun and not finished is found in the library, and goes on where its passage stands. */
import { describe, expect, it } from 'vitest';
import { selectByMouse } from '../../tools/browser/page-text.ts';
import type { LibraryPage } from '../../tools/browser/reader.ts';
import { violations } from '../browser/axe.ts';
import { inBrowser, KINDS } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';
import { keepArticles } from '../browser/keep-articles.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const PASSAGE = 'Khoa accepted with pleasure';
const WORDS = 'Ask for the date of the visit';

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let library: LibraryPage;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const unfold = async () => {
    const summary = await library.page.waitForSelector('.draft-list > summary');
    await summary?.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  };

  it('is listed when it was typed and left, with its words and its passage', async () => {
    const { reader } = environment();
    const read = await reader.open(ARTICLE.address);
    await read.marked();
    await selectByMouse(read.page, PASSAGE, 'p');
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), WORDS);
    await read.page.keyboard.press('Escape');
    await read.controls.shows(t('reader.draftKept'));
    await read.page.close();
    library = await reader.library();
    await unfold();
    const text = await library.surface.shows(WORDS);
    expect(text).toContain(PASSAGE);
    expect(text).toContain('vietnamplus.vn');
    const root = await library.surface.root();
    expect(root === null ? 'nothing is shown' : await violations(root)).toEqual([]);
  });

  it('goes on in the kept article, with the editor open at its passage', async () => {
    await keepArticles(environment().reader, ['vietnamplus-now-en']);
    await library.page.bringToFront();
    await library.surface.shows(ARTICLE.title);
    await unfold();
    await library.surface.click('button', t('library.drafts.continueOne', WORDS));
    const editor = await library.controls.find('textbox', t('form.note'));
    expect(await editor.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : ''))).toBe(
      WORDS,
    );
    expect((await library.painted())['draft']).toEqual([PASSAGE]);
  });

  it('is thrown away, and taken back', async () => {
    await library.page.keyboard.press('Escape');
    await unfold();
    await library.surface.click('button', t('library.drafts.discardOne', WORDS));
    await library.surface.shows(t('library.drafts.discarded'));
    await library.page.waitForFunction(() => document.querySelector('.draft-list') === null);
    await library.surface.click('button', t('form.undo'));
    await unfold();
    expect(await library.surface.shows(WORDS)).toContain(PASSAGE);
  });
});
