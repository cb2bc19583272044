/**
 * Renders `public/icon/*.png` from `mark.svg` with a headless Chromium.
 *
 * usage: node tools/icons/draw.ts   (after a change of the drawing)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', 'icon');
const SIZES = [16, 32, 48, 96, 128];

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('no Chromium: run node tools/setup.mjs');
const browser = await launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block}</style>${readFileSync(join(import.meta.dirname, 'mark.svg'), 'utf8')}`,
  );
  await page.screenshot({ path: join(FOLDER, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
