import type { PassageOnPage } from '../../components/panel/panel-model.ts';
import type { onLibraryChange } from '../../messaging/library-changes.ts';
import type { isLibraryHeld } from '../../messaging/library-work.ts';
import type { Reading } from '../../messaging/reader-protocol.ts';

interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

interface Origins {
  origins: string[];
}

interface Target {
  tabId: number;
}

/** What the panel needs of `browser`. */
export interface PanelBrowser {
  readonly tabs: {
    get(id: number): Promise<{ url?: string | undefined }>;
    reload(id: number): Promise<unknown>;
    readonly onUpdated: BrowserEvent<(id: number, change: { status?: string; url?: string }) => void>;
    readonly onRemoved: BrowserEvent<(id: number) => void>;
  };
  readonly scripting: {
    executeScript(
      injection: { target: Target; func: () => string } | { target: Target; files: '/content-scripts/reader.js'[] },
    ): Promise<readonly { result?: unknown }[]>;
    insertCSS(injection: { target: Target; files: '/content-scripts/reader.css'[] }): Promise<unknown>;
  };
  readonly runtime: { getURL(path: '/library.html'): string };
  readonly permissions: {
    contains(permissions: Origins): Promise<boolean>;
    request(permissions: Origins): Promise<boolean>;
    remove(permissions: Origins): Promise<boolean>;
    readonly onAdded: BrowserEvent<() => void>;
    readonly onRemoved: BrowserEvent<() => void>;
  };
}

/** The reader in a tab's page; `null` when none runs there. */
export interface PageReader {
  /** Checked; rejects when the reader failed or sent what is no reading. */
  read(tabId: number): Promise<Reading | null>;
  reveal(tabId: number, passage: PassageOnPage): Promise<boolean | null>;
  /** Lets the reader select a note's passage; false when the page has no such note. */
  attach(tabId: number, annotation: string): Promise<boolean | null>;
  toggleMarks(tabId: number): Promise<unknown>;
}

/** The browser and the other surfaces, as one value that tests can stand in for. */
export interface World {
  readonly browser: PanelBrowser;
  readonly reader: PageReader;
  readonly onLibraryChange: typeof onLibraryChange;
  readonly isLibraryHeld: typeof isLibraryHeld;
}
