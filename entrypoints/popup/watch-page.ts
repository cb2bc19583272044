import type { Situation } from '../../components/panel/panel-model.ts';
import type { Reading } from '../../messaging/reader-protocol.ts';
import { openReader, isClosedToExtensions, isPdf, type PanelTab } from './open-reader.ts';
import type { World } from './world.ts';

/** What stands in the tab. */
export interface TabPage {
  readonly situation: Situation;
  readonly reading: Reading | null;
  /** The tab's address, where the browser tells us. */
  readonly address: string | null;
}

export interface PageWatch {
  /** Reads the page again. */
  look(): void;
}

/** The tab that is followed. */
export interface WatchedTab {
  readonly id: number;
  /** The panel was opened by a click on the icon in this tab. */
  readonly byIcon: boolean;
}

/** Milliseconds. A page that shows no text yet, or waits for the reader's click on the icon, is asked again this often. */
const WAITING_INTERVAL = 1_000;
const WAITING: readonly Situation[] = ['waiting', 'outOfReach'];
/** Browsers call it loading, too, when a page only writes another address for itself; that takes no time. */
const SLOW_LOADING = 300;
/** A reader just injected answers after this long at the latest. */
const SETTLING = [100, 200, 400] as const;

/**
 * Follows the page in a tab: reads it, starts the reader where it does not run,
 * and reads again when the library changes, the tab loads, the panel is looked
 * at again, or a waiting page gets its text. Looks never overlap; what happens
 * during one leads to one more.
 *
 * @param listener hears of each new state, until `signal` aborts
 */
export function watchPage(
  { id: tabId, byIcon }: WatchedTab,
  world: World,
  listener: (page: TabPage) => void,
  signal: AbortSignal,
): PageWatch {
  let running = false;
  let again = false;
  let last: TabPage | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let loading: ReturnType<typeof setTimeout> | undefined;

  const tell = (page: TabPage) => {
    if (signal.aborted) return;
    last = page;
    listener(page);
  };
  const look = async () => {
    again = true;
    if (running) return;
    running = true;
    clearTimeout(waiting);
    while (again && !signal.aborted) {
      again = false;
      tell(await readTab({ id: tabId, byIcon }, world, signal, last));
    }
    running = false;
    if (last !== null && WAITING.includes(last.situation) && !signal.aborted)
      waiting = setTimeout(() => void look(), WAITING_INTERVAL);
  };

  world.onLibraryChange(() => void look(), signal);
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (id !== tabId) return;
    clearTimeout(loading);
    if (change.status === 'loading') {
      loading = setTimeout(
        () => tell({ situation: 'looking', reading: null, address: change.url ?? null }),
        SLOW_LOADING,
      );
    } else if (change.status === 'complete' || change.url !== undefined) void look();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) void look();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') void look();
  };
  world.browser.tabs.onUpdated.addListener(onUpdated);
  world.browser.tabs.onRemoved.addListener(onRemoved);
  // Taken off when this is over, which may be after the document is gone.
  const surface = document;
  surface.addEventListener('visibilitychange', onVisible);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(waiting);
      clearTimeout(loading);
      world.browser.tabs.onUpdated.removeListener(onUpdated);
      world.browser.tabs.onRemoved.removeListener(onRemoved);
      surface.removeEventListener('visibilitychange', onVisible);
    },
    { once: true },
  );
  void look();
  return { look: () => void look() };
}

async function readTab(
  { id, byIcon }: WatchedTab,
  world: World,
  signal: AbortSignal,
  last: TabPage | null,
): Promise<TabPage> {
  const found = await world.browser.tabs.get(id).catch(() => null);
  if (found === null) {
    // What is kept of the article can still be reviewed.
    return { situation: 'closed', reading: null, address: last?.reading?.article.address ?? last?.address ?? null };
  }
  const address = found.url ?? null;
  const nothing = (situation: Situation): TabPage => ({ situation, reading: null, address });
  if (address !== null && isClosedToExtensions(address)) {
    return nothing(address.startsWith(world.browser.runtime.getURL('/library.html')) ? 'ownLibrary' : 'forbidden');
  }
  try {
    // A page that came after the one clicked on is not opened to us by that click.
    const clicked = byIcon && (last === null || last.address === null);
    const tab: PanelTab = { id, address, clicked };
    let reading = await world.reader.read(id);
    if (reading === null) {
      const refused = await openReader(tab, world);
      if (refused !== null) return nothing(refused);
      reading = await readWhenReady(id, world, signal);
    }
    if (reading === null) return nothing('reload');
    const pdf =
      reading.status !== 'article' && (await isPdf({ id, address: address ?? reading.article.address }, world));
    return pdf ? nothing('pdf') : { situation: reading.status, reading, address };
  } catch (error) {
    // The reader failed or sent what is no reading; a fresh page is all that can help.
    console.error(error);
    return nothing('reload');
  }
}

/** Asks a reader that was just injected, which needs a moment to listen. */
async function readWhenReady(id: number, world: World, signal: AbortSignal): Promise<Reading | null> {
  for (const pause of [0, ...SETTLING]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return null;
    const reading = await world.reader.read(id);
    if (reading !== null) return reading;
  }
  return null;
}
