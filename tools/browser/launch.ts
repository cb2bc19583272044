import type { BrowserKind } from '../setup/browsers.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, ReaderBrowser } from './reader-browser.ts';

/** Starts a browser with the extension in it. */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<ReaderBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
