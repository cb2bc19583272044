/**
 * `node benchmarks/anchoring.ts [CHARACTERS] [NOTES]`: re-attaching many notes
 * to a long page that changed, beside two others in the same run:
 *
 * - approx-string-match (Myers' bit-parallel search) over the whole text for
 *   each note, with half the quote's length as the largest distance;
 * - the ladder of Hypothesis's `match-quote.ts`: exact search first, that
 *   search for what is not found.
 *
 * The text is generated from words of our own, seeded. Every tenth sentence has
 * a word replaced, every twentieth is gone, and a paragraph stands above. The
 * budget is a ratio, so that it holds on any machine: exit 1 when ours is less
 * than 10 times faster than the search alone.
 */
import approximateSearch from 'approx-string-match';
import { describeTarget } from '../anchoring/describe-target.ts';
import { createFinder } from '../anchoring/find-target.ts';
import type { Anchor, Target } from '../anchoring/target.ts';
import type { Span } from '../text/span.ts';

const BUDGET = 10;
const ROUNDS = 5;
const WORDS = `minister ambassador delegation visit talks trade treaty border river province school fund meeting seminar
   cooperation partnership agreement development security culture tourism investment energy climate health science
   region council assembly committee government people capital office statement session friendship exchange
   praised proposed discussed signed welcomed affirmed noted thanked received hosted opened attended
   strong traditional bilateral comprehensive effective regular joint sustainable digital peaceful
   the a of in on with for and between during after towards both many several`.split(/\s+/);

const characters = Number(process.argv[2] ?? 200_000);
const notes = Number(process.argv[3] ?? 1_000);

let state = 20_260_101;
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
}
const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? 'word';

function makeSentence(): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 16) }, pick);
  words.splice(
    2,
    0,
    `Mr. ${String.fromCharCode(65 + Math.floor(random() * 26))}${pick()}`,
    `on ${1 + Math.floor(random() * 28)} July`,
  );
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const sentences: string[] = [];
for (let length = 0; length < characters; length += sentences.at(-1)?.length ?? 0) sentences.push(makeSentence());
const separator = (index: number): string => (index % 3 === 2 ? '\n' : ' ');
const before = sentences.map((sentence, index) => sentence + separator(index)).join('');
const after = `${Array.from({ length: 5 }, makeSentence).join(' ')}\n${sentences
  .map((sentence, index) => {
    if (index % 20 === 7) return '';
    return (index % 10 === 3 ? sentence.replace(/ \w+ (\w+)\.$/, ` shared $1.`) : sentence) + separator(index);
  })
  .join('')}`;

const blocks: Span[] = [...before.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
  start: index,
  end: index + line.length,
}));
const targets: Target[] = Array.from({ length: notes }, () => {
  const start = Math.floor(random() * (before.length - 220));
  return describeTarget(before, { start, end: start + 20 + Math.floor(random() * 180) }, blocks);
});

/** Median time in milliseconds, and the last result. */
function timed<T>(rounds: number, run: () => T): { milliseconds: number; result: T } {
  const times: number[] = [];
  let result = run();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  }
  return { milliseconds: times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0, result };
}

const errorsAllowed = (quote: string): number => Math.min(256, Math.floor(quote.length / 2));
const search = ({ quote }: Target): number => approximateSearch(after, quote.exact, errorsAllowed(quote.exact)).length;

const ours = timed(ROUNDS, () => {
  const find = createFinder(after, before);
  return targets.map(find);
});
const alone = timed(ROUNDS, () => {
  const find = createFinder(after);
  return targets.map(find);
});
// Each note costs the same here: a tenth of them is timed.
const sample = targets.filter((_, index) => index % 10 === 0);
const searched = timed(0, () => {
  const start = performance.now();
  for (const target of sample) search(target);
  return ((performance.now() - start) / sample.length) * targets.length;
});
const ladder = timed(0, () => {
  const start = performance.now();
  for (const target of sample) if (!after.includes(target.quote.exact)) search(target);
  return ((performance.now() - start) / sample.length) * targets.length;
});

function states(anchors: readonly Anchor[]): string {
  const counts: Record<string, number> = {};
  for (const { state: name } of anchors) counts[name] = (counts[name] ?? 0) + 1;
  return JSON.stringify(counts);
}

const show = (milliseconds: number): string => `${milliseconds.toFixed(0).padStart(8)} ms`;
console.log(`${notes} notes, ${before.length} → ${after.length} characters`);
console.log(`ours, old text kept     ${show(ours.milliseconds)}  ${states(ours.result)}`);
console.log(`ours, target alone      ${show(alone.milliseconds)}  ${states(alone.result)}`);
console.log(
  `approximate search      ${show(searched.result)}  ${(searched.result / ours.milliseconds).toFixed(0)} × ours`,
);
console.log(`exact, then approximate ${show(ladder.result)}  ${(ladder.result / ours.milliseconds).toFixed(1)} × ours`);
if (searched.result < BUDGET * Math.max(ours.milliseconds, alone.milliseconds)) {
  console.error(`slower than the budget: ${BUDGET} times faster than the approximate search`);
  process.exitCode = 1;
}
