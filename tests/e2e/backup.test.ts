/** The library goes out whole and comes back whole, and a file that is broken touches nothing. */
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '../../annotations/backup-lines.ts';
import { STARTING_MARK_LOOKS } from '../../annotations/mark-looks.ts';
import { STARTING_CATEGORIES } from '../../annotations/category.ts';
import type { KeptArticle } from '../../annotations/library-contents.ts';
import { backupChunks } from '../../export/backup.ts';
import type { Browser } from 'wxt/browser';
import type { LibraryPage } from '../../tools/browser/reader.ts';
import { chooseFile } from '../browser/choose-file.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { numberedArticle, sampleCorrection } from '../contracts/library-samples.ts';
import { keptArticle, keptNote, keptPerson } from '../unit/export/contents.ts';

const SET = '2026-03-05T08:00:00.000Z';

/** Ten articles with a note each, a correction, a person, the categories with one that was set, and the look of a tag. */
const RECORDS: readonly BackupRecord[] = [
  ...Array.from({ length: 10 }, (_, number): BackupRecord[] => {
    const { address, text, blocks } = numberedArticle(number);
    const article = keptArticle({ address, addresses: [address], text, blocks: [...blocks], title: `Round ${number}` });
    return [
      { kind: 'article', value: article },
      { kind: 'annotation', value: keptNote(article, { comment: `đường "xa" ${number}\n=1` }) },
    ];
  }).flat(),
  { kind: 'correction', value: sampleCorrection() },
  { kind: 'person', value: keptPerson('kari nordmann') },
  ...STARTING_CATEGORIES.map((category): BackupRecord => {
    const set = { name: 'Viện trợ', tint: 'red', modified: SET } as const;
    return { kind: 'category', value: category.id === 'aid' ? { ...category, ...set } : category };
  }),
  { kind: 'tagLook', value: { tag: 'fisheries', tint: 'teal', shape: 'star', modified: SET } },
];
const FILE = (await Array.fromAsync(backupChunks('2026-03-07T09:30:00.000Z', RECORDS))).join('');

const fileOf = async (value: KeptArticle) =>
  (await Array.fromAsync(backupChunks('2026-03-07T09:30:00.000Z', [{ kind: 'article', value }]))).join('');

