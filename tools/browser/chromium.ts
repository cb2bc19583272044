/** Chromium with the extension in it, driven over the DevTools protocol. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch, type Browser, type ElementHandle, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';
import { HOST_ELEMENT, proxyScript, until, type LaunchOptions, type ReaderBrowser } from './reader-browser.ts';

/** `blink::mojom::PreferredColorScheme`. */
const COLOR_SCHEME = { dark: 0, light: 1 };

function switches({ network, colorScheme = 'light', width = 1280, height = 900 }: LaunchOptions): string[] {
  return [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
    `--window-size=${width},${height}`,
    `--blink-settings=preferredColorScheme=${COLOR_SCHEME[colorScheme]}`,
    ...('only' in network
      ? [`--proxy-server=http://127.0.0.1:${network.only}`, '--proxy-bypass-list=<-loopback>']
      : [`--proxy-pac-url=${proxyScript(network)}`]),
    // Chromium's sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

async function extensionOf(browser: Browser, id: string): Promise<Extension> {
  return until('the extension is there', async () => (await browser.extensions()).get(id));
}

/** The worker, once it runs: it starts when the extension is installed or an event calls it. */
async function workerOf(browser: Browser, id: string) {
  const extension = await extensionOf(browser, id);
  return until('the background worker runs', async () => (await extension.workers())[0]);
}

/** A setting without a switch: written before the profile is first used. */
function setCaretBrowsing(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ settings: { a11y: { caretbrowsing: { enabled: true, show_dialog: false } } } }));
}

/** The answer, or `null` from a world that is gone: the page was left, or the extension updated. */
async function orNothing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (
      error instanceof Error &&
      /context invalidated|context was destroyed|JavaScript world|detached/i.test(error.message)
    ) {
      return null;
    }
    throw error;
  }
}

export async function launchChromium(options: LaunchOptions): Promise<ReaderBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium: run node tools/setup.mjs');
  mkdirSync(options.downloads, { recursive: true });
  if (options.caretBrowsing) setCaretBrowsing(options.profile);
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    userDataDir: options.profile,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    args: switches(options),
  });
  const id = await browser.installExtension(options.extension);

  const clickIcon = async (page: Page) => {
    await page.bringToFront();
    await page.triggerExtensionAction(await extensionOf(browser, id));
  };
  /** The last root seen in each page: after an update there is no other way to it. */
  const roots = new WeakMap<Page, ElementHandle<ShadowRoot>>();
  const pagesOfExtension = async () => (await extensionOf(browser, id)).pages();
  /** The page of ours that an act opens. */
  const openedBy = async (what: string, path: string, act: () => Promise<void>) => {
    const before = new Set(await pagesOfExtension());
    await act();
    return until(what, async () =>
      (await pagesOfExtension()).find((one) => !before.has(one) && one.url().includes(path)),
    );
  };
  const openPanel = (page: Page) => openedBy('the popup opens', '/popup.html', () => clickIcon(page));

  return {
    kind: 'chromium',
    browser,
    clickIcon,

    async shadowRoot(page) {
      // The content script's own world may open a closed root of its own page, and so may a page of ours; others may not.
      const origin = `chrome-extension://${id}`;
      const worlds = page.url().startsWith(origin)
        ? [page]
        : page.extensionRealms().filter((realm) => realm.origin === origin);
      for (const world of worlds) {
        const handle = await orNothing(
          world.evaluateHandle(
            `chrome.dom.openOrClosedShadowRoot(document.querySelector('${HOST_ELEMENT}') ?? document.createElement('p'))`,
          ),
        );
        const root = handle?.asElement() ?? null;
        if (root !== null) {
          roots.set(page, root as ElementHandle<ShadowRoot>);
          return root as ElementHandle<ShadowRoot>;
        }
      }
      const last = roots.get(page);
      const stands = last !== undefined && (await orNothing(last.evaluate((root) => root.host.isConnected)));
      return stands === true ? last : null;
    },

    openPanel,

    async dockPanel(page, pressDock) {
      const popup = await openPanel(page);
      return openedBy('the panel is docked', '/sidepanel.html', () =>
        pressDock(popup).catch((error: unknown) => {
          // The popup goes while the mouse button is still coming up.
          if (!popup.isClosed()) throw error;
        }),
      );
    },

    async openLibrary() {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/library.html`);
      return page;
    },

    async closePanel(panel) {
      await panel.close();
    },

    async command(page, name) {
      await page.bringToFront();
      const worker = await workerOf(browser, id);
      // What the browser does when the keys are pressed; keys sent from outside stop at the page.
      await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
    },

    async stopBackground() {
      const extension = await extensionOf(browser, id);
      for (const worker of await extension.workers()) await worker.close();
      await until('the background worker ends', async () => (await extension.workers()).length === 0);
    },

    async backgroundRuns() {
      return (await (await extensionOf(browser, id)).workers()).length > 0;
    },

    async reloadExtension() {
      await browser.installExtension(options.extension);
    },

    async close() {
      await browser.close();
    },
  };
}
