/** Libraries on the real IndexedDB of a browser, as if they were here: each opened in the next of two windows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { Catalogue } from '../../storage/catalogue.ts';
import { bundleScript } from '../../tools/browser/bundle-script.ts';
import { findBrowser, type BrowserKind } from '../../tools/setup/browsers.mjs';

export interface StorageWindows {
  /** Opens the library of that name in a window; opened twice, in two. */
  open(name: string, changed: (articleIds: readonly string[]) => void): Catalogue;
  /** What is wrong with the catalogue of the library of that name: see `catalogue-faults.ts`. */
  faults(name: string): Promise<string[]>;
  /** Resolves when a live query in the second window finds an article with these words. */
  found(name: string, text: string): Promise<number>;
  /** Resolves when a live query on reprints in the second window gives this answer: see `storage-page.ts`. */
  grouped(name: string, wanted: string): Promise<string>;
  /** See `storage-page.ts`. */
  writeAndKill(name: string, notes: number, milliseconds: number): Promise<string[]>;
  close(): Promise<void>;
}

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>storage</title><script type="module" src="/page.js"></script>';

async function servePage() {
  const script = await bundleScript(join(import.meta.dirname, 'storage-page.ts'));
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

interface Answer {
  readonly value?: unknown;
  readonly changes: readonly (readonly string[])[];
}

/** A library whose every method runs in the page. */
function remoteLibrary(page: Page, name: string, changed: (articleIds: readonly string[]) => void): Catalogue {
  const id = crypto.randomUUID();
  const call = async (method: string, args: readonly unknown[]) => {
    const request = JSON.stringify([id, name, method, args]);
    const answer = (await page.evaluate(`storagePage.call(...${request}).then(JSON.stringify)`)) as string;
    const { value, changes } = JSON.parse(answer) as Answer;
    changes.forEach((ids) => changed(ids));
    return value;
  };
  return new Proxy({} as Catalogue, {
    get:
      (_, method) =>
      (...args: unknown[]) =>
        call(String(method), args),
  });
}

/** Starts the browser with two windows. */
export async function openStorageWindows(kind: BrowserKind): Promise<StorageWindows> {
  const executablePath = findBrowser(kind);
  if (executablePath === null) throw new Error(`no ${kind}: run node tools/setup.mjs`);
  const { server, address } = await servePage();
  const profile = mkdtempSync(join(tmpdir(), 'storage-windows-'));
  const browser = await launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    userDataDir: profile,
    ...(kind === 'chromium' && {
      pipe: true,
      args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    }),
  });
  const windows = await Promise.all(
    [0, 1].map(async () => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction('globalThis.storagePage !== undefined');
      return page;
    }),
  );
  let next = 0;
  const [page] = windows;
  if (page === undefined) throw new Error('no window');
  return {
    open: (name, changed) => remoteLibrary(windows[next++ % windows.length] ?? page, name, changed),
    faults: async (name) => (await page.evaluate(`storagePage.faults(${JSON.stringify(name)})`)) as string[],
    found: async (name, text) =>
      (await (windows[1] ?? page).evaluate(
        `storagePage.found(${JSON.stringify(name)}, ${JSON.stringify(text)})`,
      )) as number,
    grouped: async (...asked) =>
      (await (windows[1] ?? page).evaluate(`storagePage.grouped(...${JSON.stringify(asked)})`)) as string,
    writeAndKill: async (name, ...when) =>
      (await page.evaluate(`storagePage.writeAndKill(...${JSON.stringify([name, ...when])})`)) as string[],
    async close() {
      await browser.close();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
