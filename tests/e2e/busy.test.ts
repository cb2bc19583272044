/** A large file is taken in and taken back while the reader goes on reading: it can be stopped, and loses no note. */
import { describe, expect, it } from 'vitest';
import { madeRecords } from '../../benchmarks/made-records.ts';
import { backupChunks } from '../../export/backup.ts';
import { selectByMouse } from '../../tools/browser/page-text.ts';
import type { LibraryPage, ReadPage } from '../../tools/browser/reader.ts';
import { chooseFile } from '../browser/choose-file.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { fixture } from '../browser/fixture-web.ts';

/** So many that taking them in lasts longer than it takes to write a note. */
const ARTICLES = 800;
const FILE = (await Array.fromAsync(backupChunks('2026-03-07T09:30:00.000Z', madeRecords(ARTICLES)))).join('');

const ARTICLE = fixture('vietnamplus-now-en');
const NOTED = 'one of the first Nordic countries';
const LONG = { ...PATIENCE, timeout: 100_000 };

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind);
  let library: LibraryPage;
  let read: ReadPage;
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const listed = async () => {
    await library.goTo('#articles');
    return () => library.page.evaluate(() => document.querySelector('.library-count')?.textContent);
  };
  const isShown = (text: string) => library.page.evaluate((words) => document.body.textContent.includes(words), text);
  const bar = () => library.page.evaluate(() => document.querySelector('progress')?.value ?? 0);

  environment.prepare(async () => {
    library = await environment().reader.library('#backup');
    await library.surface.find('button', t('library.backup.choose'));
  });

  it('stops a restore on Cancel, and nothing is changed', async () => {
    await chooseFile(library.page, 'backup.jsonl', FILE);
    await expect.poll(() => isShown(t('library.backup.notYet')), LONG).toBe(true);
    await library.surface.click('button', t('library.backup.restore'));
    await expect.poll(bar, PATIENCE).toBeGreaterThan(0);
    await library.surface.click('button', t('form.cancel'));
    await library.surface.shows(t('library.backup.stopped'));
    await library.surface.find('button', t('library.backup.restore'));
  });

  it('marks a page that is opened during a restore, and keeps what is typed there until it is over', async () => {
    await library.surface.click('button', t('library.backup.restore'));
    await expect.poll(bar, PATIENCE).toBeGreaterThan(0);
    read = await environment().reader.open(ARTICLE.address);
    const marks = await read.marked();
    expect(marks['official']).toContain('Tran Minh Khoa');
    await selectByMouse(read.page, NOTED, 'p');
    await read.controls.click('button', t('form.note'));
    await read.controls.fill(t('form.note'), 'Typed meanwhile.');
    await read.controls.click('button', t('form.save'));
    await read.controls.shows(t('problem.busy').slice(0, 40));
    await library.page.bringToFront();
    await expect.poll(() => isShown(t('library.backup.done', 'backup.jsonl')), LONG).toBe(true);
    await read.page.bringToFront();
    await read.controls.click('button', t('form.retry'));
    await expect.poll(async () => (await read.painted())['note-none'] ?? [], PATIENCE).toContain(NOTED);
  });

  it('stops the undoing of a restore on Cancel, and carries it out when asked again', async () => {
    await library.page.bringToFront();
    await library.surface.click('button', t('form.undo'));
    await library.surface.click('button', t('form.cancel'));
    await library.surface.shows(t('library.backup.stopped'));
    await library.surface.click('button', t('form.undo'));
    await expect.poll(() => isShown(t('library.done.undone')), LONG).toBe(true);
    await expect.poll(await listed(), PATIENCE).toBe('1 article');
  });
});
