import { describe, expect, it, vi } from 'vitest';
import { openLibraryPage, type LibraryPageBrowser } from '../../../../entrypoints/popup/open-library-page.ts';

const LIBRARY = 'chrome-extension://ours/library.html';

function browserWith(...tabs: { id: number; windowId: number; url: string }[]) {
  const create = vi.fn<LibraryPageBrowser['tabs']['create']>(async () => {});
  const update = vi.fn<LibraryPageBrowser['tabs']['update']>(async () => {});
  const focus = vi.fn<LibraryPageBrowser['windows']['update']>(async () => {});
  const browser: LibraryPageBrowser = {
    runtime: { getURL: (path) => `chrome-extension://ours${path}` },
    // Match patterns leave out what stands after `#`.
    tabs: { create, update, query: async ({ url }) => tabs.filter((tab) => tab.url.replace(/#.*/, '') === url) },
    windows: { update: focus },
  };
  return { browser, create, update, focus };
}

describe('the way to the library', () => {
  it('opens it in a new tab when it is open nowhere', async () => {
    const { browser, create, update } = browserWith({ id: 3, windowId: 1, url: 'https://news.example/' });
    await openLibraryPage(browser);
    expect(create).toHaveBeenCalledWith({ url: LIBRARY });
    expect(update).not.toHaveBeenCalled();
  });

  it('goes to the tab it stands in, at whatever view, and to its window', async () => {
    const { browser, create, update, focus } = browserWith({ id: 7, windowId: 2, url: `${LIBRARY}#officials` });
    await openLibraryPage(browser);
    expect(update).toHaveBeenCalledWith(7, { active: true });
    expect(focus).toHaveBeenCalledWith(2, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });
});
