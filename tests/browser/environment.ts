/** What an end-to-end test stands on: the built extension in one browser, and the fixture web as its only network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { Reader, type ReaderOptions } from '../../tools/browser/reader.ts';
import type { Sites } from '../../tools/browser/sites.ts';
import type { BrowserKind } from '../../tools/setup/browsers.mjs';
import { startFixtureWeb } from './fixture-web.ts';

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** `EXTENSION_BUILDS` lets a test run on builds made elsewhere, for instance from the zips. */
const BUILDS = process.env['EXTENSION_BUILDS'] ?? join(import.meta.dirname, '..', '..', '.output');

/** How long `expect.poll` waits for what no event announces. */
export const PATIENCE = { timeout: 20_000, interval: 50 };

/** The built extension for a browser. */
export function buildFor(kind: BrowserKind): string {
  const folder = join(BUILDS, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('no built extension: run npm run build first');
  return folder;
}

export interface Environment {
  readonly reader: Reader;
  readonly sites: Sites;
}

/** The browser of a `describe`, while its tests run. */
export interface InBrowser {
  (): Environment;
  /** Says what is done once the browser has started, before the first test. */
  prepare(act: () => Promise<void>): void;
}

/**
 * Starts a browser before the tests of a `describe` and stops it after them. Vitest tries a test twice, but no hook:
 * a browser that did not start, or could not be prepared, is started anew once, and the report says so.
 */
export function inBrowser(kind: BrowserKind, options: Omit<ReaderOptions, 'extension' | 'network'> = {}): InBrowser {
  let environment: Environment | undefined;
  let prepare: (() => Promise<void>) | undefined;
  const stop = async () => {
    await environment?.reader.stop();
    await environment?.sites.close();
    environment = undefined;
  };
  const start = async () => {
    const sites = await startFixtureWeb();
    try {
      const reader = await Reader.start(kind, {
        ...options,
        extension: buildFor(kind),
        firefoxProfile: inject('firefoxProfile'),
        network: { only: sites.port },
      });
      environment = { reader, sites };
    } catch (error) {
      await sites.close();
      throw error;
    }
    await prepare?.();
  };
  beforeAll(async () => {
    try {
      await start();
    } catch (error) {
      console.warn(`${kind} is started anew:`, error);
      await stop();
      await start();
    }
  });
  afterAll(stop);
  const current = () => {
    if (environment === undefined) throw new Error('the browser has not started');
    return environment;
  };
  return Object.assign(current, {
    prepare(act: () => Promise<void>) {
      prepare = act;
    },
  });
}
