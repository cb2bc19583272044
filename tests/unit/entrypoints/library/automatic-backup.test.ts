import { CONTENT_SCRIPT, resetChrome } from '../../messaging/fake-chrome.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backUpByItself, type AutomaticBrowser } from '../../../../entrypoints/library/automatic-backup.ts';
import { readPreference, writePreference } from '../../../../messaging/preferences.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { sampleArticle, sampleDetection } from '../../../contracts/library-samples.ts';

const LATER = new Date(Date.now() + 40 * 86_400_000);

type Download = NonNullable<AutomaticBrowser['downloads']>['download'];

async function desk({ granted = true, filled = true } = {}) {
  const library = openCatalogue({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
  if (filled) await library.saveArticle(sampleArticle(), sampleDetection());
  const download = vi.fn<Download>(() => Promise.resolve(1));
  const answer = () => Promise.resolve(granted);
  const browser = { permissions: { contains: answer, request: answer, remove: answer }, downloads: { download } };
  const run = (now = LATER) => backUpByItself(library, browser, now, new AbortController().signal);
  return { run, download };
}

beforeEach(() => resetChrome(CONTENT_SCRIPT));

describe('a backup that writes itself', () => {
  it('goes to a folder of its own under its day, once it is due, and not again the same day', async () => {
    await writePreference('automaticBackup', true);
    const { run, download } = await desk();
    expect(await run()).toBe(true);
    expect(download).toHaveBeenCalledWith({
      url: expect.stringMatching(/^blob:/),
      filename: `aide-memoire/aide-memoire backup ${LATER.toISOString().slice(0, 10)}.jsonl`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    expect(await readPreference('lastBackup')).toMatchObject({ at: LATER.toISOString(), articles: 1 });
    expect(await run()).toBe(false);
  });

  it('is not written before it is due', async () => {
    await writePreference('automaticBackup', true);
    const { run, download } = await desk();
    expect(await run(new Date())).toBe(false);
    expect(download).not.toHaveBeenCalled();
  });

  it('is not written unless the reader asked for it and the browser allows it', async () => {
    expect(await (await desk()).run()).toBe(false);
    await writePreference('automaticBackup', true);
    expect(await (await desk({ granted: false })).run()).toBe(false);
  });

  it('is never made of an empty library', async () => {
    await writePreference('automaticBackup', true);
    expect(await (await desk({ filled: false })).run()).toBe(false);
  });

  it('counts as written only when the browser took it', async () => {
    await writePreference('automaticBackup', true);
    const { run, download } = await desk();
    download.mockRejectedValueOnce(new Error('disk full'));
    await expect(run()).rejects.toThrow('disk full');
    expect(await readPreference('lastBackup')).toBeNull();
  });
});
