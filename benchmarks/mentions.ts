/**
 * `npm run bench:mentions [-- FOLDER]`: how fast officials and dates are recognised, beside three others
 * over the same texts in the same run: chrono-node (dates alone), compromise (people alone) and Microsoft's
 * recognizers (dates alone).
 *
 * Texts: those of the fixture pages, all our own sentences, or those of FOLDER in the corpus format. The
 * systems take turns in short slices, so that what else the machine does falls on all of them alike; what
 * counts is processor time, and of many slices the median, with the middle half of them as the spread. The
 * slow ones read as many texts as they manage in a slice; Microsoft's gets single paragraphs, since whole
 * texts take it minutes. Budgets are ratios, so that they hold on any machine: exit 1 when both our jobs
 * together are slower than chrono-node alone, or less than 50 times faster than compromise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { detectDates } from '../mentions/dates/detect-dates.ts';
import { detect } from '../mentions/detect.ts';
import { detectOfficials } from '../mentions/officials/detect-officials.ts';
import { FIXTURE_PAGES } from '../tests/fixtures/page-contents.ts';

/** Slices of each system that count, and those before that only warm up: what has more code takes longer to compile. */
const SLICES = 11;
const WARM_UP = 12;
/** Milliseconds of processor time in one slice: at least, and before the list of texts is left unfinished. */
const SLICE = 100;
const LONGEST_SLICE = 500;
const CHRONO_BUDGET = 1;
const COMPROMISE_BUDGET = 50;
const PUBLISHED = '2025-04-02';

interface Text {
  readonly language: string;
  readonly text: string;
  /** In UTF-8. */
  readonly bytes: number;
}

/** A text as the background receives it: a copy, no part of a longer string. */
const textOf = (language: string, text: string): Text => ({
  language,
  text: structuredClone(text),
  bytes: Buffer.byteLength(text),
});

function corpusTexts(folder: string): Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const file = readFileSync(join(folder, name), 'utf8');
      const cut = file.indexOf('\n---\n');
      return textOf(/^lang: (\w+)$/m.exec(file.slice(0, cut))?.[1] ?? 'en', file.slice(cut + 5));
    });
}

function fixtureTexts(): Text[] {
  return FIXTURE_PAGES.filter(({ status }) => status === 'article').map(({ language, parts }) =>
    textOf(language, [parts.title, parts.lead ?? '', ...parts.paragraphs].join('\n').replaceAll(/<[^>]*>/g, '')),
  );
}

const folder = process.argv[2];
const texts = folder === undefined ? fixtureTexts() : corpusTexts(folder);
const english = texts.filter(({ language }) => language === 'en');
const paragraphs = english.flatMap(({ language, text }) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((one) => textOf(language, one)),
);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);

interface System {
  readonly name: string;
  readonly texts: readonly Text[];
  /** Returns how many things it found, so that no work can be left out. */
  readonly read: (text: Text) => number;
}

const context = (language: string) => ({ language, published: PUBLISHED });
const vietnamese = texts.filter(({ language }) => language === 'vi');
const BOTH = 'both jobs';
const CHRONO = 'chrono-node, dates';
const COMPROMISE = 'compromise, people';
const MICROSOFT = "Microsoft's, dates";
const ALL: readonly System[] = [
  { name: BOTH, texts: english, read: ({ text }) => detect(text, context('en')).mentions.length },
  { name: 'dates', texts: english, read: ({ text }) => detectDates(text, context('en')).length },
  { name: 'officials', texts: english, read: ({ text }) => detectOfficials(text, context('en')).mentions.length },
  { name: CHRONO, texts: english, read: ({ text }) => chrono.parse(text, reference).length },
  { name: COMPROMISE, texts: english, read: ({ text }) => nlp(text).people().length },
  {
    name: MICROSOFT,
    texts: paragraphs,
    read: ({ text }) => recognizeDateTime(text, Culture.English, undefined, reference).length,
  },
  {
    name: 'both jobs, Vietnamese',
    texts: vietnamese,
    read: ({ text }) => detect(text, context('vi')).mentions.length,
  },
];
const SYSTEMS = ALL.filter((system) => system.texts.length > 0);

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Megabytes a second over one slice, and how many things were found in it. */
function slice({ texts: list, read }: System): { speed: number; found: number } {
  let bytes = 0;
  let found = 0;
  const start = processorTime();
  for (let index = 0; ; index++) {
    const text = list[index % list.length];
    if (text === undefined) throw new Error('no texts');
    found += read(text);
    bytes += text.bytes;
    const passed = processorTime() - start;
    if (passed > LONGEST_SLICE || (passed > SLICE && (index + 1) % list.length === 0)) {
      return { speed: bytes / 1000 / passed, found };
    }
  }
}

const began = { clock: performance.now(), processor: processorTime(), load: loadavg()[0] ?? 0 };
const speeds = new Map<string, number[]>(SYSTEMS.map(({ name }) => [name, []]));
const finds = new Map<string, number>();
for (let turn = 0; turn < WARM_UP + SLICES; turn++) {
  for (const system of SYSTEMS) {
    const { speed, found } = slice(system);
    finds.set(system.name, (finds.get(system.name) ?? 0) + found);
    if (turn >= WARM_UP) speeds.get(system.name)?.push(speed);
  }
}

const idle = SYSTEMS.filter(({ name }) => (finds.get(name) ?? 0) === 0);
if (idle.length > 0) throw new Error(`found nothing: ${idle.map(({ name }) => name).join(', ')}`);

/** The value below which that share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;
}

const digits = (number: number) => number.toPrecision(3);

/** Median and middle half of one system's slices, or of its ratio to another slice by slice. */
function summary(name: string, to?: string): { median: number; spread: string } {
  const divisors = to === undefined ? null : (speeds.get(to) ?? []);
  const numbers = (speeds.get(name) ?? []).map((speed, index) =>
    divisors === null ? speed : speed / (divisors[index] ?? 1),
  );
  return {
    median: quantile(numbers, 0.5),
    spread: `${digits(quantile(numbers, 0.5))} (${digits(quantile(numbers, 0.25))}–${digits(quantile(numbers, 0.75))})`,
  };
}

const kilobytes = (list: readonly Text[]) => (list.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0);
console.log(
  `${english.length} English texts, ${kilobytes(english)} kB; ${vietnamese.length} Vietnamese, ${kilobytes(vietnamese)} kB`,
);
console.log(`median of ${SLICES} slices (middle half); MB of text in UTF-8 a second of processor time\n`);
console.log(`${''.padEnd(24)} ${'MB/s'.padEnd(22)} both jobs are … times as fast   dates are … times as fast`);
for (const { name } of SYSTEMS) {
  console.log(
    `${name.padEnd(24)} ${summary(name).spread.padEnd(22)} ${summary(BOTH, name).spread.padEnd(31)} ${summary('dates', name).spread}`,
  );
}
const share = (processorTime() - began.processor) / (performance.now() - began.clock);
console.log(
  `\nmachine: ${cpus().length} processors; load ${began.load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after; this run had ${(share * 100).toFixed(0)} % of a processor`,
);
const overChrono = summary(BOTH, CHRONO).median;
const overCompromise = summary(BOTH, COMPROMISE).median;
if (overChrono < CHRONO_BUDGET) console.error(`slower than chrono-node: ${overChrono.toFixed(2)}`);
if (overCompromise < COMPROMISE_BUDGET) console.error(`not 50 times compromise: ${overCompromise.toFixed(1)}`);
if (overChrono < CHRONO_BUDGET || overCompromise < COMPROMISE_BUDGET) process.exitCode = 1;
