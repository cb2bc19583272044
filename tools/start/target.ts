/** What `npm start` was asked to show. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Sites } from '../browser/sites.ts';
import type { Sample } from './samples.ts';

export interface Order {
  readonly headless: boolean;
  /** A file or an address; `null` for the samples. */
  readonly page: string | null;
}

/** @throws with a sentence for the user when the arguments make no sense */
export function orderOf(args: readonly string[]): Order {
  const words = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--headless');
  if (unknown !== undefined)
    throw new Error(`${unknown} is not known. Usage: npm start -- [--headless] [PAGE.html | ADDRESS]`);
  if (words.length > 1) throw new Error('One page at a time, please.');
  return { headless: args.includes('--headless'), page: words[0] ?? null };
}

/**
 * The address to open. A file is served on localhost, since a browser gives
 * extensions no files unasked.
 *
 * @param folder what a relative file name is relative to
 * @throws with a sentence for the user when there is no such page
 */
export function addressOf(page: string | null, samples: readonly Sample[], sites: Sites, folder: string): string {
  if (page === null) {
    const [first] = samples;
    if (first === undefined) throw new Error('There are no sample pages.');
    return first.address;
  }
  if (/^https?:\/\//i.test(page)) return new URL(page).href;
  const file = resolve(folder, page);
  if (!existsSync(file))
    throw new Error(`There is no file ${page}, and it is no address that begins with http:// or https://.`);
  const address = new URL(`http://localhost:${sites.port}/${encodeURIComponent(basename(file))}`).href;
  sites.serve(address, { body: readFileSync(file) });
  return address;
}
