/** A reader at work: one browser with the extension, the pages it opens and the panel over them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { BrowserKind } from '../setup/browsers.mjs';
import { launchBrowser } from './launch.ts';
import { painted, type Painted } from './page-text.ts';
import { until, type LaunchOptions, type Network, type ReaderBrowser } from './reader-browser.ts';
import { Surface } from './surface.ts';
import { textsOf, type Texts } from './texts.ts';

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
});

export interface ReaderOptions extends Omit<LaunchOptions, 'extension' | 'profile' | 'network' | 'downloads'> {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly network: Network;
  /**
   * Optional permissions that are granted when they are asked for. Firefox grants all; in Chromium, whose prompt no
   * test can answer, a copy of the extension has them from the start.
   */
  readonly granted?: readonly string[];
  /** Both browsers speak English here; another language takes the place of its texts. */
  readonly language?: 'en' | 'vi';
}

/** A page of the web with our controls in it, when there are any. */
export class ReadPage {
  readonly page: Page;
  readonly controls: Surface;

  constructor(page: Page, browser: ReaderBrowser) {
    this.page = page;
    this.controls = new Surface(page, () => browser.shadowRoot(page));
  }

  painted(): Promise<Painted> {
    return painted(this.page);
  }

  /** Waits until the marks are there, and gives them. */
  marked(): Promise<Painted> {
    return until('the page is marked', async () => {
      const marks = await this.painted();
      return Object.keys(marks).length > 0 ? marks : null;
    });
  }
}

function grantFromTheStart(extension: string, granted: readonly string[]): void {
  const file = join(extension, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const optional = manifest.optional_permissions.filter((one) => !granted.includes(one));
  const permissions = [...manifest.permissions, ...granted];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions: optional }));
}

/** A whole document of ours. */
function surfaceOf(page: Page): Surface {
  return new Surface(page, () => page.evaluateHandle(() => document));
}

/** The library, with the reader's controls over the article that is open in it. */
export class LibraryPage extends ReadPage {
  readonly surface: Surface;

  constructor(page: Page, browser: ReaderBrowser) {
    super(page, browser);
    this.surface = surfaceOf(page);
  }

  /** Goes to a view by its address, `#` included. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }
}

export class Reader {
  readonly kind: BrowserKind;
  readonly t: Texts;
  #browser: ReaderBrowser;
  readonly #options: LaunchOptions;
  readonly #folder: string;

  private constructor(kind: BrowserKind, browser: ReaderBrowser, options: LaunchOptions, folder: string) {
    this.kind = kind;
    this.t = textsOf(options.extension);
    this.#browser = browser;
    this.#options = options;
    this.#folder = folder;
  }

  static async start(kind: BrowserKind, options: ReaderOptions): Promise<Reader> {
    const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-'));
    const { language = 'en', granted = [], ...rest } = options;
    // A copy at one place keeps the extension's id, whatever is built meanwhile.
    const extension = join(folder, 'extension');
    cpSync(options.extension, extension, { recursive: true });
    if (language !== 'en')
      cpSync(join(extension, '_locales', language), join(extension, '_locales', 'en'), { recursive: true });
    if (kind === 'chromium' && granted.length > 0) grantFromTheStart(extension, granted);
    const launch = { ...rest, extension, profile: join(folder, 'profile'), downloads: join(folder, 'downloads') };
    return new Reader(kind, await launchBrowser(kind, launch), launch, folder);
  }

  get browser(): ReaderBrowser {
    return this.#browser;
  }

  /** Opens an address in a new tab. */
  async open(address: string): Promise<ReadPage> {
    const page = await this.#browser.browser.newPage();
    await page.goto(address);
    return new ReadPage(page, this.#browser);
  }

  /** Clicks the icon over a page and gives the panel once it has something to show. */
  async panel({ page }: ReadPage): Promise<Surface> {
    const panel = surfaceOf(await this.#browser.openPanel(page));
    await panel.find('main');
    return panel;
  }

  /** Moves the panel over a page to the side of the window, and gives it once it has something to show. */
  async dock({ page }: ReadPage): Promise<Surface> {
    const docked = await this.#browser.dockPanel(page, async (popup) => {
      const panel = surfaceOf(popup);
      await panel.click('button', this.t('panel.more'));
      await panel.click('button', this.t('panel.dock'));
    });
    const surface = surfaceOf(docked);
    await surface.find('main');
    return surface;
  }

  /** Opens the library page, at one of its views when `hash` (`#officials`) names it. */
  async library(hash = ''): Promise<LibraryPage> {
    const library = new LibraryPage(await this.#browser.openLibrary(), this.#browser);
    if (hash !== '') await library.goTo(hash);
    await library.surface.find('main');
    return library;
  }

  async closePanel({ page: panel }: Surface, { page }: ReadPage): Promise<void> {
    await this.#browser.closePanel(panel);
    await page.bringToFront();
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart(): Promise<void> {
    await this.#browser.close();
    this.#browser = await launchBrowser(this.kind, this.#options);
  }

  /** The files downloaded so far, by name, those in folders of their own too. */
  downloads(): ReadonlyMap<string, string> {
    const folder = join(this.#folder, 'downloads');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const done = files.filter(({ name }) => !/\.(crdownload|part)$/.test(name));
    return new Map(done.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]));
  }

  /** What the clipboard holds, pasted into a field of `page` that takes text, or its markup too. */
  async clipboard({ page }: ReadPage, as: 'text' | 'html' = 'text'): Promise<string> {
    await page.bringToFront();
    await page.evaluate((kind) => {
      const field = document.createElement(kind === 'text' ? 'textarea' : 'div');
      if (kind === 'html') field.contentEditable = 'true';
      field.id = 'paste-here';
      document.body.append(field);
      field.focus();
    }, as);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    return page.evaluate(() => {
      const field = document.querySelector('#paste-here');
      const pasted = field instanceof HTMLTextAreaElement ? field.value : (field?.innerHTML ?? '');
      field?.remove();
      return pasted;
    });
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    // Firefox lets go of its profile a moment after it is gone.
    rmSync(this.#folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
  }
}
