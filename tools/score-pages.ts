/**
 * `node tools/score-pages.ts FOLDER...`: reads the saved pages of folders with a
 * `pages.json` that holds what is expected of each, and prints titles, dates
 * and the text's F1 by 4-gram shingles (letters and digits as words; for
 * Chinese and Japanese each character is one), per page and on average, beside
 * what plain Readability gives by the same scorer.
 * `--detail NAME` prints the shingles one page has too many and too few.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Readability from '@mozilla/readability/Readability.js';
import { collectBlocks } from '../article/raw-blocks.ts';
import { extracted, htmlFiles, openFile, pageDone, readFile, type Extracted } from './extract.ts';

interface Expected {
  readonly title?: string;
  readonly published?: string;
  readonly paragraphs?: readonly string[];
}

interface Row {
  readonly file: string;
  readonly expected: Expected;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

function shingles(text: string): Map<string, number> {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index + 4 <= Math.max(words.length, 4); index++) {
    const shingle = words.slice(index, index + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compare(found: string, expected: string) {
  const [a, b] = [shingles(found), shingles(expected)];
  let common = 0;
  let [foundSize, expectedSize] = [0, 0];
  const [extra, missing]: [string[], string[]] = [[], []];
  for (const [shingle, count] of a) {
    foundSize += count;
    const there = b.get(shingle) ?? 0;
    common += Math.min(count, there);
    if (count > there) extra.push(shingle);
  }
  for (const [shingle, count] of b) {
    expectedSize += count;
    if (count > (a.get(shingle) ?? 0)) missing.push(shingle);
  }
  const precision = foundSize === 0 ? 0 : common / foundSize;
  const recall = expectedSize === 0 ? 0 : common / expectedSize;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall), extra, missing };
}

function expectations(folder: string): Map<string, Expected> {
  const list = join(folder, 'pages.json');
  if (!existsSync(list)) throw new Error(`${folder} holds no pages.json`);
  const rows = JSON.parse(readFileSync(list, 'utf8')) as readonly Partial<Row>[];
  return new Map(rows.map(({ file = '', expected = {} }) => [file, expected]));
}

const collapse = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
const share = (values: readonly boolean[]) => `${values.filter(Boolean).length}/${values.length}`;

/** Title and text of a page as Readability gives them by itself, its blocks a line each. */
function byReadabilityAlone(file: string): { readonly title: string; readonly text: string } {
  const parsed = new Readability<Node>(openFile(file).document, { serializer: (node) => node }).parse();
  const blocks = parsed?.content ? collectBlocks(parsed.content as Element, () => 'body') : [];
  return { title: collapse(parsed?.title ?? ''), text: blocks.map(({ text }) => text).join('\n') };
}

async function score(folder: string, today: string, detail: string | undefined) {
  const expected = expectations(folder);
  const [titles, present, dates]: [boolean[], boolean[], boolean[]] = [[], [], []];
  const texts: number[] = [];
  const [aloneTitles, aloneTexts]: [boolean[], number[]] = [[], []];
  for (const file of htmlFiles([folder])) {
    const began = performance.now();
    const reading = readFile(file, today);
    const milliseconds = Math.round(performance.now() - began);
    const found: Extracted = extracted(file, reading);
    const truth = expected.get(basename(file)) ?? {};
    const alone = byReadabilityAlone(file);
    const notes: string[] = [`${reading.status}/${reading.article.recipe}`, `${milliseconds} ms`];
    if (truth.title !== undefined) {
      titles.push(collapse(truth.title) === found.title);
      aloneTitles.push(collapse(truth.title) === alone.title);
      if (!titles.at(-1)) notes.push(`title "${found.title}" not "${collapse(truth.title)}"`);
    }
    if (truth.published !== undefined) {
      present.push(found.published !== null);
      dates.push(found.published === truth.published.slice(0, 10));
      if (!dates.at(-1))
        notes.push(`date ${found.published} (${reading.article.published?.source}) not ${truth.published}`);
    } else notes.push(`date ${found.published} (${reading.article.published?.source}), "${found.title}"`);
    if (truth.paragraphs !== undefined) {
      const { precision, recall, f1, extra, missing } = compare(found.text, truth.paragraphs.join('\n'));
      const aloneF1 = compare(alone.text, truth.paragraphs.join('\n')).f1;
      texts.push(f1);
      aloneTexts.push(aloneF1);
      notes.unshift(
        `F1 ${f1.toFixed(3)} (p ${precision.toFixed(3)} r ${recall.toFixed(3)}; Readability ${aloneF1.toFixed(3)})`,
      );
      if (detail === found.id) notes.push(`\n  too many: ${extra.join(' | ')}\n  too few: ${missing.join(' | ')}`);
    }
    console.log(`${found.id}: ${notes.join('; ')}`);
    await pageDone();
  }
  console.log(
    `${folder}: text F1 ${mean(texts).toFixed(4)} on ${texts.length}; title exact ${share(titles)}; date present ${share(present)}, right ${share(dates)}`,
  );
  console.log(`Readability alone: text F1 ${mean(aloneTexts).toFixed(4)}; title exact ${share(aloneTitles)}`);
}

const paths = process.argv.slice(2);
const flag = paths.indexOf('--detail');
const [, detail] = flag < 0 ? [] : paths.splice(flag, 2);
for (const folder of paths) await score(folder, new Date().toISOString().slice(0, 10), detail);
