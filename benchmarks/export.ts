/**
 * How long a library takes to leave in each format and to be read back, and
 * what it takes of memory, each in a process of its own. They are given the
 * library in parts, as the export page does; making the parts counts too, twice
 * for a format that goes through them twice.
 *
 * usage: npm run -s bench:export [-- ARTICLES]   (10,000 unless told)
 *
 * Times of a machine that does other things are comparable within one run
 * only: the last column is the time over that of the streamed backup.
 */
import { spawnSync } from 'node:child_process';
import type { LibraryContents } from '../annotations/library-contents.ts';
import { backupChunks } from '../export/backup.ts';
import type { ExportFormat } from '../export/format.ts';
import { partsOf } from '../export/parts.ts';
import { EXPORT_FORMATS } from '../export/registry.ts';
import { checkBackup } from '../import/read-backup.ts';
import { textsIn } from '../tools/export-texts.ts';
import { madeArticle, madeRecords, NOTES } from './made-records.ts';

const EXPORTED = '2026-03-05T08:00:00.000Z';

function madeContents(articles: number, first = 0): LibraryContents {
  const made = Array.from({ length: articles }, (_, number) => madeArticle(first + number));
  return {
    format: 'aide-memoire',
    version: 1,
    exported: EXPORTED,
    articles: made.map(({ article }) => article),
    annotations: made.flatMap(({ notes }) => notes),
    corrections: [],
  };
}

/** Articles of one part. */
const PART = 100;

function* madeParts(articles: number) {
  for (let first = 0; first < articles; first += PART) yield madeContents(Math.min(PART, articles - first), first);
}

const NAMED: readonly ExportFormat[] = EXPORT_FORMATS;

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** The most the process held, less what it held before. */
  readonly peak: number;
}

const peakNow = () => process.resourceUsage().maxRSS / 1000;

/** What is measured besides the formats: the way of the real backup, which never holds the library. */
const STREAMS: Readonly<Record<string, (articles: number) => Promise<number>>> = {
  'backup, streamed': async (articles) => {
    let length = 0;
    for await (const chunk of backupChunks(EXPORTED, madeRecords(articles))) length += chunk.length;
    return length;
  },
  'backup, streamed and checked': async (articles) => {
    const outcome = await checkBackup(backupChunks(EXPORTED, madeRecords(articles)));
    if (!outcome.ok) throw new Error(outcome.problem.detail);
    return 0;
  },
};

async function measure(name: string, articles: number): Promise<Measured> {
  const format = NAMED.find(({ id }) => id === name);
  const options = { texts: textsIn('en') };
  const before = peakNow();
  const start = performance.now();
  let length: number | undefined;
  if (format === undefined) {
    length = await STREAMS[name]?.(articles);
  } else {
    const parts = partsOf(EXPORTED, () => madeParts(articles));
    length = 0;
    for await (const piece of await format.stream(parts, options)) length += piece.length;
  }
  if (length === undefined) throw new Error(`nothing is called ${name}`);
  return { milliseconds: performance.now() - start, megabytes: length / 1e6, peak: peakNow() - before };
}

const [count = '10000', only] = process.argv.slice(2);
const articles = Number(count);
if (only !== undefined) {
  console.log(JSON.stringify(await measure(only, articles)));
} else {
  console.log(`${articles} articles with ${NOTES} notes each`);
  let unit: number | null = null;
  for (const name of [...Object.keys(STREAMS), ...EXPORT_FORMATS.map(({ id }) => id)]) {
    const run = spawnSync(process.execPath, [import.meta.filename, count, name], { encoding: 'utf8' });
    if (run.status !== 0) {
      console.error(`${name}: ${run.stderr.trim().split('\n')[0] ?? ''}`);
      process.exitCode = 1;
      continue;
    }
    const { milliseconds, megabytes, peak } = JSON.parse(run.stdout) as Measured;
    unit ??= milliseconds;
    console.log(
      `${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(7)} ms ${megabytes.toFixed(1).padStart(7)} MB of file ${peak.toFixed(0).padStart(6)} MB of memory more ${(milliseconds / unit).toFixed(2).padStart(7)}`,
    );
  }
}
