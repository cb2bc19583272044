import { CONTENT_SCRIPT, fakeBrowser, resetChrome } from './fake-chrome.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { BEFORE_ANY_SETTING } from '../../../annotations/look.ts';
import { readPreference, writePreference } from '../../../messaging/preferences.ts';
import {
  changesTo,
  chosenPreferences,
  takePreferences,
  untakePreferences,
} from '../../../messaging/travelling-preferences.ts';

const { local } = fakeBrowser.storage;
const modified = '2026-03-05T08:00:00.000Z';

beforeEach(() => resetChrome(CONTENT_SCRIPT));

describe('preferences that travel', () => {
  it('are those the reader chose, with the time they were', async () => {
    expect(await chosenPreferences()).toEqual([]);
    const before = new Date().toISOString();
    await writePreference('marksShown', false);
    const [chosen] = await chosenPreferences();
    expect(chosen).toMatchObject({ name: 'marksShown', value: false });
    expect(chosen !== undefined && chosen.modified >= before).toBe(true);
  });

  it('are not what belongs to this browser, nor what is damaged', async () => {
    await writePreference('automaticBackup', true);
    await writePreference('lastBackup', { at: modified, articles: 1, notes: 1 });
    await local.set({ 'preference:markLooks': { official: 'bright' } });
    expect(await chosenPreferences()).toEqual([]);
  });

  it('chosen before that was noted give way to any other', async () => {
    await local.set({ 'preference:backupReminder': 90 });
    expect(await chosenPreferences()).toEqual([{ name: 'backupReminder', value: 90, modified: BEFORE_ANY_SETTING }]);
  });

  it('come in with their time, and go again', async () => {
    await writePreference('markdownTemplate', 'mine');
    const [mine] = await chosenPreferences();
    const changes = await changesTo([
      { name: 'markdownTemplate', value: 'theirs', modified },
      { name: 'backupReminder', value: 7, modified },
    ]);
    expect(changes.map(({ before }) => before)).toEqual([mine, null]);
    await takePreferences(changes);
    expect(await readPreference('markdownTemplate')).toBe('theirs');
    expect((await chosenPreferences()).map((one) => one.modified)).toEqual([modified, modified]);
    await untakePreferences(changes);
    expect(await chosenPreferences()).toEqual([mine]);
    expect(await readPreference('backupReminder')).toBe(30);
  });

  it('chosen anew since stay when they are taken back', async () => {
    const changes = await changesTo([{ name: 'backupReminder', value: 7, modified }]);
    await takePreferences(changes);
    await writePreference('backupReminder', 90);
    await untakePreferences(changes);
    expect(await readPreference('backupReminder')).toBe(90);
  });

  it('of three files are taken back one after the other', async () => {
    await writePreference('backupReminder', 90);
    const [mine] = await chosenPreferences();
    const taken = [];
    for (const [value, minute] of [
      [7, 0],
      [30, 1],
      [7, 2],
    ] as const) {
      const changes = await changesTo([
        { name: 'backupReminder', value, modified: `2031-03-05T08:0${minute}:00.000Z` },
      ]);
      await takePreferences(changes);
      taken.push({ changes, value });
    }
    for (const { changes, value } of taken.toReversed()) {
      expect(await readPreference('backupReminder')).toBe(value);
      await untakePreferences(changes);
    }
    expect(await chosenPreferences()).toEqual([mine]);
  });
});
