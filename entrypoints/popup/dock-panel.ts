import { browser } from 'wxt/browser';

/** Firefox's name for what Chrome calls the side panel; Chrome's types do not know it. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the docked panel in the window of a tab. Called within the reader's
 * gesture, before anything is awaited: browsers open it for nobody else.
 */
export function dockPanel(tabId: number): Promise<void> {
  const { sidebarAction }: WithSidebar = browser as typeof browser & WithSidebar;
  return sidebarAction === undefined ? browser.sidePanel.open({ tabId }) : sidebarAction.open();
}
