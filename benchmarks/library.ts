/**
 * Times the reads and writes of the library in Chromium at 100, 1,000 and
 * 10,000 articles (100,000 notes, 300,000 mentions).
 *
 * usage: node benchmarks/library.ts [--runs 15] [--sizes 100,1000,10000]
 *
 * Each figure is the least, the median and the 95th percentile of its runs, and its ratio
 * to the median at the smallest size of the same run: ratios hold on any
 * machine, milliseconds on an idle one only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { bundleScript } from '../tools/browser/bundle-script.ts';
import { findBrowser } from '../tools/setup/browsers.mjs';
import type { Filled } from './library/fill.ts';
import type { Timings } from './library/page.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, sizes: { type: 'string', default: '100,1000,10000' } },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);

/** Every query is to take less at the largest size, in milliseconds, on an idle machine. */
const BUDGET = 100;

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const script = await bundleScript(join(import.meta.dirname, 'library', 'page.ts'));
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(
      isScript ? script : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), 'bench-library-'));
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium: run node tools/setup.mjs');
  const browser = await launch({
    executablePath,
    pipe: true,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 3_600_000,
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction('globalThis.bench !== undefined');
    return await use(page);
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Bytes of JavaScript that stay after everything that can go is gone. */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const results = await withPage(async (page) => {
  const found: { size: number; timings: Timings }[] = [];
  for (const size of sizes) {
    const filled = (await page.evaluate(`bench.fill('library-${size}', ${size})`)) as Filled;
    const before = await heap(page);
    const timings = (await page.evaluate(`bench.measure('library-${size}', ${runs})`)) as Timings;
    const after = await heap(page);
    const used = (await page.evaluate('navigator.storage.estimate().then(({ usage }) => usage)')) as number;
    console.log(
      `${filled.articles} articles, ${filled.notes} notes, ${filled.mentions} mentions: ` +
        `catalogue made in ${(filled.catalogue / 1000).toFixed(1)} s; ` +
        `heap kept by the page ${megabytes(after)} (${megabytes(before)} before); on disk so far ${megabytes(used)}`,
    );
    found.push({ size, timings });
  }
  return found;
});

const cell = (times: readonly number[]) => [0, 0.5, 0.95].map((share) => quantile(times, share).toFixed(1)).join(' / ');

const [base, ...larger] = results;
console.log(
  `\nmilliseconds: least / median / 95th percentile of ${runs} runs, × the median at ${base?.size} articles\n`,
);
for (const [act, times] of Object.entries(base?.timings ?? {})) {
  const least = quantile(times, 0.5);
  const cells = [
    cell(times).padStart(22),
    ...larger.map(({ timings }) => {
      const mine = timings[act] ?? [];
      const median = quantile(mine, 0.5);
      return `${cell(mine)} × ${(median / least).toFixed(1)}`.padStart(30);
    }),
  ];
  console.log(`${act.padEnd(40)}${cells.join('')}`);
  const last = quantile(larger.at(-1)?.timings[act] ?? [], 0.5);
  if (last > BUDGET) {
    console.error(`${act}: over ${BUDGET} ms`);
    process.exitCode = 1;
  }
}
