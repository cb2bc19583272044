interface ActiveInfo {
  readonly tabId: number;
  readonly windowId: number;
}

/** What is needed of `browser.tabs`. */
export interface TabsOfWindow {
  query(which: { active: true; windowId: number }): Promise<readonly { id?: number | undefined }[]>;
  readonly onActivated: {
    addListener(listener: (info: ActiveInfo) => void): void;
    removeListener(listener: (info: ActiveInfo) => void): void;
  };
}

/**
 * Says which tab of a window is in front: the one that is now, and then each
 * that comes there.
 *
 * @param listener hears of each tab, until `signal` aborts
 */
export async function followActiveTab(
  windowId: number,
  tabs: TabsOfWindow,
  listener: (tabId: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let told = false;
  const tell = (tabId: number) => {
    if (signal.aborted) return;
    told = true;
    listener(tabId);
  };
  const onActivated = (info: ActiveInfo) => {
    if (info.windowId === windowId) tell(info.tabId);
  };
  tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => tabs.onActivated.removeListener(onActivated), { once: true });
  const [tab] = await tabs.query({ active: true, windowId });
  // A tab that came to the front meanwhile is the newer answer.
  if (tab?.id !== undefined && !told) tell(tab.id);
}
