import { browser } from 'wxt/browser';
import { readPreference } from '../../messaging/preferences.ts';
import '../popup/popup.css';
import { preparePanel } from '../popup/render-panel.tsx';
import { followActiveTab } from './follow-active-tab.ts';

/** The review panel at the side of the window: always that of the tab in front. */
async function start(): Promise<void> {
  const show = preparePanel();
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) throw new Error('no window to stand in');
  const closed = new AbortController();
  window.addEventListener('pagehide', () => closed.abort(), { once: true });
  backUp(closed.signal).catch(console.error);
  await followActiveTab(
    windowId,
    browser.tabs,
    (tabId) => show({ tabId, byIcon: false, openInTab: null, goToPage: null, dock: null, leaveForPage: null }),
    closed.signal,
  );
}

/** Writes the backup that is due, if the reader asked for that; its code is fetched then only. */
async function backUp(signal: AbortSignal): Promise<void> {
  if (!(await readPreference('automaticBackup'))) return;
  const { backUpByItself } = await import('../library/automatic-backup.ts');
  const { openCatalogue } = await import('../../storage/open-catalogue.ts');
  await backUpByItself(openCatalogue({ changed: () => {} }), browser, new Date(), signal);
}

void start();
