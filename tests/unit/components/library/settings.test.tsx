// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import '../../messaging/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STARTING_MARK_LOOKS } from '../../../../annotations/mark-looks.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import { Settings, type SettingsBrowser } from '../../../../entrypoints/library/Settings.tsx';
import { readPreference } from '../../../../messaging/preferences.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { FakeHighlight } from '../../highlights/fake-highlight.ts';
import { translateFrom } from '../panel/translate.ts';

const en = await translateFrom('en');

let painted: Map<string, FakeHighlight>;

beforeEach(() => {
  fakeBrowser.reset();
  painted = new Map();
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(cleanup);

const silent = { addListener: () => {}, removeListener: () => {} };

function show(rest: { origins?: string[]; persist?: () => Promise<boolean>; firefox?: boolean } = {}) {
  const granted = new Set(['*://*.vietnamplus.vn/*', ...(rest.origins ?? [])]);
  const openShortcutSettings = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const browser: SettingsBrowser = {
    permissions: {
      getAll: () => Promise.resolve({ origins: [...granted] }),
      remove: ({ origins }) => {
        for (const origin of origins) granted.delete(origin);
        return Promise.resolve(true);
      },
      onAdded: silent,
      onRemoved: silent,
    },
    commands: {
      getAll: () =>
        Promise.resolve([
          { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
          { name: 'next-mark', description: 'Go to the next mark', shortcut: '' },
        ]),
      ...(rest.firefox === true && { openShortcutSettings }),
    },
  };
  const say = vi.fn<(message: string) => void>();
  const catalogue = openCatalogue({ changed: () => {} });
  render(
    <TranslateContext.Provider value={en}>
      <Settings
        catalogue={catalogue}
        browser={browser}
        persist={rest.persist ?? (() => Promise.resolve(true))}
        say={say}
      />
    </TranslateContext.Provider>,
  );
  return { say, granted, openShortcutSettings };
}

/** What is painted under a name of ours. */
const wordsUnder = (name: string) => [...(painted.get(`aide-memoire-${name}`) ?? [])].map(String);

describe('the settings', () => {
  it('name the sites that are read by themselves, and those the reader granted apart', async () => {
    show({ origins: ['https://news.example/*'] });
    expect(screen.getByText('VietnamPlus')).toBeTruthy();
    expect(await screen.findByText('news.example')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /vietnamplus/i })).toBeNull();
  });

  it('give a site back', async () => {
    const { granted } = show({ origins: ['https://news.example/*'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Withdraw access to news.example' }));
    await waitFor(() => expect(screen.queryByText('news.example')).toBeNull());
    expect(granted).not.toContain('https://news.example/*');
  });

  it.each([
    [true, /promised not to clear/],
    [false, /did not promise/],
  ])('ask the browser to keep the library, and say what it answered: %s', async (answer, sentence) => {
    const { say } = show({ persist: () => Promise.resolve(answer) });
    fireEvent.click(await screen.findByRole('button', { name: 'Ask the browser to keep it' }));
    await waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringMatching(sentence)));
  });

  it('switch the marks on pages', async () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: /Show officials/ }));
    await waitFor(async () => expect(await readPreference('marksShown')).toBe(false));
  });

  it('change how officials look, and paint the example so', async () => {
    show();
    expect(wordsUnder('official-thin-blue')).toContain('Foreign Minister Ana Ruiz');
    const { official } = STARTING_MARK_LOOKS;
    fireEvent.click(screen.getByRole('radio', { name: 'dashed' }));
    await waitFor(() => expect(wordsUnder('official-dashed-blue')).toContain('Foreign Minister Ana Ruiz'));
    expect((await readPreference('markLooks')).official).toEqual({ ...official, form: 'dashed' });
    expect(wordsUnder('official-thin-blue')).not.toContain('Foreign Minister Ana Ruiz');
  });

  it('leave a kind of mark out, and its choices with it', async () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Dates' }));
    await waitFor(() => expect(screen.queryByRole('radio', { name: 'dotted' })).toBeNull());
    expect((await readPreference('markLooks')).date.shown).toBe(false);
    expect([...painted.keys()].filter((name) => name.includes('date'))).toEqual([]);
  });

  it('take the example’s paint away when they are left', () => {
    show();
    expect(painted.size).toBeGreaterThan(0);
    cleanup();
    expect(painted.size).toBe(0);
  });

  it('list the keys, with the browser’s own command by a name of ours', async () => {
    show();
    expect(await screen.findByText('Alt+Shift+O')).toBeTruthy();
    expect(screen.getByText('Open the review panel')).toBeTruthy();
    expect(screen.getByText('none')).toBeTruthy();
  });

  it('lead to the browser’s page for keys where it lets them', async () => {
    const { openShortcutSettings } = show({ firefox: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Change the keys' }));
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('say where keys are changed where no extension may open that page', () => {
    show();
    expect(screen.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeTruthy();
  });
});
