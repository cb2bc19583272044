import { browser, defineBackground, i18n } from '#imports';
import { announceChange } from '../../messaging/library-changes.ts';
import { isLibraryHeld } from '../../messaging/library-work.ts';
import { READER_COMMANDS, type ReaderCommand } from '../../messaging/reader-protocol.ts';
import { onLibraryRequest } from '../../messaging/receive-library.ts';
import { openLibrary } from '../../storage/open-library.ts';
import { libraryHandlers } from './library-handlers.ts';
import { createMenus } from './menus.ts';
import { commandReader, followGrantedSites } from './reader-script.ts';

const isReaderCommand = (name: unknown): name is ReaderCommand => READER_COMMANDS.some((command) => command === name);

/** What failed outside any answer to a reader goes to the log. */
function settle(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}

async function openPanel(tab: number): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/popup.html?tab=${tab}` as '/popup.html'),
    openerTabId: tab,
  });
}

/** Gives the command to the page; where the browser keeps us out, the popup opens and says why. */
async function obey(command: ReaderCommand, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await commandReader(tabId, command);
  } catch (error) {
    console.warn(error);
    await browser.action.openPopup();
  }
}

/**
 * Every listener is added while the script first runs: the worker is stopped
 * when idle and woken only for listeners it is known to have. It keeps nothing
 * in memory that another run would miss.
 */
export default defineBackground(() => {
  const signal = new AbortController().signal;
  const library = openLibrary({ changed: (articles) => settle(announceChange(articles)) });
  onLibraryRequest(libraryHandlers(library, openPanel, isLibraryHeld), signal);

  browser.commands.onCommand.addListener((command, tab) => {
    if (isReaderCommand(command)) settle(obey(command, tab?.id));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isReaderCommand(menuItemId)) settle(obey(menuItemId, tab?.id));
  });
  browser.permissions.onAdded.addListener(() => settle(followGrantedSites()));
  browser.permissions.onRemoved.addListener(() => settle(followGrantedSites()));
  browser.runtime.onStartup.addListener(() => settle(followGrantedSites()));
  browser.runtime.onInstalled.addListener(() => {
    settle(createMenus((key) => i18n.t(key)));
    settle(followGrantedSites());
  });
});
