/** Where the build puts the reader's content script. */
export const READER_FILES = { js: ['/content-scripts/reader.js'], css: ['/content-scripts/reader.css'] } as const;

type Files<Path> = { target: { tabId: number }; files: Path[] };

/** What of `browser.scripting` starting the reader takes. */
export interface Scripting {
  insertCSS(injection: Files<(typeof READER_FILES.css)[0]>): Promise<unknown>;
  executeScript(injection: Files<(typeof READER_FILES.js)[0]>): Promise<unknown>;
}

/**
 * Starts the reader in a tab whose page does not run it. Rejects when the
 * browser keeps us out of the page: a click or a command opens it to us
 * (`activeTab`), except where no extension may read.
 */
export async function injectReader(tabId: number, scripting: Scripting): Promise<void> {
  const target = { tabId };
  await scripting.insertCSS({ target, files: [...READER_FILES.css] });
  await scripting.executeScript({ target, files: [...READER_FILES.js] });
}
