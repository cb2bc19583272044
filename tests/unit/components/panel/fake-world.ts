import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';
import type { PageReader, PanelBrowser, World } from '../../../../entrypoints/popup/world.ts';
import type { Reading } from '../../../../messaging/reader-protocol.ts';
import { article, detection } from './samples.ts';

/** What the page of the sample article answers. */
export const pageReading = (rest: Partial<Reading> = {}): Reading => ({
  status: 'article',
  article,
  detection,
  anchors: {},
  saved: null,
  marksShown: true,
  ...rest,
});

/** The page in the tab, as tests set it. */
export interface FakePage {
  /** What the reader answers; `null` where none runs. */
  reading: Reading | null;
  /** What an injected reader answers; `undefined`: the browser refuses to inject. */
  injected: Reading | null | undefined;
  contentType: string;
  closed: boolean;
}

const silentEvent = () => ({ addListener: () => {}, removeListener: () => {} });

/**
 * A browser with one tab. Tabs and their events are those of the fake browser;
 * scripting and permissions follow `page` and `granted`. `null`: the browser
 * does not tell the tab's address.
 */
export async function fakeWorld(address: string | null = article.address) {
  fakeBrowser.reset();
  const created = await fakeBrowser.tabs.create({ url: address ?? 'https://unseen.example/' });
  const tabId = created.id ?? 0;
  let hidden = address === null;
  const page: FakePage = { reading: pageReading(), injected: undefined, contentType: 'text/html', closed: false };
  const granted = new Set<string>();
  const changeListeners = new Set<(articles: readonly string[]) => void>();

  const reader = {
    read: vi.fn<PageReader['read']>(() => Promise.resolve(page.reading)),
    reveal: vi.fn<PageReader['reveal']>(() => Promise.resolve(page.reading === null ? null : true)),
    attach: vi.fn<PageReader['attach']>(() => Promise.resolve(true)),
    toggleMarks: vi.fn<PageReader['toggleMarks']>(() => Promise.resolve(true)),
  };
  const executeScript = vi.fn<PanelBrowser['scripting']['executeScript']>((injection) => {
    if (page.injected === undefined) return Promise.reject(new Error('Cannot access contents of the page.'));
    if (!('files' in injection)) return Promise.resolve([{ result: page.contentType }]);
    page.reading = page.injected;
    return Promise.resolve([{ result: undefined }]);
  });
  const insertCSS = vi.fn<PanelBrowser['scripting']['insertCSS']>(() =>
    page.injected === undefined ? Promise.reject(new Error('Cannot access contents of the page.')) : Promise.resolve(),
  );
  const permissions = {
    contains: vi.fn<PanelBrowser['permissions']['contains']>(({ origins }) =>
      Promise.resolve(origins.every((origin) => granted.has(origin))),
    ),
    request: vi.fn<PanelBrowser['permissions']['request']>(({ origins }) => {
      for (const origin of origins) granted.add(origin);
      return Promise.resolve(true);
    }),
    remove: vi.fn<PanelBrowser['permissions']['remove']>(({ origins }) => {
      for (const origin of origins) granted.delete(origin);
      return Promise.resolve(true);
    }),
    onAdded: silentEvent(),
    onRemoved: silentEvent(),
  };
  const tabs = {
    ...fakeBrowser.tabs,
    get: async (id: number) => {
      const tab = await fakeBrowser.tabs.get(id);
      if (tab === undefined || page.closed) throw new Error(`No tab with id: ${id}.`);
      return hidden ? { ...tab, url: undefined } : tab;
    },
    reload: vi.fn<PanelBrowser['tabs']['reload']>(() => Promise.resolve()),
  };
  const world: World = {
    browser: {
      tabs,
      scripting: { executeScript, insertCSS },
      permissions,
      runtime: { getURL: (path) => `chrome-extension://ours${path}` },
    },
    reader,
    isLibraryHeld: async () => false,
    onLibraryChange: (listener: (articles: readonly string[]) => void, signal: AbortSignal) => {
      changeListeners.add(listener);
      signal.addEventListener('abort', () => changeListeners.delete(listener));
    },
  };
  return {
    tabId,
    page,
    granted,
    world,
    reader,
    executeScript,
    insertCSS,
    permissions,
    reload: tabs.reload,
    /** From now on the browser does not tell the tab's address. */
    hide: () => {
      hidden = true;
    },
    /** As the library announces it to pages. */
    announce: () => {
      for (const listener of changeListeners) listener([]);
    },
    listening: () => changeListeners.size,
  };
}
