interface LibraryTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** What is needed of `browser`. */
export interface LibraryPageBrowser {
  readonly runtime: { getURL(path: '/library.html'): string };
  readonly tabs: {
    query(which: { url: string }): Promise<readonly LibraryTab[]>;
    update(id: number, change: { active: true; url?: string }): Promise<unknown>;
    create(tab: { url: string }): Promise<unknown>;
  };
  readonly windows: { update(id: number, change: { focused: true }): Promise<unknown> };
}

/**
 * Brings the library to the front: the tab it stands in already, or a new one.
 *
 * @param view `#backup`; `''`: the one the reader left
 */
export async function openLibraryPage({ runtime, tabs, windows }: LibraryPageBrowser, view = ''): Promise<void> {
  const url = runtime.getURL('/library.html');
  // A browser shows an extension the addresses of its own pages without the permission "tabs".
  const [open] = await tabs.query({ url });
  if (open?.id === undefined) {
    await tabs.create({ url: `${url}${view}` });
    return;
  }
  await tabs.update(open.id, { active: true, ...(view !== '' && { url: `${url}${view}` }) });
  if (open.windowId !== undefined) await windows.update(open.windowId, { focused: true });
}
