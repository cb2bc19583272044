/**
 * `npm start`: builds the extension and shows it at work, in a browser window
 * or, without a display, by a tour that tells what it sees.
 *
 * usage: npm start -- [--headless] [PAGE.html | ADDRESS]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchBrowser } from '../browser/launch.ts';
import { Reader } from '../browser/reader.ts';
import { startSites, type Sites } from '../browser/sites.ts';
import { hostsOf, serveSamples, type Sample } from './samples.ts';
import { addressOf, orderOf } from './target.ts';
import { Tour } from './tour.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const ARTIFACTS = join(ROOT, 'artifacts');

function say(line: string): void {
  console.log(line);
}

function build(): void {
  say('builds the extension for Chromium …');
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function makeTour(address: string, sites: Sites, samples: readonly Sample[]): Promise<void> {
  const folder = join(ARTIFACTS, 'tour');
  say('starts a headless Chromium with the extension and makes the tour:\n');
  const reader = await Reader.start('chromium', {
    extension: EXTENSION,
    network: { proxy: sites.port, hosts: hostsOf(samples) },
    width: 1280,
    height: 860,
  });
  try {
    await new Tour(reader, { folder, say }).run(address);
  } finally {
    await reader.stop();
  }
  say(`\nThe tour is done. Its pictures and the exported file are in ${relative(process.cwd(), folder)}.`);
  say('On a machine with a display, npm start opens a browser window to try it all yourself.');
  say('Another page: npm start -- PAGE.html, or npm start -- https://… .');
}

async function showWindow(address: string, sites: Sites, samples: readonly Sample[]): Promise<void> {
  const profile = join(ARTIFACTS, 'profile');
  mkdirSync(profile, { recursive: true });
  say('opens a Chromium window with the extension …\n');
  const { browser } = await launchBrowser('chromium', {
    extension: EXTENSION,
    profile,
    downloads: join(ARTIFACTS, 'downloads'),
    network: { proxy: sites.port, hosts: hostsOf(samples) },
    headless: false,
  });
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
  process.once('SIGINT', () => void browser.close());
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address);
  say(`The window shows ${address}.`);
  say('Point at a mark, select a passage to note it, and click the icon of Aide-mémoire for the review panel.');
  if (samples.some((sample) => sample.address === address)) {
    say('More sample articles, to be typed into the address bar:');
    for (const sample of samples) say(`  ${sample.address}`);
  }
  say(
    `Your notes stay in ${relative(process.cwd(), profile)} until you delete it. Close the window, or press Ctrl+C, to end.`,
  );
  await closed;
}

const sites = await startSites();
try {
  const order = orderOf(process.argv.slice(2));
  const samples = serveSamples(sites);
  // npm runs in the repository; a file is named from where the user stands.
  const address = addressOf(order.page, samples, sites, process.env['INIT_CWD'] ?? process.cwd());
  build();
  await (order.headless || !hasDisplay() ? makeTour : showWindow)(address, sites, samples);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await sites.close();
}