/** The records of a file, in an order of their own: articles of one instant have none. */
const recordsIn = (file: string) => file.trimEnd().split('\n').slice(1, -1).toSorted();

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let library: LibraryPage;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  /** Chooses a file on a page drawn anew, whatever an earlier test left there. */
  const restore = async (file: string) => {
    await library.goTo('#articles');
    await expect.poll(listed, PATIENCE).toMatch(/articles?$/);
    await library.goTo('#backup');
    await library.surface.find('button', t('library.backup.choose'));
    await chooseFile(library.page, 'backup.jsonl', file);
  };
  /** What the one file holds that was downloaded. */
  const written = () => [...environment().reader.downloads().values()][0];
  const backup = async () => {
    await library.goTo('#backup');
    await library.surface.click('button', t('library.backup.now'));
    await expect.poll(() => written()?.endsWith('}\n'), PATIENCE).toBe(true);
    return written() ?? '';
  };
  /** Lets the library hold the ten articles, as it does already unless a test is tried again. */
  const holdTen = async () => {
    await restore(FILE);
    await library.surface.shows(new RegExp(`${t('library.backup.notYet')}|${t('library.backup.nothingNew')}`));
    if ((await library.surface.peek('button', t('library.backup.restore'))) !== null) {
      await library.surface.click('button', t('library.backup.restore'));
      await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    }
  };
  const markdown = () => [...environment().reader.downloads()].find(([name]) => name.endsWith('.md'))?.[1] ?? '';
  const listed = () => library.page.evaluate(() => document.querySelector('.library-count')?.textContent);

  environment.prepare(async () => {
    library = await environment().reader.library('#backup');
  });

  it('refuses a broken file with its line, and is not touched', async () => {
    await restore(FILE.replace('Round 3', 'Round 33'));
    await library.surface.shows(t('library.backup.refused'));
    await library.surface.shows('end.sha256');
    await library.goTo('#articles');
    await expect.poll(listed, PATIENCE).toBe('No articles');
  });

  it('says what a backup would add, and takes it in', async () => {
    await restore(FILE);
    await library.surface.shows(t('library.backup.notYet'));
    await library.surface.click('button', t('library.backup.restore'));
    await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    await library.goTo('#articles');
    await expect.poll(listed, PATIENCE).toBe('10 articles');
  });

  it('gives everything out, and has it back after everything was deleted', async () => {
    await holdTen();
    const file = await backup();
    expect(recordsIn(file)).toEqual(recordsIn(FILE));
    await library.goTo('#articles');
    await library.surface.click('checkbox', t('library.choose', 'Round 0'));
    await library.surface.click('button', t('library.selection.all', '10'));
    await library.surface.click('button', t('library.selection.remove'));
    await expect.poll(listed, PATIENCE).toBe('No articles');
    await library.surface.click('button', t('form.dismiss'));
    await restore(file);
    await library.surface.click('button', t('library.backup.restore'));
    await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    await library.surface.click('button', t('library.backup.another'));
    await restore(file);
    await library.surface.shows(t('library.backup.nothingNew'));
    await library.surface.click('button', t('library.backup.leave'));
  });

  it('hands out what bears a tag as it was shown before', async () => {
    await holdTen();
    await library.goTo('#export?tag=fisheries');
    await library.surface.shows(t('library.export.of', '10 articles'));
    const shown = await library.page.waitForSelector('.export-text');
    const preview = await shown?.evaluate(({ textContent }) => textContent);
    await library.surface.click('button', t('panel.toFile'));
    await expect.poll(() => markdown().endsWith('\n'), PATIENCE).toBe(true);
    // The preview is made of the first articles, whose sources come last in both.
    expect(markdown()).toContain(preview?.split('\n').find((line) => line.startsWith('# ')));
    expect(markdown().match(/^# Round \d$/gm)).toHaveLength(10);
  });

  it('takes a restore back', async () => {
    const address = `https://b.example/${crypto.randomUUID()}`;
    await library.goTo('#articles');
    await expect.poll(listed, PATIENCE).toMatch(/^\d+ articles$/);
    const before = await listed();
    await restore(await fileOf(keptArticle({ address, addresses: [address] })));
    await library.surface.click('button', t('library.backup.restore'));
    await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    await library.surface.click('button', t('form.undo'));
    await library.surface.shows(t('library.done.undone'));
    await library.goTo('#articles');
    await expect.poll(listed, PATIENCE).toBe(before);
  });

  it('brings what was chosen in another browser, and takes it along again', async () => {
    const value = { ...STARTING_MARK_LOOKS, official: { shown: true, form: 'dashed', colour: 'green' } } as const;
    const chosen = { kind: 'preference', value: { name: 'markLooks', value, modified: SET } } as const;
    const file = (await Array.fromAsync(backupChunks('2026-03-07T09:30:00.000Z', [chosen]))).join('');
    await restore(file);
    await library.surface.click('button', t('library.backup.restore'));
    await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    const looks = () =>
      library.page.evaluate(async () => {
        const { storage } = Reflect.get(globalThis, 'chrome') as typeof Browser;
        return await storage.local.get('preference:markLooks');
      });
    expect(await looks()).toEqual({ 'preference:markLooks': value });
    await library.surface.click('button', t('library.backup.another'));
    await restore(file);
    await library.surface.shows(t('library.backup.nothingNew'));
    await library.surface.click('button', t('library.backup.leave'));
    // Taken back after looking elsewhere, and taken in again.
    await library.goTo('#articles');
    await library.goTo('#backup');
    await library.surface.click('button', t('form.undo'));
    await library.surface.shows(t('library.done.undone'));
    await expect.poll(looks, PATIENCE).toEqual({});
    await library.surface.click('button', t('library.backup.another'));
    await restore(file);
    await library.surface.click('button', t('library.backup.restore'));
    await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    const line = JSON.stringify({ preference: chosen.value });
    await library.surface.click('button', t('library.backup.now'));
    await expect.poll(() => [...environment().reader.downloads().values()].join(''), PATIENCE).toContain(line);
  });
});
