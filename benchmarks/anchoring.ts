/**
 * `npm run -s bench:anchoring [-- CHARACTERS [NOTES]]`: re-attaching many notes
 * to a long page that changed, as ratios within one run:
 *
 * - to approx-string-match (Myers' bit-parallel search) over the whole text for
 *   each note, with half the quote's length as the largest distance;
 * - to the ladder of Hypothesis's `match-quote.ts`: exact search first, that
 *   search for what is not found. The npm package `hypothesis` holds bundles
 *   for the browser only, which export none of it;
 * - to itself on a quarter of the text with a quarter of the notes: what grows
 *   with the square of the size would be 16 times as long, what is linear 4.
 *
 * Exit 1 when ours is less than 10 times faster on an ordinary revision, with
 * the old text at hand as the extension has it, or when anything grows by more
 * than 10.
 */
import approximateSearch from 'approx-string-match';
import { changedSentences } from '../anchoring/changed-sentences.ts';
import { compareTexts, type ComparedText } from '../annotations/comparison.ts';
import { describeTarget } from '../anchoring/describe-target.ts';
import { differencesOf } from '../anchoring/differences.ts';
import { createFinder } from '../anchoring/find-target.ts';
import type { Anchor, Target } from '../anchoring/target.ts';
import type { Span } from '../text/span.ts';
import { makeRevisions, seededRandom, type Revision } from './anchoring-texts.ts';

const FASTER = 10;
/** Linear is 4, the square 16; caches and the compiler spoil short runs. */
const LARGEST_GROWTH = 10;
const ROUNDS = 3;
/** Each note costs the search the same: so many are timed. */
const SAMPLE = 50;

const characters = Number(process.argv[2] ?? 200_000);
const notes = Number(process.argv[3] ?? 1_000);

function describeNotes({ before }: Revision, count: number): Target[] {
  const random = seededRandom(7);
  const lines: Span[] = [...before.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return Array.from({ length: count }, () => {
    const start = Math.floor(random() * (before.length - 220));
    return describeTarget(before, { start, end: start + 20 + Math.floor(random() * 180) }, lines);
  });
}

/** Milliseconds of the processor's time so far, which other work on the machine does not add to. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The shortest of some runs: the one in which least was collected and compiled. */
function timed<T>(run: () => T): { milliseconds: number; result: T } {
  let milliseconds = Infinity;
  let result = run();
  for (let round = 0; round < ROUNDS; round++) {
    const start = processorTime();
    result = run();
    milliseconds = Math.min(milliseconds, processorTime() - start);
  }
  return { milliseconds, result };
}

/** Milliseconds that approximate search would take for all targets, by a sample of them. */
function searchTime({ after }: Revision, targets: readonly Target[], isExactFirst: boolean): number {
  const sample = targets.filter((_, index) => index % Math.ceil(targets.length / SAMPLE) === 0);
  const start = processorTime();
  for (const { quote } of sample) {
    if (isExactFirst && after.includes(quote.exact)) continue;
    approximateSearch(after, quote.exact, Math.min(256, Math.floor(quote.exact.length / 2)));
  }
  return ((processorTime() - start) / sample.length) * targets.length;
}

function states(anchors: readonly Anchor[]): string {
  const counts = new Map<string, number>();
  for (const { state } of anchors) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
}

const failures: string[] = [];
const [large, small] = [makeRevisions(characters), makeRevisions(characters / 4)];

function growth(name: string, ofLarge: number, ofSmall: number): string {
  const ratio = ofLarge / ofSmall;
  if (ratio > LARGEST_GROWTH) failures.push(`${name}: ${ratio.toFixed(1)} times as long on a text 4 times as long`);
  return `× ${ratio.toFixed(1)} on 4 × the text`;
}

console.log(`${notes} notes, ${characters} characters`);
large.forEach((revision, index) => {
  const quarter = small[index];
  if (quarter === undefined) return;
  console.log(`\n${revision.name}`);
  const [targets, fewer] = [describeNotes(revision, notes), describeNotes(quarter, notes / 4)];
  const times = (['old text kept', 'target alone'] as const).map((knowledge) => {
    const attach = ({ before, after }: Revision, all: readonly Target[]): Anchor[] =>
      all.map(createFinder(after, knowledge === 'old text kept' ? before : null));
    const ours = timed(() => attach(revision, targets));
    const grown = growth(
      `${revision.name}, ${knowledge}`,
      ours.milliseconds,
      timed(() => attach(quarter, fewer)).milliseconds,
    );
    console.log(`  ${knowledge}: ${ours.milliseconds.toFixed(0)} ms, ${grown}; ${states(ours.result)}`);
    return ours.milliseconds;
  });
  for (const [name, isExactFirst] of [
    ['approximate search', false],
    ['exact, then approximate', true],
  ] as const) {
    const ratios = times.map((time) => searchTime(revision, targets, isExactFirst) / time);
    console.log(`  ${name}: ${ratios.map((ratio) => ratio.toFixed(1)).join(' and ')} times as long`);
    if (index === 0 && !isExactFirst && Math.min(...ratios) < FASTER)
      failures.push(`${name}: less than ${FASTER} times as long as ours`);
  }
});

console.log("\nthe page's own story, every second sentence reworded");
/** Each line as a paragraph. */
function asArticle(text: string): ComparedText {
  const lines = text.matchAll(/[^\n]+/g);
  const blocks = Array.from(
    lines,
    ({ index, 0: line }) => ({ type: 'body', start: index, end: index + line.length }) as const,
  );
  return { text, blocks };
}

const [story, shortStory] = [large[1], small[1]];
if (story !== undefined && shortStory !== undefined) {
  for (const [name, run] of [
    ['changed sentences', ({ before, after }: Revision) => changedSentences(before, after).length],
    [
      'comparison of two articles',
      ({ before, after }: Revision) => compareTexts(asArticle(before), asArticle(after)).length,
    ],
    ['differences', ({ before, after }: Revision) => differencesOf(before, after).length],
  ] as const) {
    const ofLarge = timed(() => run(story));
    const ofSmall = timed(() => run(shortStory));
    const grown = growth(name, ofLarge.milliseconds, ofSmall.milliseconds);
    console.log(`  ${name}: ${ofLarge.milliseconds.toFixed(0)} ms, ${ofLarge.result} found, ${grown}`);
  }
}

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
