/**
 * Writes a made library as a backup file, to import and try things on.
 *
 * usage: node tools/make-library.ts [ARTICLES] [SEED] > library.json
 */
import { makeLibrary } from './library/make-library.ts';

const [articles = '100', seed = '1'] = process.argv.slice(2);
const made = [...makeLibrary(Number(articles), Number(seed))];
process.stdout.write(
  JSON.stringify({
    format: 'aide-memoire',
    version: 1,
    exported: '2026-11-22T00:00:00.000Z',
    articles: made.map(({ article }) => article),
    annotations: made.flatMap(({ annotations }) => annotations),
    corrections: [],
  }),
);
