import type { browser } from 'wxt/browser';

/** Where the build puts the reader's content script. */
export const READER_FILES = { js: ['/content-scripts/reader.js'], css: ['/content-scripts/reader.css'] } as const;

/**
 * Starts the reader in a tab whose page does not run it. Rejects when the
 * browser keeps us out of the page: a click or a command opens it to us
 * (`activeTab`), except where no extension may read.
 */
export async function injectReader(
  tabId: number,
  scripting: Pick<typeof browser.scripting, 'insertCSS' | 'executeScript'>,
) {
  const target = { tabId };
  await scripting.insertCSS({ target, files: [...READER_FILES.css] });
  await scripting.executeScript({ target, files: [...READER_FILES.js] });
}
