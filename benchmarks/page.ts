/**
 * `npm run -s bench:page -- [FOLDER]`: what reading costs a page, in Chromium.
 * FOLDER holds saved pages as `tools/extract.ts` takes them; without one, our
 * fixture pages. Their own scripts do not run. Three questions:
 *
 * - From our script's start to marks painted, beside Readability alone on the
 *   same page in the same run (on a clone, as its documentation says, without
 *   anything to paint): the median ratio of all pages. Detection is the
 *   background's in the extension; its time is printed apart.
 * - The longest piece of work of ours outside Readability on a page of 200,000
 *   characters with 500 marks.
 * - What a page costs that is no article.
 *
 * Ratios hold on any machine that does little else, milliseconds on this one. Exit 1 over a budget.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { startSites } from '../tools/browser/sites.ts';
import { htmlFiles } from '../tools/extract.ts';
import { findBrowser } from '../tools/setup/browsers.mjs';
import type { Bench, Timing } from './page/in-page.ts';

const RATIO_BUDGET = 1.25;
const TASK_BUDGET = 50;
const ROUNDS = 15;
const CHARACTERS = 200_000;
const MARKS = 500;
const ORIGIN = 'http://bench.example';

declare const bench: Bench;

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'page', 'in-page.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if ('output' in one) return one.output[0].code;
  }
  throw new Error('nothing was built');
}

/** A story of our own words as long as the longest pages. */
function longPage(): string {
  const sentence =
    'The envoys of the two harbours met again on the quay and spoke of ferries, of mail and of the winter. ';
  const paragraphs: string[] = [];
  for (let length = 0; length < CHARACTERS; length += 5 * sentence.length) {
    paragraphs.push(`<p>Session ${paragraphs.length}. ${sentence.repeat(5)}</p>`);
  }
  return `<!DOCTYPE html><html lang="en"><title>Envoys meet again in the old harbour</title><main><article>
<h1>Envoys meet again in the old harbour</h1>${paragraphs.join('')}</article></main></html>`;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The least of each: what else runs on the machine only ever adds. */
function best(rounds: readonly Timing[]): Timing {
  const [first] = rounds;
  if (first === undefined) throw new Error('no rounds');
  const of = (key: Exclude<keyof Timing, 'status'>) => Math.min(...rounds.map((round) => round[key]));
  return {
    status: first.status,
    readability: of('readability'),
    read: of('read'),
    outside: of('outside'),
    detect: of('detect'),
    paint: of('paint'),
  };
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

async function measure(page: Page, address: string, code: string, marks: number | null): Promise<Timing> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(code);
  const today = new Date().toISOString().slice(0, 10);
  const rounds: Timing[] = [];
  // The first two warm the engine up.
  for (let round = -2; round < ROUNDS; round++) {
    const timing = await page.evaluate(
      (day, count) => (count === null ? bench.round(day) : bench.roundWithMarks(day, count)),
      today,
      marks,
    );
    if (round >= 0) rounds.push(timing);
  }
  return best(rounds);
}

const files = htmlFiles([process.argv[2] ?? join(import.meta.dirname, '..', 'tests', 'fixtures', 'pages')]);
const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('no Chromium: run node tools/setup.mjs');
const sites = await startSites();
const browser = await launch({
  executablePath,
  pipe: true,
  args: [
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    `--proxy-server=http://127.0.0.1:${sites.port}`,
    '--proxy-bypass-list=<-loopback>',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const code = await script();
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setJavaScriptEnabled(false);
  const ratios: number[] = [];
  for (const file of files) {
    const address = `${ORIGIN}/${encodeURIComponent(basename(file))}`;
    sites.serve(address, { body: readFileSync(file) });
    const { status, readability, read, outside, detect, paint } = await measure(page, address, code, null);
    const ratio = (read + paint) / readability;
    if (status === 'article') ratios.push(ratio);
    console.log(
      `${basename(file)}: ${status}; ratio ${ratio.toFixed(2)}; Readability ${milliseconds(readability)}, ` +
        `reading ${milliseconds(read)} (${milliseconds(outside)} outside Readability), ` +
        `painting ${milliseconds(paint)}; in the background ${milliseconds(detect)}`,
    );
  }
  const long = `${ORIGIN}/long`;
  sites.serve(long, { body: longPage() });
  const { outside, paint, readability } = await measure(page, long, code, MARKS);
  const task = Math.max(outside, paint);
  const ratio = median(ratios);
  console.log(`median ratio of ${ratios.length} articles: ${ratio.toFixed(2)} (budget ${RATIO_BUDGET})`);
  console.log(
    `${CHARACTERS} characters, ${MARKS} marks: ${milliseconds(outside)} of reading outside Readability ` +
      `(which takes ${milliseconds(readability)}), ${milliseconds(paint)} of painting (budget ${TASK_BUDGET} ms)`,
  );
  if (!(ratio <= RATIO_BUDGET) || !(task < TASK_BUDGET)) process.exitCode = 1;
} finally {
  await browser.close();
  await sites.close();
}
