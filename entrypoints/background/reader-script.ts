import { browser } from 'wxt/browser';
import { NEWS_SITE_MATCHES } from '../../article/sites.ts';
import type { ReaderCommand } from '../../messaging/reader-protocol.ts';
import { injectReader, READER_FILES } from '../../messaging/reader-script.ts';
import { askReader } from '../../messaging/send.ts';

/** A reader just injected listens within a few of these, in milliseconds. */
const SETTLING = [0, 50, 100, 200, 400];

/**
 * Hands a command to the reader in a tab, starting it there first when needed.
 * Rejects when the browser keeps us out of the page.
 */
export async function commandReader(tabId: number, command: ReaderCommand): Promise<void> {
  if ((await askReader(tabId, 'command', command)) !== null) return;
  await injectReader(tabId, browser.scripting);
  for (const pause of SETTLING) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if ((await askReader(tabId, 'command', command)) !== null) return;
  }
  throw new Error('the reader was started and does not answer');
}

const GRANTED_SITES = 'reader-on-granted-sites';

/** What the reader granted beyond the named news sites, which browsers list as granted too. */
function grantedSites(origins: readonly string[] | undefined): string[] {
  return (origins ?? []).filter((origin) => !NEWS_SITE_MATCHES.includes(origin));
}

let registering: Promise<void> = Promise.resolve();

async function registerOnGrantedSites(): Promise<void> {
  const matches = grantedSites((await browser.permissions.getAll()).origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED_SITES] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED_SITES] });
    return;
  }
  const script = {
    id: GRANTED_SITES,
    matches,
    // A wide grant would otherwise start a second reader where the manifest starts one.
    excludeMatches: [...NEWS_SITE_MATCHES],
    js: [...READER_FILES.js],
    css: [...READER_FILES.css],
    persistAcrossSessions: true,
  };
  if (registered.length === 0) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/**
 * Brings the registered content script in line with the permissions granted,
 * which are the only record of "always on this site". Calls run one after
 * another, so that the last one sees the last state.
 */
export function followGrantedSites(): Promise<void> {
  const next = registering.then(registerOnGrantedSites);
  registering = next.catch(() => undefined);
  return next;
}
