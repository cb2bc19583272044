/** A profile Firefox has begun once: with a copy of it a browser starts in half the time. */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';

export interface BegunProfile {
  readonly folder: string;
  remove(): void;
}

/** Starts Firefox once with a new profile, without the extension, and closes it. */
export async function beginFirefoxProfile(): Promise<BegunProfile> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('no Firefox: run node tools/setup.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, userDataDir: folder });
  await browser.close();
  // Puppeteer puts preferences it finds back when it closes, and with them the id an extension was given meanwhile.
  for (const file of globSync('{prefs,user}.js*', { cwd: folder })) rmSync(join(folder, file));
  return { folder, remove: () => rmSync(folder, { recursive: true, maxRetries: 10, retryDelay: 200 }) };
}
