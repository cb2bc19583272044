/**
 * Which words of an old text stand where in a new one, moved passages
 * included: Heckel's "isolating differences between files" (1978) with
 * sentences, then short runs of words, as what must be unique on both sides,
 * grown in both directions; then in-order alignment of the gaps between.
 *
 * A word of the new text belongs to one word of the old. This is what keeps a
 * note on a deleted sentence from settling on its twin: the twin's words are
 * taken by the twin. Linear, but for the bounded tables of `align.ts`.
 */
import { alignWords, type Pair } from './align.ts';
import { beginsParagraph, beginsSentence, type Vocabulary, type Words } from './words.ts';

/**
 * Runs of this many words, unique on both sides, show the same passage wherever it stands. A sentence of fewer
 * ("Photo: VNA") proves nothing by being unique.
 */
const RUN_LENGTHS = [6, 4] as const;
/** How far beyond a block's edge its edited continuation is looked for, in words. */
const REACH = 80;
/** A sentence that keeps less of its letters than this has no place yet. */
const RIVAL = 0.5;
/** Of sentences equally alike, the one whose neighbour in the paragraph stands beside the place. */
const NEIGHBOUR_BONUS = 0.02;
/** Two old sentences that together cover more than this of a new one cannot both have become it. */
const RIVALRY = 1.25;

export const UNMATCHED = -1;
const REPEATED = -2;

/** A new text prepared for many comparisons. */
export interface PreparedText {
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  /** Sentences by their words, each with the numbers of all sentences that read so. */
  readonly sentences: ReadonlyMap<string, readonly number[]>;
  /** For each run length: the first word of each run, by its hash, or `REPEATED`. */
  readonly runs: readonly ReadonlyMap<number, number>[];
}

export function prepareText(words: Words, vocabulary: Vocabulary): PreparedText {
  return {
    words,
    vocabulary,
    sentences: sentencesByWords(words),
    runs: RUN_LENGTHS.map((length) => runsOf(words.ids, length, () => true)),
  };
}

/** What became of the words of an old text. */
export interface Match {
  /** For each old word the number of its word in the new text, or `UNMATCHED`. */
  readonly places: Int32Array;
  /** The new words that belong to an old one. */
  readonly taken: ReadonlySet<number>;
}

/** An old sentence beside a new one: how alike they are, and how much of the new one it covers, 0 to 1 and a little. */
interface Fit {
  readonly sentence: number;
  readonly pairs: readonly Pair[];
  readonly likeness: number;
  readonly covers: number;
}

/** The words of a sentence as a key: equal for sentences that read the same when folded. */
export function sentenceKey(words: Words, sentence: number): string {
  return words.ids.subarray(words.sentenceStarts[sentence], words.sentenceStarts[sentence + 1]).join(' ');
}

function sentencesByWords(words: Words): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let sentence = 0; sentence + 1 < words.sentenceStarts.length; sentence++) {
    const key = sentenceKey(words, sentence);
    const same = found.get(key);
    if (same === undefined) found.set(key, [sentence]);
    else same.push(sentence);
  }
  return found;
}

function runsOf(ids: Int32Array, length: number, isFree: (index: number) => boolean): Map<number, number> {
  const runs = new Map<number, number>();
  let free = 0;
  for (let index = 0; index < ids.length; index++) {
    free = isFree(index) ? free + 1 : 0;
    if (free < length) continue;
    const first = index - length + 1;
    const hash = hashRun(ids, first, length);
    runs.set(hash, runs.has(hash) ? REPEATED : first);
  }
  return runs;
}

