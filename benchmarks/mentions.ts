/**
 * `node benchmarks/mentions.ts [FOLDER]`: how fast officials and dates are
 * recognised, beside three others over the same texts in the same run:
 * chrono-node (dates alone), compromise (people alone) and Microsoft's
 * recognizers (dates alone).
 *
 * Texts: the fixture articles, or those of FOLDER in the corpus format. Each
 * system reads them in turn, round by round, and the median of its rounds
 * counts; the slow ones read as many texts as they manage in their share, and
 * Microsoft's gets single paragraphs, since whole texts take it minutes.
 * Budgets are ratios, so that they hold on any machine: exit 1 when both our
 * jobs together are slower than chrono-node alone, or less than 50 times
 * faster than compromise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import { detect } from '../mentions/detect.ts';
import { detectDates } from '../mentions/dates/detect-dates.ts';
import { detectOfficials } from '../mentions/officials/detect-officials.ts';
import { FIXTURE_PAGES } from '../tests/fixtures/page-contents.ts';

const ROUNDS = 5;
/** Milliseconds one system may take in one round. */
const SHARE = 1_500;
const CHRONO_BUDGET = 1;
const COMPROMISE_BUDGET = 50;
const PUBLISHED = '2025-04-02';

interface Text {
  readonly language: string;
  readonly text: string;
}

function corpusTexts(folder: string): Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const file = readFileSync(join(folder, name), 'utf8');
      const cut = file.indexOf('\n---\n');
      return { language: /^lang: (\w+)$/m.exec(file.slice(0, cut))?.[1] ?? 'en', text: file.slice(cut + 5) };
    });
}

function fixtureTexts(): Text[] {
  return FIXTURE_PAGES.filter(({ status }) => status === 'article').map(({ language, parts }) => ({
    language,
    text: [parts.title, parts.lead ?? '', ...parts.paragraphs].join('\n').replaceAll(/<[^>]*>/g, ''),
  }));
}

const folder = process.argv[2];
const texts = folder === undefined ? fixtureTexts() : corpusTexts(folder);
const english = texts.filter(({ language }) => language === 'en');
const paragraphs = english.flatMap(({ language, text }) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((one) => ({ language, text: one })),
);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);

interface System {
  readonly name: string;
  readonly texts: readonly Text[];
  /** Returns how many things it found, so that no work can be left out. */
  readonly read: (text: Text) => number;
}

const context = (language: string) => ({ language, published: PUBLISHED });
const SYSTEMS: readonly System[] = [
  { name: 'ours, both jobs, English', texts: english, read: ({ text }) => detect(text, context('en')).mentions.length },
  {
    name: 'ours, both jobs, all texts',
    texts,
    read: ({ text, language }) => detect(text, context(language)).mentions.length,
  },
  { name: 'ours, dates', texts: english, read: ({ text }) => detectDates(text, context('en')).length },
  { name: 'ours, officials', texts: english, read: ({ text }) => detectOfficials(text, context('en')).mentions.length },
  { name: 'chrono-node, dates', texts: english, read: ({ text }) => chrono.parse(text, reference).length },
  { name: 'compromise, people', texts: english, read: ({ text }) => nlp(text).people().length },
  {
    name: "Microsoft's, dates",
    texts: paragraphs,
    read: ({ text }) => recognizeDateTime(text, Culture.English, undefined, reference).length,
  },
];

/** Characters a millisecond over one round, and how many things were found in them. */
function round({ texts: list, read }: System): { speed: number; found: number } {
  let characters = 0;
  let found = 0;
  const start = performance.now();
  for (let index = 0; ; index++) {
    const text = list[index % list.length];
    if (text === undefined) throw new Error('no texts');
    found += read(text);
    characters += text.text.length;
    const passed = performance.now() - start;
    if (passed > SHARE || (passed > SHARE / 10 && (index + 1) % list.length === 0)) {
      return { speed: characters / passed, found };
    }
  }
}

const speeds = new Map<string, number[]>(SYSTEMS.map(({ name }) => [name, []]));
const finds = new Map<string, number>();
for (let turn = 0; turn <= ROUNDS; turn++) {
  for (const system of SYSTEMS) {
    const { speed, found } = round(system);
    finds.set(system.name, (finds.get(system.name) ?? 0) + found);
    // The first round only warms up.
    if (turn > 0) speeds.get(system.name)?.push(speed);
  }
}

const idle = SYSTEMS.filter(({ name }) => (finds.get(name) ?? 0) === 0);
if (idle.length > 0) throw new Error(`found nothing: ${idle.map(({ name }) => name).join(', ')}`);

function median(name: string): number {
  const sorted = (speeds.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const own = median('ours, both jobs, English');
console.log(`${texts.length} texts, ${english.length} of them English; median of ${ROUNDS} rounds`);
for (const { name } of SYSTEMS) {
  const speed = median(name);
  console.log(
    `${name.padEnd(28)} ${(speed / 1000).toFixed(3).padStart(9)} million characters/s   ours, both jobs: ${(own / speed).toFixed(2)} times as fast`,
  );
}
const overChrono = own / median('chrono-node, dates');
const overCompromise = own / median('compromise, people');
if (overChrono < CHRONO_BUDGET) console.error(`slower than chrono-node: ${overChrono.toFixed(2)}`);
if (overCompromise < COMPROMISE_BUDGET) console.error(`not 50 times compromise: ${overCompromise.toFixed(1)}`);
if (overChrono < CHRONO_BUDGET || overCompromise < COMPROMISE_BUDGET) process.exitCode = 1;
