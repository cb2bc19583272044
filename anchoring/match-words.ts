/**
 * Matches the words of two texts, moved passages included: sentences, then
 * short runs of words, that are unique on both sides, grown in both
 * directions; then in-order alignment of the gaps between. Linear, but for the
 * bounded tables of `align.ts`.
 */
import { alignWords, type Pair } from './align.ts';
import { bringHome, gatherStrays } from './home.ts';
import { hashRun, REPEATED, RUN_LENGTHS, runsOf, sentencesByWords, type PreparedText } from './prepared-text.ts';
import { settleRivals } from './rivals.ts';
import { slideEdges } from './slide-edges.ts';
import { sentenceRange, UNMATCHED, WordMatch } from './word-match.ts';
import type { Words } from './words.ts';

/** How far beyond a block's edge its edited continuation is looked for, in words. */
const REACH = 80;

/**
 * Matches the words of `old` with those of a prepared new text.
 *
 * @param isWhole whether `old` is the whole old text; of a fragment, uniqueness is judged in the new text alone
 */
export function matchWords(old: Words, prepared: PreparedText, isWhole: boolean): WordMatch {
  const match = new WordMatch(old, prepared.words, prepared.vocabulary);
  matchSentences(match, prepared);
  RUN_LENGTHS.forEach((length, index) => {
    // Once sentences are matched, a run need only be unique among the words that are left.
    const runs = isWhole
      ? runsOf(prepared.words.ids, length, (place) => !match.isTaken(place))
      : (prepared.runs[index] ?? new Map<number, number>());
    matchRuns(match, length, runs);
  });
  slideEdges(match);
  bringHome(match);
  alignGaps(match);
  gatherStrays(match);
  settleRivals(match);
  alignGaps(match);
  slideEdges(match);
  return match;
}

/** Joins sentences that stand once in either text, and from there on their neighbours as long as they are equal. */
function matchSentences(match: WordMatch, prepared: PreparedText): void {
  const { old } = match;
  const oldRuns = RUN_LENGTHS.map((length) => runsOf(old.ids, length));
  const pairs: Pair[] = [];
  for (const [key, [sentence, twin]] of sentencesByWords(old)) {
    const [place, otherPlace] = prepared.sentences.get(key) ?? [];
    if (sentence === undefined || twin !== undefined || place === undefined || otherPlace !== undefined) continue;
    if (hasRunOfItsOwn(sentence)) pairs.push([sentence, place]);
  }
  for (const [sentence, place] of pairs) joinSentence(match, sentence, place);
  for (const [sentence, place] of pairs) {
    for (let step = 1; joinSentence(match, sentence + step, place + step); step++);
    for (let step = 1; joinSentence(match, sentence - step, place - step); step++);
  }

  /**
   * Whether some run of the sentence stands once in either text. A lead and a
   * body that say the same may be divided otherwise into sentences; one of
   * them is then no proof.
   */
  function hasRunOfItsOwn(sentence: number): boolean {
    const { first, end } = sentenceRange(old, sentence);
    const which = RUN_LENGTHS.findIndex((length) => length <= end - first);
    const length = RUN_LENGTHS[which];
    if (length === undefined) return false;
    for (let word = first; word + length <= end; word++) {
      const hash = hashRun(old.ids, word, length);
      if ((oldRuns[which]?.get(hash) ?? REPEATED) !== REPEATED && prepared.runs[which]?.get(hash) !== REPEATED)
        return true;
    }
    return false;
  }
}

function joinSentence(match: WordMatch, sentence: number, place: number): boolean {
  const was = sentenceRange(match.old, sentence);
  const is = sentenceRange(match.now, place);
  const length = was.end - was.first;
  if (length <= 0 || length !== is.end - is.first) return false;
  for (let step = 0; step < length; step++) if (!match.canJoin(was.first + step, is.first + step)) return false;
  for (let step = 0; step < length; step++) match.join(was.first + step, is.first + step);
  return true;
}

function matchRuns(match: WordMatch, length: number, runs: ReadonlyMap<number, number>): void {
  for (const [hash, first] of runsOf(match.old.ids, length, (word) => match.placeOf(word) === UNMATCHED)) {
    const place = runs.get(hash) ?? REPEATED;
    if (first === REPEATED || place === REPEATED) continue;
    let fits = true;
    for (let step = 0; step < length && fits; step++) fits = match.canJoin(first + step, place + step);
    if (!fits) continue;
    for (let step = 0; match.canJoin(first + step, place + step); step++) match.join(first + step, place + step);
    for (let step = -1; match.canJoin(first + step, place + step); step--) match.join(first + step, place + step);
  }
}

function alignGaps(match: WordMatch): void {
  const { length } = match.old;
  for (let start = 0; start < length; start++) {
    if (match.placeOf(start) !== UNMATCHED) continue;
    let end = start;
    while (end < length && match.placeOf(end) === UNMATCHED) end++;
    alignGap(match, start, end);
    start = end;
  }
}

/** Aligns an unmatched stretch with the free words after the block before it, or before the block after it. */
function alignGap(match: WordMatch, start: number, end: number): void {
  const { old, now, vocabulary } = match;
  const before = match.placeOf(start - 1);
  const after = match.placeOf(end);
  const reach = (end - start) * 2 + REACH;
  const candidates: Pair[] = [];
  if (start === 0 || before !== UNMATCHED) {
    const from = before + 1;
    let to = from;
    while (to < now.length && to - from < reach && !match.isTaken(to)) to++;
    if (start > 0 || to === after) candidates.push([from, to]);
  }
  if (end === old.length || after !== UNMATCHED) {
    const to = after === UNMATCHED ? now.length : after;
    let from = to;
    while (from > 0 && to - from < reach && !match.isTaken(from - 1)) from--;
    if (end < old.length || from === before + 1) candidates.push([from, to]);
  }
  let best: Pair[] = [];
  let bestWeight = 0;
  for (const candidate of candidates) {
    const pairs = alignWords(old.ids, now.ids, (id) => vocabulary.weight(id), [start, end], candidate);
    const total = pairs.reduce((sum, [word]) => sum + vocabulary.weight(old.ids[word] ?? 0), 0);
    if (total > bestWeight) [best, bestWeight] = [pairs, total];
  }
  for (const [word, place] of best) match.join(word, place);
}
