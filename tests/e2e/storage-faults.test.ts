/**
 * What the reader hears when the browser's own storage fails, in a real
 * browser with a real IndexedDB. In Chromium: only there can a disk be made
 * full, and the background be reached, from outside.
 */
import type { WebWorker } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { selectByMouse } from '../../tools/browser/page-text.ts';
import type { ReadPage } from '../../tools/browser/reader.ts';
import { until } from '../../tools/browser/reader-browser.ts';
import { inBrowser, PATIENCE } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';

const ARTICLE = fixture('vietnamplus-now-en');
const QUOTE = 'Khoa accepted with pleasure';
const OTHER = 'disputes must be settled by peaceful means';

/** A request whose data fails its schema. */
const NO_NOTE = `chrome.runtime.sendMessage({
  id: 1, type: 'aide-memoire:library:deleteAnnotation', data: { id: 'none' }, timestamp: 0,
})`;

const notes = async (read: ReadPage) => (await read.painted())['note-none'] ?? [];

describe('in chromium', () => {
  const environment = inBrowser('chromium');
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);

  /** The background, woken by whatever was asked of it last. */
  const background = (): Promise<WebWorker> =>
    until('the background runs', async () => {
      const targets = environment().reader.browser.browser.targets();
      return (await targets.find((target) => target.type() === 'service_worker')?.worker()) ?? null;
    });
  const open = async (): Promise<ReadPage> => {
    const read = await environment().reader.open(ARTICLE.address);
    await read.marked();
    return read;
  };
  const write = async ({ page, controls }: ReadPage, passage: string, comment: string) => {
    await selectByMouse(page, passage, 'p');
    await controls.click('button', t('form.note'));
    await controls.fill(t('form.note'), comment);
    await controls.click('button', t('form.save'));
  };

  it('a full disk keeps the editor and what is in it, and the note is saved once there is room', async () => {
    const read = await open();
    await write(read, QUOTE, 'Kept before.');
    await expect.poll(() => notes(read), PATIENCE).toEqual([QUOTE]);
    const worker = await background();
    // The quota of the browser itself cannot be had: extensions with `unlimitedStorage` are exempt from it.
    await worker.evaluate(`(() => {
      const { put, add } = IDBObjectStore.prototype;
      const full = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: full, add: full });
      globalThis.makeRoom = () => void Object.assign(IDBObjectStore.prototype, { put, add });
    })()`);
    await write(read, OTHER, 'Typed on a full disk.');
    await read.controls.shows(t('problem.storageFull'));
    const field = await read.controls.find('textbox', t('form.note'));
    expect(await field.evaluate((area) => (area instanceof HTMLTextAreaElement ? area.value : ''))).toBe(
      'Typed on a full disk.',
    );
    await worker.evaluate('makeRoom()');
    await read.controls.click('button', t('form.retry'));
    await expect.poll(() => notes(read), PATIENCE).toEqual([OTHER, QUOTE]);
    await read.page.close();
  });

  it('data that is no note is refused by name, and nothing is written', async () => {
    const read = await open();
    const panel = await environment().reader.panel(read);
    const answer = await panel.page.evaluate(NO_NOTE);
    expect(JSON.stringify(answer)).toMatch(/"ok":false.*"invalid".*id:/);
    await environment().reader.closePanel(panel, read);
    await expect.poll(() => notes(read), PATIENCE).toEqual([OTHER, QUOTE]);
    await read.page.close();
  });

  it('a browser that refuses its storage leaves the officials and dates marked, and says so once', async () => {
    const { reader } = environment();
    const waking = await open();
    const panel = await reader.panel(waking);
    // Its question was answered: one that the stop cuts off is put again, and opens the library.
    await panel.find('heading', ARTICLE.title);
    await reader.browser.stopBackground();
    // Wakes the background without its having to open the library.
    await panel.page.evaluate(NO_NOTE);
    await reader.closePanel(panel, waking);
    const worker = await background();
    await worker.evaluate(`IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    }; undefined`);
    await waking.page.close();
    const read = await open();
    await read.controls.shows(t('reader.unread'));
    expect(Object.keys(await read.painted())).toEqual(expect.arrayContaining(['official', 'date']));
    expect(await notes(read)).toEqual([]);
    await write(read, OTHER, 'Typed without a library.');
    await read.controls.shows(t('problem.storageRefused'));
    await read.page.close();
  });

  it('a library that a newer version wrote is left alone, and the page says so', async () => {
    const { reader } = environment();
    await reader.browser.stopBackground();
    const blank = await open();
    const panel = await reader.panel(blank);
    await panel.find('heading', ARTICLE.title);
    await reader.browser.stopBackground();
    await panel.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const raised = indexedDB.open('aide-memoire', 10_000);
          raised.addEventListener('success', () => {
            raised.result.close();
            resolve();
          });
          raised.addEventListener('error', () => reject(new Error(String(raised.error))));
        }),
    );
    await reader.closePanel(panel, blank);
    await blank.page.close();
    const read = await open();
    expect(await read.controls.shows(t('problem.storageNewer'))).toContain(t('reader.openPanel'));
    await read.page.close();
  });
});
