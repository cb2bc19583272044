import type { Situation } from '../../components/panel/panel-model.ts';
import { injectReader } from '../../messaging/reader-script.ts';
import type { World } from './world.ts';

/** The tab that is looked at. `address` is `null` when the browser does not tell us. */
export interface PanelTab {
  readonly id: number;
  readonly address: string | null;
  /** The reader's click on the icon opened this page to us, unless browsers close it to every extension. */
  readonly clicked: boolean;
}

/** True for addresses that no extension may read: the browser's own pages, other extensions, sources of pages. */
export function isClosedToExtensions(address: string): boolean {
  return !/^(https?|file):/i.test(address);
}

/**
 * Starts the reader in a page that does not run it.
 *
 * @returns `null` when it was started, otherwise why not
 */
export async function openReader(tab: PanelTab, { browser }: Pick<World, 'browser'>): Promise<Situation | null> {
  const target = { tabId: tab.id };
  try {
    const [document] = await browser.scripting.executeScript({ target, func: contentType });
    if (document?.result === 'application/pdf') return 'pdf';
    await injectReader(tab.id, browser.scripting);
    return null;
  } catch {
    return whyRefused(tab);
  }
}

/** Whether a page without an article is a PDF. Where the browser does not let us ask, its address tells. */
export async function isPdf(
  { id, address }: Pick<PanelTab, 'id' | 'address'>,
  { browser }: Pick<World, 'browser'>,
): Promise<boolean> {
  try {
    const [document] = await browser.scripting.executeScript({ target: { tabId: id }, func: contentType });
    return document?.result === 'application/pdf';
  } catch {
    return endsInPdf(address);
  }
}

/** Runs in the page. */
function contentType(): string {
  return document.contentType;
}

/**
 * Browsers word a refusal in their own ways, and it has few causes: these are
 * told apart by what the tab is. Of a page they close to extensions they hide
 * the address even after a click.
 */
function whyRefused({ address, clicked }: PanelTab): Situation {
  if (address === null) return clicked ? 'forbidden' : 'outOfReach';
  if (endsInPdf(address)) return 'pdf';
  return address.startsWith('file:') ? 'file' : 'forbidden';
}

function endsInPdf(address: string | null): boolean {
  return address !== null && URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}
