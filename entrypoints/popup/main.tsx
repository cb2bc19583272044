import { browser } from 'wxt/browser';
import './popup.css';
import { dockPanel } from './dock-panel.ts';
import { preparePanel } from './render-panel.tsx';

/** `popup.html?tab=12` is the panel of tab 12 in a tab of its own. */
const named = new URLSearchParams(location.search).get('tab');

async function tabOfPopup(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function openInTab(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}`) });
}

async function goToTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function dock(tab: number): Promise<void> {
  await dockPanel(tab);
  window.close();
}

async function start(): Promise<void> {
  if (named !== null) document.documentElement.dataset['surface'] = 'page';
  const tabId = named === null ? await tabOfPopup() : Number(named);
  if (tabId === undefined) throw new Error('no tab to review');
  preparePanel()({
    tabId,
    byIcon: named === null,
    openInTab: named === null ? () => void openInTab(tabId) : null,
    goToPage: named === null ? null : () => void goToTab(tabId),
    dock: named === null ? () => void dock(tabId) : null,
    leaveForPage: () => (named === null ? window.close() : void goToTab(tabId)),
  });
}

void start();
