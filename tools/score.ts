/**
 * `npm run score -- CORPUS [options]`: how well the recognition does against a hand-made truth
 * (`CORPUS/articles/*.txt`, `CORPUS/gold/*.json`), or against newswire with TIMEX3 (a folder of `.tml` files).
 * How each figure is computed: `--explain`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { detectDates } from '../mentions/dates/detect-dates.ts';
import { detectTimex } from '../mentions/dates/timex.ts';
import { detect } from '../mentions/detect.ts';
import type { Detection } from '../mentions/mention.ts';
import { listTextFiles, readTextFile } from './corpus/read-text.ts';
import { add, zero } from './score/count.ts';
import { EXPLANATION } from './score/explanation.ts';
import { scoreDates } from './score/score-dates.ts';
import { scoreOfficials } from './score/score-officials.ts';
import { scoreTimex, type TimexScore } from './score/score-timex.ts';
import { readTimeMl } from './score/timex.ts';
import { addText, countLine, newTotal, report, type Shown, type TextScore, type Total } from './score/total.ts';
import type { Answer, Truth } from './score/truth.ts';

const USAGE = `usage: npm run score -- CORPUS [--only officials|dates] [--group dev|held]
         [--worst N] [--errors] [--show-held] [--explain]
  --worst N     list the errors of the N worst texts (8)    --errors     of all texts
  --show-held   of the held-out third too: not while writing rules`;

/** True for the third of the texts that rules are not written on. */
export function isHeldOut(id: string, hash: 'md5' | 'sha1' = 'md5'): boolean {
  const digest = createHash(hash).update(id).digest('hex');
  return hash === 'md5' ? Number.parseInt(digest.slice(0, 2), 16) % 3 === 0 : BigInt(`0x${digest}`) % 3n === 0n;
}

/** A detection in the truth's shape. */
export function answerOf({ officials, mentions }: Detection): Answer {
  return {
    officials: officials.map((official) => ({
      ...official,
      mentions: mentions.flatMap((one) =>
        one.kind === 'official' && one.official === official.id
          ? [{ start: one.start, end: one.end, kind: one.form }]
          : [],
      ),
    })),
    dates: mentions.filter((one) => one.kind === 'date'),
  };
}

/** What one text adds, and what went wrong in it. */
export function scoreText(truth: Truth, answer: Answer, text: string): TextScore {
  return { officials: scoreOfficials(truth, answer, text), dates: scoreDates(truth, answer, text) };
}

interface Options {
  readonly shown: Shown;
  readonly group: string | null;
  readonly worst: number;
  readonly showHeld: boolean;
}

interface Errors {
  readonly id: string;
  readonly wrong: readonly string[];
}

function printErrors(files: readonly Errors[], worst: number): void {
  const most = files.filter(({ wrong }) => wrong.length > 0).sort((a, b) => b.wrong.length - a.wrong.length);
  for (const { id, wrong } of most.slice(0, worst)) {
    console.log(`${id}: ${wrong.length} wrong`);
    for (const one of wrong) console.log(`    ${one}`);
  }
}

function scoreCorpus(corpus: string, { shown, group, worst, showHeld }: Options): void {
  const totals = new Map<string, Total>();
  const files: Errors[] = [];
  for (const path of listTextFiles(join(corpus, 'articles'))) {
    const { id, text, context } = readTextFile(path);
    const own = isHeldOut(id) ? 'held' : 'dev';
    if (group !== null && group !== own) continue;
    const truth = JSON.parse(readFileSync(join(corpus, 'gold', `${id}.json`), 'utf8')) as Truth;
    const scored = scoreText(truth, answerOf(detect(text, context)), text);
    for (const name of [`${truth.lang} ${own}`, `${truth.lang} all`]) {
      const total = totals.get(name) ?? newTotal();
      totals.set(name, total);
      addText(total, scored);
    }
    const wrong = [
      ...(shown === 'dates' ? [] : scored.officials.wrong),
      ...(shown === 'officials' ? [] : scored.dates.wrong),
    ];
    if (own === 'dev' || showHeld) files.push({ id, wrong });
  }
  for (const name of [...totals.keys()].sort()) {
    const total = totals.get(name);
    if (total !== undefined) console.log(`${report(name, total, shown)}\n`);
  }
  printErrors(files, worst);
}

/** The held-out third of newswire is told by another hash: its study began before this tool. */
function scoreNewswire(paths: readonly string[], { group, worst, showHeld }: Options): void {
  const sums = new Map<string, TimexScore>();
  const files: Errors[] = [];
  for (const path of paths) {
    const id = basename(path, '.tml');
    const own = isHeldOut(id, 'sha1') ? 'held' : 'dev';
    if (id.startsWith('.') || (group !== null && group !== own)) continue;
    const { text, published, expressions } = readTimeMl(readFileSync(path, 'utf8'));
    const context = { language: 'en', published };
    const shown = scoreTimex(expressions, detectDates(text, context), text);
    const all = scoreTimex(expressions, detectTimex(text, context), text);
    for (const [name, score] of [
      [`newswire ${own}, as a reader is shown`, shown],
      [`newswire ${own}, all of TIMEX3`, all],
    ] as const) {
      const sum = sums.get(name) ?? { strict: zero(), relaxed: zero(), value: zero(), wrong: [] };
      sums.set(name, sum);
      add(sum.strict, score.strict);
      add(sum.relaxed, score.relaxed);
      add(sum.value, score.value);
    }
    if (own === 'dev' || showHeld) files.push({ id, wrong: all.wrong });
  }
  for (const [name, { strict, relaxed, value }] of sums) {
    console.log(
      [name, countLine('strict', strict), countLine('relaxed', relaxed), countLine('value', value)].join('\n'),
    );
  }
  printErrors(files, worst);
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const option = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? null : (args.splice(at, 2)[1] ?? null);
  };
  const only = option('--only');
  const options: Options = {
    shown: only === 'officials' || only === 'dates' ? only : 'both',
    group: option('--group'),
    worst: args.includes('--errors') ? Infinity : Number(option('--worst') ?? 8),
    showHeld: args.includes('--show-held'),
  };
  const explain = args.includes('--explain');
  const [corpus] = args.filter((arg) => !arg.startsWith('--'));
  if (explain) console.log(EXPLANATION);
  if (corpus === undefined) {
    if (!explain) console.error(USAGE);
    process.exitCode = explain ? 0 : 1;
  } else if (existsSync(join(corpus, 'gold'))) scoreCorpus(corpus, options);
  else {
    const paths = listTextFiles(corpus, '.tml');
    if (paths.length > 0) scoreNewswire(paths, options);
    else {
      console.error(`${corpus}: neither gold/ with articles/ nor .tml files`);
      process.exitCode = 1;
    }
  }
}
