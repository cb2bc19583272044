import { MatchPattern } from 'wxt/utils/match-patterns';
import { NEWS_SITE_MATCHES } from '../../article/sites.ts';
import type { World } from './world.ts';

/** A site for which the reader can choose "always on this site". */
export interface Site {
  readonly host: string;
  /** The match pattern that is asked for and given back. */
  readonly origin: string;
}

/**
 * The site of an address, or `null` where the choice makes no sense: on the
 * named news sites, on files and on the browser's pages.
 */
export function siteOf(address: string | null, named: readonly string[] = NEWS_SITE_MATCHES): Site | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (named.some((pattern) => new MatchPattern(pattern).includes(address))) return null;
  return { host: hostname, origin: `${protocol}//${hostname}/*` };
}

/** Whether the reader chose "always" for the site. The browser's permission is the only record of it. */
export async function isAlways({ origin }: Site, { browser }: Pick<World, 'browser'>): Promise<boolean> {
  return await browser.permissions.contains({ origins: [origin] });
}

/**
 * Asks the browser for the site, or gives it back. Browsers show their question
 * only within the reader's gesture: nothing is awaited before it is put.
 *
 * @returns whether the browser did as asked
 */
export function setAlways({ origin }: Site, on: boolean, { browser }: Pick<World, 'browser'>): Promise<boolean> {
  const origins = [origin];
  const done = on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
  return done.catch(() => false);
}
