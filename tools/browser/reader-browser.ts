/** One interface to both browsers, with the extension in them. */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { BrowserKind } from '../setup/browsers.mjs';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** A profile folder, kept between launches: a restart of the browser is the same one again. */
  readonly profile: string;
  /** A profile that Firefox has used before, of which `profile` is made when it is not there. */
  readonly firefoxProfile?: string;
  /** Where downloads go; the folder is made when it is not there. */
  readonly downloads: string;
  /** How the browser reaches the world. */
  readonly network: Network;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The reader moves a caret through pages with the keyboard (F7 in both browsers). */
  readonly caretBrowsing?: boolean;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * `only`: all requests, those to localhost too, go to the proxy on that port.
 * `hosts`: requests to these hosts over plain http do, the rest goes its usual way.
 */
export type Network = { readonly only: number } | { readonly proxy: number; readonly hosts: readonly string[] };

/** A proxy auto-configuration file as an address. */
export function proxyScript({ proxy, hosts }: { readonly proxy: number; readonly hosts: readonly string[] }): string {
  const script = `function FindProxyForURL(url, host) {
  return url.slice(0, 5) === 'http:' && ${JSON.stringify(hosts)}.indexOf(host) >= 0 ? 'PROXY 127.0.0.1:${proxy}' : 'DIRECT';
}`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}

export interface ReaderBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** The host element's closed shadow root, or `null` when the page has none of ours. */
  shadowRoot(page: Page): Promise<ElementHandle<ShadowRoot> | null>;
  /** Clicks the toolbar icon while `page` is in front: the real act, with the right to the tab it gives. */
  clickIcon(page: Page): Promise<void>;
  /**
   * Clicks the icon and gives the panel as a page. Chromium shows the popup
   * itself; Firefox lets nobody into a popup, so there the same page is opened
   * for the same tab in a tab of its own.
   */
  openPanel(page: Page): Promise<Page>;
  /**
   * Gives the docked panel beside `page` as a page. Chromium is asked by the
   * popup's own button; Firefox lets nobody into its sidebar, so there the same
   * page is opened in a tab that stays behind.
   */
  dockPanel(page: Page, pressDock: (popup: Page) => Promise<void>): Promise<Page>;
  /** Opens the library in a tab and gives it as a page. */
  openLibrary(): Promise<Page>;
  /** Closes a panel. */
  closePanel(panel: Page): Promise<void>;
  /** Gives one of the manifest's keyboard commands, as the browser gives it when its keys are pressed. */
  command(page: Page, name: string): Promise<void>;
  /** Ends the background worker, as the browser does to an idle one. */
  stopBackground(): Promise<void>;
  /** Whether a background worker runs now. */
  backgroundRuns(): Promise<boolean>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Our only element in a page. */
export const HOST_ELEMENT = 'aide-memoire';

/** Asks again until the answer is something, for things no event announces. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${limit / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