function hashRun(ids: Int32Array, first: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = first; index < first + length; index++) {
    hash = Math.imul(hash ^ (ids[index] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/**
 * Matches the words of `old` with those of a prepared new text.
 *
 * @param isWhole whether `old` is the whole old text; of a fragment, uniqueness is judged in the new text alone
 */
export function matchWords(old: Words, prepared: PreparedText, isWhole: boolean): Match {
  const { words, vocabulary } = prepared;
  const match = new Int32Array(old.length).fill(UNMATCHED);
  const taken = new Set<number>();
  const weight = (id: number): number => vocabulary.weight(id);
  const oldRuns = RUN_LENGTHS.map((length) => runsOf(old.ids, length, () => true));

  matchSentences();
  RUN_LENGTHS.forEach((length, index) => matchRuns(length, prepared.runs[index] ?? new Map()));
  slideEdges(old, words, match, taken);
  alignGaps();
  settleRivals();
  slideEdges(old, words, match, taken);
  return { places: match, taken };

  function join(oldWord: number, newWord: number): void {
    match[oldWord] = newWord;
    taken.add(newWord);
  }

  function isFreePair(oldWord: number, newWord: number): boolean {
    return (
      oldWord >= 0 &&
      newWord >= 0 &&
      oldWord < old.length &&
      newWord < words.length &&
      match[oldWord] === UNMATCHED &&
      old.ids[oldWord] === words.ids[newWord] &&
      !taken.has(newWord)
    );
  }

  function matchSentences(): void {
    const oldSentences = sentencesByWords(old);
    const pairs: [number, number][] = [];
    for (const [key, [sentence, twin]] of oldSentences) {
      const [place, otherPlace] = prepared.sentences.get(key) ?? [];
      if (sentence === undefined || twin !== undefined || place === undefined || otherPlace !== undefined) continue;
      if (hasRunOfItsOwn(sentence)) pairs.push([sentence, place]);
    }
    for (const [sentence, place] of pairs) joinSentence(sentence, place);
    for (const [sentence, place] of pairs) {
      for (let step = 1; joinSentence(sentence + step, place + step); step++);
      for (let step = 1; joinSentence(sentence - step, place - step); step++);
    }
  }

  /**
   * Whether some run of the sentence stands once in either text. A lead and a
   * body that say the same may be divided otherwise into sentences; one of
   * them is then no proof.
   */
  function hasRunOfItsOwn(sentence: number): boolean {
    const first = old.sentenceStarts[sentence] ?? 0;
    const end = old.sentenceStarts[sentence + 1] ?? 0;
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

  function joinSentence(sentence: number, place: number): boolean {
    const first = old.sentenceStarts[sentence];
    const end = old.sentenceStarts[sentence + 1];
    const newFirst = words.sentenceStarts[place];
    const newEnd = words.sentenceStarts[place + 1];
    if (first === undefined || end === undefined || newFirst === undefined || newEnd === undefined) return false;
    if (end - first !== newEnd - newFirst) return false;
    for (let step = 0; step < end - first; step++) if (!isFreePair(first + step, newFirst + step)) return false;
    for (let step = 0; step < end - first; step++) join(first + step, newFirst + step);
    return true;
  }

  function matchRuns(length: number, runsInNew: ReadonlyMap<number, number>): void {
    // Once sentences are matched, a run need only be unique among the words that are left.
    const places = isWhole ? runsOf(words.ids, length, (word) => !taken.has(word)) : runsInNew;
    for (const [hash, first] of runsOf(old.ids, length, (word) => match[word] === UNMATCHED)) {
      const place = places.get(hash) ?? REPEATED;
      if (first === REPEATED || place === REPEATED) continue;
      let fits = true;
      for (let step = 0; step < length && fits; step++) fits = isFreePair(first + step, place + step);
      if (!fits) continue;
      for (let step = 0; isFreePair(first + step, place + step); step++) join(first + step, place + step);
      for (let step = -1; isFreePair(first + step, place + step); step--) join(first + step, place + step);
    }
  }

  function alignGaps(): void {
    for (let start = 0; start < old.length; start++) {
      if (match[start] !== UNMATCHED) continue;
      let end = start;
      while (end < old.length && match[end] === UNMATCHED) end++;
      alignGap(start, end);
      start = end;
    }
  }

  /** Aligns an unmatched stretch with the free words after the block before it, or before the block after it. */
  function alignGap(start: number, end: number): void {
    const before = start > 0 ? (match[start - 1] ?? UNMATCHED) : UNMATCHED;
    const after = end < old.length ? (match[end] ?? UNMATCHED) : UNMATCHED;
    const reach = (end - start) * 2 + REACH;
    const candidates: [number, number][] = [];
    if (start === 0 || before !== UNMATCHED) {
      const from = before + 1;
      let to = from;
      while (to < words.length && to - from < reach && !taken.has(to)) to++;
      if (start > 0 || to === after) candidates.push([from, to]);
    }
    if (end === old.length || after !== UNMATCHED) {
      const to = end === old.length && after === UNMATCHED ? words.length : after;
      let from = to;
      while (from > 0 && to - from < reach && !taken.has(from - 1)) from--;
      if (end < old.length || from === before + 1) candidates.push([from, to]);
    }
    let best: (readonly [number, number])[] = [];
    let bestWeight = 0;
    for (const [from, to] of candidates) {
      const pairs = alignWords(old.ids, words.ids, weight, [start, end], [from, to]);
      const total = pairs.reduce((sum, [word]) => sum + weight(old.ids[word] ?? 0), 0);
      if (total > bestWeight) [best, bestWeight] = [pairs, total];
    }
    for (const [word, place] of best) join(word, place);
  }

  /**
   * Gives an edited sentence of the new text to the old sentence it is likest:
   * matching from the left, the words it shares with a deleted sentence before
   * it go to that one.
   */
  function settleRivals(): void {
    const owners = new Map<number, Set<number>>();
    for (let word = 0; word < old.length; word++) {
      const place = match[word] ?? UNMATCHED;
      if (place === UNMATCHED) continue;
      const sentence = words.sentences[place] ?? 0;
      const of = owners.get(sentence);
      if (of === undefined) owners.set(sentence, new Set([old.sentences[word] ?? 0]));
      else of.add(old.sentences[word] ?? 0);
    }
    for (const [sentence, of] of owners) {
      const [owner] = of;
      if (owner === undefined || (of.size === 1 && share(owner, sentence) === 1)) continue;
      const near = [...of].flatMap((one) => [one - 2, one - 1, one + 1, one + 2]);
      const unplaced = near.filter((one) => one >= 0 && one + 1 < old.sentenceStarts.length && share(one) <= RIVAL);
      const fits = [...new Set([...of, ...unplaced])].map((one) => fitOf(one, sentence));
      const winner = fits.reduce((best, one) => (one.likeness > best.likeness ? one : best));
      // Two old sentences that were joined into one share it out; rivals want the same words of it.
      const rivals = fits.filter(
        (one) => one !== winner && one.covers + winner.covers > RIVALRY && of.has(one.sentence),
      );
      if (rivals.length === 0) continue;
      for (const one of [winner, ...rivals]) release(one.sentence, sentence);
      for (const [word, place] of winner.pairs) if (isFreePair(word, place)) join(word, place);
    }
  }

  /** Share of an old sentence's letters that stand in one new sentence, or in any. */
  function share(oldSentence: number, newSentence?: number): number {
    let all = 0;
    let there = 0;
    for (const word of wordsOf(old, oldSentence)) {
      const own = weight(old.ids[word] ?? 0);
      const place = match[word] ?? UNMATCHED;
      all += own;
      if (place !== UNMATCHED && (newSentence === undefined || words.sentences[place] === newSentence)) there += own;
    }
    return all === 0 ? 0 : there / all;
  }

  /** How well an old sentence fits a new one, whatever is matched so far. */
  function fitOf(sentence: number, newSentence: number): Fit {
    const was: Pair = [old.sentenceStarts[sentence] ?? 0, old.sentenceStarts[sentence + 1] ?? 0];
    const is: Pair = [words.sentenceStarts[newSentence] ?? 0, words.sentenceStarts[newSentence + 1] ?? 0];
    const pairs = alignWords(old.ids, words.ids, weight, was, is);
    const common = pairs.reduce((sum, [word]) => sum + weight(old.ids[word] ?? 0), 0);
    let inOld = 0;
    let inNew = 0;
    for (const word of wordsOf(old, sentence)) inOld += weight(old.ids[word] ?? 0);
    for (const word of wordsOf(words, newSentence)) inNew += weight(words.ids[word] ?? 0);
    const likeness = (2 * common) / (inOld + inNew) + NEIGHBOUR_BONUS * neighboursBeside(sentence, newSentence);
    return { sentence, pairs, likeness, covers: common / inNew };
  }

  /** How many of the two neighbours in its paragraph, before and after, stand beside the new sentence in its own. */
  function neighboursBeside(sentence: number, newSentence: number): number {
    let count = 0;
    for (const step of [-1, 1]) {
      const [later, newLater] = step < 0 ? [sentence, newSentence] : [sentence + 1, newSentence + 1];
      if (beginsParagraph(old, old.sentenceStarts[later] ?? 0)) continue;
      if (beginsParagraph(words, words.sentenceStarts[newLater] ?? 0)) continue;
      if (share(sentence + step, newSentence + step) > RIVAL) count++;
    }
    return count;
  }

  function release(oldSentence: number, newSentence: number): void {
    for (const word of wordsOf(old, oldSentence)) {
      const place = match[word] ?? UNMATCHED;
      if (place === UNMATCHED || words.sentences[place] !== newSentence) continue;
      match[word] = UNMATCHED;
      taken.delete(place);
    }
  }
}

function* wordsOf(words: Words, sentence: number): Generator<number> {
  const end = words.sentenceStarts[sentence + 1] ?? 0;
  for (let word = words.sentenceStarts[sentence] ?? 0; word < end; word++) yield word;
}

/**
 * Where words were only deleted, or only inserted, between two blocks, the
 * border may lie anywhere along a repeated run of words ("[Son met the] Lao
 * minister. [Son met the] Thai minister."). It is put where a paragraph begins,
 * or else a sentence.
 */
function slideEdges(old: Words, words: Words, match: Int32Array, taken: Set<number>): void {
  for (let word = 0; word + 1 < old.length; word++) {
    const place = match[word] ?? UNMATCHED;
    if (place === UNMATCHED) continue;
    let next = word + 1;
    while (next < old.length && match[next] === UNMATCHED) next++;
    const nextPlace = match[next] ?? UNMATCHED;
    const deleted = next - word - 1;
    const inserted = nextPlace - place - 1;
    if (nextPlace < place || (deleted === 0) === (inserted === 0) || !isFree(place + 1, nextPlace)) continue;
    const room = Math.max(deleted, inserted);
    let best = 0;
    let bestRank = rank(next, nextPlace);
    for (let steps = 1; steps <= room && canMove(word, place, next, nextPlace, -steps); steps++) {
      if (rank(next - steps, nextPlace - steps) > bestRank) {
        [best, bestRank] = [-steps, rank(next - steps, nextPlace - steps)];
      }
    }
    for (let steps = 1; steps <= room && canMove(word, place, next, nextPlace, steps); steps++) {
      if (rank(next + steps, nextPlace + steps) > bestRank) {
        [best, bestRank] = [steps, rank(next + steps, nextPlace + steps)];
      }
    }
    move(word, place, next, nextPlace, best);
  }

  function isFree(from: number, to: number): boolean {
    for (let place = from; place < to; place++) if (taken.has(place)) return false;
    return true;
  }

  /** How good a border before these words is. The first word of the later block says it for both. */
  function rank(word: number, place: number): number {
    if (!beginsSentence(old, word) || !beginsSentence(words, place)) return 0;
    return beginsParagraph(old, word) && beginsParagraph(words, place) ? 2 : 1;
  }

  /** Whether the border can go so far that its last step joins equal words: to the left when `steps` is negative. */
  function canMove(word: number, place: number, next: number, nextPlace: number, steps: number): boolean {
    if (steps < 0) {
      return match[word + steps + 1] === place + steps + 1 && old.ids[next + steps] === words.ids[nextPlace + steps];
    }
    return match[next + steps - 1] === nextPlace + steps - 1 && old.ids[word + steps] === words.ids[place + steps];
  }

  function move(word: number, place: number, next: number, nextPlace: number, steps: number): void {
    for (let step = 0; step < -steps; step++) unjoin(word - step, place - step);
    for (let step = 1; step <= -steps; step++) join(next - step, nextPlace - step);
    for (let step = 0; step < steps; step++) unjoin(next + step, nextPlace + step);
    for (let step = 1; step <= steps; step++) join(word + step, place + step);
  }

  function unjoin(word: number, place: number): void {
    match[word] = UNMATCHED;
    taken.delete(place);
  }

  function join(word: number, place: number): void {
    match[word] = place;
    taken.add(place);
  }
}
