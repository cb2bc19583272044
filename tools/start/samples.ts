/** The sample articles: the fixture pages, at the addresses their outlets would give them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Sites } from '../browser/sites.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'pages');

const indexSchema = z.array(z.object({ file: z.string(), address: z.url(), title: z.string(), status: z.string() }));

export interface Sample {
  readonly address: string;
  readonly title: string;
}

/** Serves every sample; those that hold an article are given back, the first to be shown first. */
export function serveSamples(sites: Sites): Sample[] {
  const pages = indexSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')));
  for (const { file, address } of pages) sites.serve(address, { body: readFileSync(join(FOLDER, file)) });
  return pages.filter(({ status }) => status === 'article');
}

/** The hosts of the samples: requests to these go to us, all others their usual way. */
export function hostsOf(samples: readonly Sample[]): string[] {
  return [...new Set(samples.map(({ address }) => new URL(address).hostname))];
}
