/**
 * How long a library takes to leave in each format and to be read back, and
 * what it takes of memory, each in a process of its own.
 *
 * usage: npm run -s bench:export [-- ARTICLES]   (10,000 unless told)
 *
 * Times of a machine that does other things are comparable within one run
 * only: the last column is the time over that of the streamed backup.
 */
import { spawnSync } from 'node:child_process';
import type { BackupRecord } from '../annotations/backup-lines.ts';
import type { KeptArticle, LibraryContents } from '../annotations/library-contents.ts';
import type { Annotation } from '../annotations/schemas.ts';
import { createAnnotation } from '../annotations/annotation.ts';
import { createSavedArticle } from '../annotations/saved-article.ts';
import { backupChunks } from '../export/backup.ts';
import { EXPORT_FORMATS } from '../export/registry.ts';
import { checkBackup } from '../import/read-backup.ts';
import { articleOf, sampleParagraphs } from '../tests/contracts/library-samples.ts';
import { textsIn } from '../tools/export-texts.ts';

const NOW = new Date('2026-03-05T08:00:00Z');
const EXPORTED = NOW.toISOString();
const NOTES = 3;
/** Paragraphs of an article: about 5,000 letters. */
const PARAGRAPHS = 36;

function idOf(kind: number, number: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** An article unlike any other, with an official and a date in every third paragraph. */
function madeArticle(number: number): { article: KeptArticle; notes: Annotation[] } {
  const body = Array.from({ length: PARAGRAPHS }, (_, index) => `${sampleParagraphs[index % 3]} (${number}.${index})`);
  const read = articleOf([['title', `Talks, round ${number}`], ...body.map((block) => ['body', block] as const)], {
    address: `https://news.example/story-${number}`,
  });
  const all = (words: string) =>
    [...read.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
      text: words,
    }));
  const article: KeptArticle = {
    ...createSavedArticle(read, idOf(1, number), NOW),
    tags: [`tag ${number % 40}`],
    detection: {
      officials: [{ id: 'o1', name: 'Lê Văn Hoà', role: 'Foreign Minister', country: 'VN', former: false }],
      mentions: [
        ...all('Lê Văn Hoà').map((at) => ({
          kind: 'official' as const,
          ...at,
          official: 'o1',
          form: 'full' as const,
          rule: 'titled',
        })),
        ...all('3 March 2026').map((at) => ({
          kind: 'date' as const,
          ...at,
          value: '2026-03-03',
          alternatives: [],
          type: 'DATE' as const,
          rule: 'day-month-year',
          reading: 'stated' as const,
          reference: null,
          anaphoric: false,
        })),
      ],
    },
  };
  const notes = Array.from({ length: NOTES }, (_, index) => {
    const words = `sign an agreement on fisheries`;
    const start = read.text.indexOf(words, index * 600);
    const target = {
      quote: { type: 'TextQuoteSelector' as const, exact: words, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector' as const, start, end: start + words.length },
      paragraph: body[1] ?? '',
    };
    const note = { id: idOf(2, number * NOTES + index), target, comment: `Note ${index}`, tags: ['a'], category: null };
    return createAnnotation(note, article.id, NOW);
  });
  return { article, notes };
}

function* madeRecords(articles: number): Generator<BackupRecord> {
  for (let number = 0; number < articles; number++) {
    const { article, notes } = madeArticle(number);
    yield { kind: 'article', value: article };
    for (const note of notes) yield { kind: 'annotation', value: note };
  }
}

function madeContents(articles: number): LibraryContents {
  const made = Array.from({ length: articles }, (_, number) => madeArticle(number));
  return {
    format: 'aide-memoire',
    version: 1,
    exported: EXPORTED,
    articles: made.map(({ article }) => article),
    annotations: made.flatMap(({ notes }) => notes),
    corrections: [],
  };
}

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
  const format = EXPORT_FORMATS.find(({ id }) => id === name);
  const contents = format === undefined ? null : madeContents(articles);
  const before = peakNow();
  const start = performance.now();
  let length: number | undefined;
  if (format !== undefined && contents !== null) {
    length = (await format.write(contents, { texts: textsIn('en') })).length;
  } else {
    length = await STREAMS[name]?.(articles);
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
