/**
 * Firefox with the extension in it, driven over WebDriver BiDi.
 *
 * The toolbar, the commands and the background are not reachable from content;
 * `--remote-allow-system-access` lets a script run in the browser's own window,
 * which does there what the click or the keys do.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { launch, ProtocolError, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { findBrowser } from '../setup/browsers.mjs';
import { HOST_ELEMENT, proxyScript, until, type LaunchOptions, type ReaderBrowser } from './reader-browser.ts';

const COLOR_SCHEME = { dark: 0, light: 1 };

function preferences({
  network,
  colorScheme = 'light',
  caretBrowsing = false,
  downloads,
}: LaunchOptions): Record<string, unknown> {
  return {
    ...('only' in network
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': network.only,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': network.only,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }
      : { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(network) }),
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'dom.security.https_only_mode': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'layout.css.prefers-color-scheme.content-override': COLOR_SCHEME[colorScheme],
    'accessibility.browsewithcaret': caretBrowsing,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    // A temporary add-on keeps what it stored, and its address, when the browser starts again.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // An add-on loaded by hand may be suspended too, as one from the store is.
    'extensions.background.idle.timeout': 600_000,
    // What is asked for is granted: no test can answer the prompt.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    // Nothing is made ready for tabs that no test opens, and nothing of the window moves.
    'dom.ipc.processPrelaunch.enabled': false,
    'dom.ipc.processPrelaunch.fission.number': 0,
    'browser.newtab.preload': false,
    'toolkit.cosmeticAnimations.enabled': false,
  };
}

/** The parts of Puppeteer's BiDi classes that its public types leave out. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

function bidiConnection(browser: Browser): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('Puppeteer keeps its BiDi connection elsewhere now');
  }
  return connection as BidiConnection;
}

const treeSchema = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const resultSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.looseObject({ value: z.optional(z.unknown()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
const elementSchema = z.object({
  value: z.object({ shadowRoot: z.nullable(z.object({ type: z.literal('node'), sharedId: z.string() })) }),
});

/** Runs `body` in the browser's own window, with `extension` (the add-on, parent side) and `window` at hand. */
async function inBrowserWindow(browser: Browser, addonId: string, body: string): Promise<unknown> {
  const connection = bidiConnection(browser);
  const tree = treeSchema.parse((await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result);
  const [first] = tree.contexts;
  if (first === undefined) throw new Error('Firefox has no window');
  const { result } = await connection.send('script.evaluate', {
    target: { context: first.context },
    awaitPromise: true,
    expression: `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(addonId)});
      ${body}
    })()`,
  });
  const outcome = resultSchema.parse(result);
  if (outcome.type === 'exception') throw new Error(`in the browser's window: ${outcome.exceptionDetails.text}`);
  return outcome.result.value;
}

/** The name BiDi has for a page's tab. */
function contextOf(page: Page): string {
  return z.string().parse(Reflect.get(page.mainFrame(), '_id'));
}

/** A new tab shows an empty page first, in a world that goes away under whoever asks it. */
async function showsExtensionPage(page: Page): Promise<boolean> {
  try {
    return await page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<ReaderBrowser> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('no Firefox: run node tools/setup.mjs');
  mkdirSync(options.downloads, { recursive: true });
  if (options.firefoxProfile !== undefined && !existsSync(options.profile))
    cpSync(options.firefoxProfile, options.profile, { recursive: true });
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    userDataDir: options.profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${options.width ?? 1280}`, `--height=${options.height ?? 900}`],
    extraPrefsFirefox: preferences(options),
  });
  const addonId = await browser.installExtension(options.extension);
  const inWindow = (body: string) => inBrowserWindow(browser, addonId, body);

  const clickIcon = async (page: Page) => {
    await page.bringToFront();
    await inWindow(`await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  };

  /**
   * Opens a page of ours in a tab. Firefox moves the tab to the process of add-ons on the way: one that was not known
   * before that is now and then never named to us by the name it has after, and Puppeteer waits for no such move.
   */
  const openOurs = async (what: string, address: string, background: boolean) => {
    const url = await inWindow(`return extension.baseURI.resolve(${JSON.stringify(address)});`);
    const opened = await browser.newPage({ background });
    await bidiConnection(browser).send('browsingContext.navigate', { context: contextOf(opened), url, wait: 'none' });
    return until(what, async () => ((await showsExtensionPage(opened)) ? opened : null));
  };

  return {
    kind: 'firefox',
    browser,
    clickIcon,

    async shadowRoot(page) {
      // After an update the old version's element may stand beside the new one's, which comes last.
      const host = (await page.$$(HOST_ELEMENT)).at(-1);
      if (host === undefined) return null;
      // BiDi names a closed shadow root too; Puppeteer's public types do not pass it on.
      const remoteValue: unknown = Reflect.get(host, 'remoteValue').call(host);
      const { shadowRoot } = elementSchema.parse(remoteValue).value;
      if (shadowRoot === null) return null;
      const realm: unknown = Reflect.get(host, 'realm');
      return Reflect.get(Object(realm), 'createHandle').call(realm, shadowRoot) as ElementHandle<ShadowRoot>;
    },

    async openPanel(page) {
      await page.bringToFront();
      // A popup of Firefox can be neither read nor reliably closed from outside: its page is opened in
      // a tab, for the same tab, with the right to it that a click on the icon gives.
      const tab = await inWindow(`
        const tab = gBrowser.selectedTab;
        extension.tabManager.addActiveTabPermission(tab);
        return extension.tabManager.getWrapper(tab).id;
      `);
      return openOurs('the panel opens', `popup.html?tab=${String(tab)}`, false);
    },

    async dockPanel(page) {
      await page.bringToFront();
      return openOurs('the docked panel opens', 'sidepanel.html', true);
    },

    async openLibrary() {
      return openOurs('the library opens', 'library.html', false);
    },

    async closePanel(panel) {
      await panel.close();
    },

    async command(page, name) {
      await page.bringToFront();
      await inWindow(`extension.shortcuts.onCommand(${JSON.stringify(name)});`);
    },

    async stopBackground() {
      await inWindow(`await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
      await until(
        'the background ends',
        async () => (await inWindow(`return extension.backgroundState;`)) === 'stopped',
      );
    },

    async backgroundRuns() {
      return (await inWindow(`return extension.backgroundState;`)) === 'running';
    },

    async reloadExtension() {
      await browser.installExtension(options.extension);
    },

    async close() {
      await browser.close();
    },
  };
}
