/** The fixture pages at their addresses, and what each must be read as. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { startSites, type Sites } from '../../tools/browser/sites.ts';
import { seedPages, type SeedPage } from '../fixtures/seed-pages.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = join(ROOT, 'tests', 'fixtures', 'pages');

const fixtureSchema = z.object({
  file: z.string(),
  address: z.url(),
  outlet: z.nullable(z.string()),
  lang: z.string(),
  status: z.enum(['article', 'page', 'waiting']),
  title: z.string(),
  published: z.nullable(z.iso.date()),
  lead: z.nullable(z.string()),
  captions: z.array(z.string()),
  paragraphs: z.array(z.string()),
  /** Words of the page that are no part of the article. */
  absent: z.array(z.string()),
});

export type Fixture = z.infer<typeof fixtureSchema>;

export const FIXTURES: readonly Fixture[] = z
  .array(fixtureSchema)
  .parse(JSON.parse(readFileSync(join(PAGES, 'index.json'), 'utf8')));

export function fixture(name: string): Fixture {
  const found = FIXTURES.find(({ file }) => file === `${name}.html`);
  if (found === undefined) throw new Error(`no fixture page ${name}`);
  return found;
}

export function fixtureHtml({ file }: Fixture): string {
  return readFileSync(join(PAGES, file), 'utf8');
}

/** The seed texts in their pages, or `null` on a machine without the shared corpus. */
export const SEEDS: readonly SeedPage[] | null = seedPages(join(ROOT, '..', 'shared', 'corpus'));

/** Serves every fixture page, and the seeds when they are there. */
export async function startFixtureWeb(): Promise<Sites> {
  const sites = await startSites();
  for (const one of FIXTURES) sites.serve(one.address, { body: fixtureHtml(one) });
  for (const seed of SEEDS ?? []) sites.serve(seed.address, { body: seed.html });
  return sites;
}
