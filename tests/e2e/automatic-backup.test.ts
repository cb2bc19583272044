/** A backup that writes itself is a real file in the downloads folder, and the permission for it goes when it is not needed. */
import { describe, expect, it } from 'vitest';
import { backupChunks } from '../../export/backup.ts';
import { checkBackup } from '../../import/read-backup.ts';
import { chooseFile } from '../browser/choose-file.ts';
import { inBrowser, KINDS, PATIENCE } from '../browser/environment.ts';
import { keptArticle, keptNote } from '../unit/export/contents.ts';

const ARTICLE = keptArticle({ title: 'Kept long ago' });
const FILE = (
  await Array.fromAsync(
    backupChunks('2026-03-07T09:30:00.000Z', [
      { kind: 'article', value: ARTICLE },
      { kind: 'annotation', value: keptNote(ARTICLE, { comment: 'đường xa' }) },
    ]),
  )
).join('');

/** Chromium under a test gives downloads names of its own. */
const NAMES = { chromium: /^[\w.-]+$/, firefox: /^aide-memoire backup \d{4}-\d{2}-\d{2}\.jsonl$/ };

describe.each(KINDS)('in %s', (kind) => {
  const environment = inBrowser(kind, { granted: ['downloads'] });
  const t = (key: string, ...parts: string[]) => environment().reader.t(key, ...parts);
  const written = () =>
    [...environment().reader.downloads()].find(([, text]) => text.startsWith('{"format":"aide-memoire"'));

  it('is written by the next page that opens, once the reader asked for it', async () => {
    const { reader } = environment();
    const library = await reader.library('#backup');
    await library.surface.find('button', t('library.backup.choose'));
    await chooseFile(library.page, 'backup.jsonl', FILE);
    await library.surface.click('button', t('library.backup.restore'));
    await library.surface.shows(t('library.backup.done', 'backup.jsonl'));
    expect(written()).toBeUndefined();
    await library.surface.click('checkbox', t('library.backup.automatic'));
    const isOn = () =>
      library.page.evaluate(() => document.querySelector<HTMLInputElement>('[type=checkbox]')?.checked);
    await expect.poll(isOn, PATIENCE).toBe(true);
    const next = await reader.library('#articles');
    await expect.poll(() => written()?.[1].endsWith('}\n'), PATIENCE).toBe(true);
    await next.page.close();
    const [name = '', text = ''] = written() ?? [];
    expect(name).toMatch(NAMES[kind]);
    expect(await checkBackup([text])).toMatchObject({ ok: true, value: { article: 1, annotation: 1 } });
    expect(text).toContain('đường xa');
    await library.surface.shows('(1 article, 1 note)');
  });

  // Chromium takes nothing back that its copy of the extension has from the start.
  if (kind === 'chromium') return;
  it('gives the permission back when it is switched off', async () => {
    const library = await environment().reader.library('#backup');
    const isHeld = () =>
      library.page.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { contains(asked: { permissions: string[] }): Promise<boolean> } };
        };
        return await browser.permissions.contains({ permissions: ['downloads'] });
      });
    expect(await isHeld()).toBe(true);
    await library.surface.click('checkbox', t('library.backup.automatic'));
    await expect.poll(isHeld, PATIENCE).toBe(false);
  });
});
