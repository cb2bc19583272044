// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import '../../messaging/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STARTING_MARK_LOOKS } from '../../../../annotations/mark-looks.ts';
import type { Correction } from '../../../../annotations/schemas.ts';
import { NEWS_SITE_MATCHES } from '../../../../article/sites.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import type { Act } from '../../../../entrypoints/library/act.ts';
import { Settings, type SettingsBrowser } from '../../../../entrypoints/library/Settings.tsx';
import { readPreference, writePreference } from '../../../../messaging/preferences.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import { FakeHighlight } from '../../highlights/fake-highlight.ts';
import { sampleArticle, sampleCorrection, sampleDetection } from '../../../contracts/library-samples.ts';
import { inSmallWindow } from './laid-out.ts';
import { translateFrom } from '../panel/translate.ts';

const [en, vietnamese] = await Promise.all([translateFrom('en'), translateFrom('vi')]);

let painted: Map<string, FakeHighlight>;

beforeEach(() => {
  fakeBrowser.reset();
  painted = new Map();
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(cleanup);

const catalogue = openCatalogue({ changed: () => {} });

const NEWS = NEWS_SITE_MATCHES;

interface Given {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
  readonly persist?: () => Promise<boolean>;
  readonly firefox?: boolean;
  readonly privateWindow?: boolean;
  readonly words?: typeof en;
}

/** The settings in a browser that gave these origins and permissions; `given` follows what is given back and asked for. */
function show(rest: Given = {}) {
  const { origins = NEWS, permissions = [], firefox = false, privateWindow = false } = rest;
  const given = new Set([...origins, ...permissions]);
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const change = async (wanted: { origins?: string[]; permissions?: string[] }, give: boolean) => {
    for (const one of [...(wanted.origins ?? []), ...(wanted.permissions ?? [])]) {
      if (give) given.add(one);
      else given.delete(one);
    }
    for (const listener of listeners) listener();
    return true;
  };
  const openShortcutSettings = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const browser: SettingsBrowser = {
    permissions: {
      getAll: async () => ({
        origins: [...given].filter((one) => one.includes('/')),
        permissions: [...given].filter((one) => !one.includes('/')),
      }),
      request: (wanted) => change(wanted, true),
      remove: (wanted) => change(wanted, false),
      onAdded: event,
      onRemoved: event,
    },
    runtime: { getManifest: () => ({ permissions: ['activeTab', 'storage'], optional_permissions: ['downloads'] }) },
    commands: {
      getAll: () =>
        Promise.resolve([
          { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
          { name: 'next-mark', description: 'Go to the next mark', shortcut: '' },
        ]),
      ...(firefox && { openShortcutSettings }),
    },
  };
  const say = vi.fn<(message: string) => void>();
  const act = vi.fn<Act>(async (_, outcome) => (await (typeof outcome === 'function' ? outcome({}) : outcome)).ok);
  render(
    <TranslateContext.Provider value={rest.words ?? en}>
      <Settings
        catalogue={catalogue}
        browser={browser}
        setting={{ firefox, privateWindow }}
        persist={rest.persist ?? (() => Promise.resolve(true))}
        say={say}
        act={act}
      />
    </TranslateContext.Provider>,
  );
  return { say, act, given, openShortcutSettings };
}

/** What is painted under a name of ours. */
const wordsUnder = (name: string) => [...(painted.get(`aide-memoire-${name}`) ?? [])].map(String);

describe('the settings', () => {
  it('name an outlet in Vietnamese as it calls itself', () => {
    show({ words: vietnamese });
    const names = ['Bộ Ngoại giao', 'Thông tấn xã Việt Nam', 'Nhân Dân', 'Viet Nam News'];
    for (const name of names) expect(screen.getByText(name)).toBeTruthy();
  });

  it('name the sites that are read by themselves, and those the reader granted apart', async () => {
    show({ origins: [...NEWS, 'https://news.example/*'] });
    expect(screen.getByText('VietnamPlus')).toBeTruthy();
    expect(screen.getByText('vietnamplus.vn')).toBeTruthy();
    expect(await screen.findByText('news.example')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /vietnamplus/i })).toBeNull();
    expect(screen.getByText(/chrome:\/\/extensions, then Aide-mémoire/)).toBeTruthy();
  });

  it('give a site back', async () => {
    const { given } = show({ origins: [...NEWS, 'https://news.example/*'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Withdraw access to news.example' }));
    await waitFor(() => expect(screen.queryByText('news.example')).toBeNull());
    expect(given).not.toContain('https://news.example/*');
  });

  it('give a news site back where the browser lets them, and ask for it again', async () => {
    const { given } = show({ firefox: true });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw access to Nhân Dân' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Allow again on Nhân Dân' }));
    expect(await screen.findByRole('button', { name: 'Withdraw access to Nhân Dân' })).toBeTruthy();
    expect(given).toContain('*://*.nhandan.vn/*');
  });

  it('say which news sites the browser withholds', async () => {
    show({ origins: NEWS.filter((one) => !one.includes('plo.vn')) });
    expect(await screen.findByRole('button', { name: 'Allow again on Pháp Luật TP. Hồ Chí Minh' })).toBeTruthy();
  });

  it('give every permission of the manifest its reason, and no other', () => {
    show();
    const named = [...document.querySelectorAll('.setting-row code')].map(({ textContent }) => textContent);
    expect(named).toEqual(['activeTab', 'storage', 'downloads']);
    expect(screen.getByText(/click the toolbar icon or press one of the keys/)).toBeTruthy();
  });

  it('give “downloads” back, and turn off the backups it was for', async () => {
    await writePreference('automaticBackup', true);
    const { given } = show({ permissions: ['downloads'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Withdraw access to downloads' }));
    expect(await screen.findByText(/not given/)).toBeTruthy();
    expect(given).not.toContain('downloads');
    await waitFor(async () => expect(await readPreference('automaticBackup')).toBe(false));
  });

  it.each([
    [true, /promised not to clear/],
    [false, /did not promise/],
  ])('ask the browser to keep the library, and say what it answered: %s', async (answer, sentence) => {
    const { say } = show({ firefox: true, persist: () => Promise.resolve(answer) });
    fireEvent.click(await screen.findByRole('button', { name: 'Ask the browser to keep it' }));
    await waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringMatching(sentence)));
  });

  it('need no promise of a browser that exempts them, and say that private windows end', async () => {
    show();
    expect(await screen.findByText(/keeps it from that/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull();
    cleanup();
    show({ privateWindow: true });
    expect(await screen.findByText(/last private window closes/)).toBeTruthy();
  });

  it('say when the last backup was written', async () => {
    show();
    expect(await screen.findByText(/No backup was written yet/)).toBeTruthy();
    await writePreference('lastBackup', { at: '2026-03-06T08:00:00.000Z', articles: 3, notes: 5 });
    expect(await screen.findByText(/Last backup: 6 Mar 2026.*3 articles, 5 notes/)).toBeTruthy();
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

const list = () => screen.findByRole('list', { name: 'Corrections' });

describe('the corrections', () => {
  inSmallWindow();
  const NOT_OFFICIAL = sampleCorrection();
  const DATE: Correction = {
    ...sampleCorrection({ address: 'https://news.example/other' }),
    kind: 'date-value',
    text: 'next wednesday',
    quote: 'next Wednesday',
    value: '2026-03-11',
    created: '2026-03-06T08:00:00.000Z',
  };

  beforeEach(async () => {
    for (const one of await catalogue.corrections()) await catalogue.removeCorrection(one.id);
    for (const one of [NOT_OFFICIAL, DATE]) await catalogue.addCorrection({ ...one, id: crypto.randomUUID() });
  });

  it('are listed newest first, with what they overrule, where they hold and where they were said', async () => {
    const article = await catalogue.saveArticle(sampleArticle(), sampleDetection());
    show();
    const rows = within(await list()).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('p')?.textContent)).toEqual([
      '“next Wednesday” is Wednesday, 11 March 2026',
      '“kari nordmann” is not an official',
    ]);
    expect(rows[0]?.textContent).toContain('holds in this article');
    expect(rows[0]?.textContent).toContain('overrules: The office stands after the name');
    expect(rows[1]?.textContent).toContain('holds everywhere');
    const link = await within(await list()).findByRole('link', { name: sampleArticle().title });
    expect(link.getAttribute('href')).toBe(`#articles?open=${article.ok ? article.value.id : ''}`);
    expect(
      within(await list())
        .getByRole('link', { name: 'news.example' })
        .getAttribute('href'),
    ).toBe(DATE.address);
  });

  it('are found by their words, and by what they are about', async () => {
    show();
    await list();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'NÓRDMANN' } });
    expect(within(await list()).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('1 correction')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Which corrections' }), { target: { value: 'dates' } });
    expect(screen.getByText('No correction fits.')).toBeTruthy();
  });

  it('are taken back, and that can be undone', async () => {
    const { act } = show();
    await list();
    fireEvent.click(screen.getByRole('button', { name: /Take back: “kari/ }));
    await waitFor(() => expect(screen.queryByText('“kari nordmann” is not an official')).toBeNull());
    expect(await act.mock.results[0]?.value).toBe(true);
    const [last] = await catalogue.edits(1);
    await catalogue.undo(last?.edit ?? '');
    expect(await screen.findByText('“kari nordmann” is not an official')).toBeTruthy();
  });

  it('are said to be none, and where they come from', async () => {
    for (const one of await catalogue.corrections()) await catalogue.removeCorrection(one.id);
    show();
    expect(await screen.findByText(/You have corrected nothing yet/)).toBeTruthy();
  });
});
