/**
 * What chance pulls away from an edited sentence is brought back to it: a
 * formula that also stands in an inserted paragraph, an "of the" that the
 * alignment of a gap found in the wrong sentence.
 */
import { fitOf } from './fit.ts';
import { countSentences, sentenceRange, UNMATCHED, type Range, type WordMatch } from './word-match.ts';

/** A sentence that fits the gap between its neighbours at least so well is at home there. */
const AT_HOME = 0.5;
/** The longest gap that is looked at, in words beyond twice the sentence's. */
const LONGEST_GAP = 40;
/** A sentence that has this much of its letters in one new sentence lives there. */
const MOST = 0.4;
/** Less than this share of its letters elsewhere, in no more words together than this, has strayed. */
const STRAY = 0.15;
const STRAY_WORDS = 2;

/**
 * A sentence whose words stand, not wholly, far from the neighbours between
 * which it stood, while the free words between these fit it as well: an edited
 * sentence whose formula ("will be accompanied by officials from the
 * Ministry") also stands in an inserted paragraph.
 */
export function bringHome(match: WordMatch): void {
  const { old, now } = match;
  for (let sentence = 0; sentence < countSentences(old); sentence++) {
    const range = sentenceRange(old, sentence);
    const blocks = match.blocksIn(range);
    if (blocks.length === 0 || match.keptOf(sentence) === 1) continue;
    const gap = { first: match.placeOf(range.first - 1) + 1, end: match.placeOf(range.end) };
    if (range.first > 0 && gap.first === 0) continue;
    if (range.end === old.length) gap.end = now.length;
    if (gap.end <= gap.first || gap.end - gap.first > 2 * (range.end - range.first) + LONGEST_GAP) continue;
    if (blocks.every(({ place }) => gap.first <= place && place < gap.end)) continue;
    if (!isFree(match, range, gap)) continue;
    const fit = fitOf(match, range, gap);
    if (fit.kept < AT_HOME || fit.covers < AT_HOME) continue;
    for (let word = range.first; word < range.end; word++) if (match.placeOf(word) !== UNMATCHED) match.part(word);
    for (const [word, place] of fit.pairs) match.join(word, place);
  }
}

/** Whether no word of the gap belongs to another sentence. */
function isFree(match: WordMatch, range: Range, gap: Range): boolean {
  let taken = 0;
  for (let place = gap.first; place < gap.end; place++) if (match.isTaken(place)) taken++;
  for (const block of match.blocksIn(range)) {
    if (gap.first <= block.place && block.place < gap.end) taken -= block.end - block.first;
  }
  return taken === 0;
}

/**
 * Words that the alignment of a gap found one by one in another sentence than
 * most of their own, or for a sentence that is gone. Who lives there takes
 * what they leave.
 */
export function gatherStrays(match: WordMatch): void {
  const { old, now } = match;
  const dwellers = new Map<number, { sentence: number; letters: number }>();
  const left = new Set<number>();
  for (let sentence = 0; sentence < countSentences(old); sentence++) {
    const letters = match.lettersBySentence(sentence);
    if (letters.size === 0) continue;
    const range = sentenceRange(old, sentence);
    const all = match.weightOf(old, range);
    const [home, most] = [...letters].reduce((best, one) => (one[1] > best[1] ? one : best));
    const isGone = [...letters.values()].reduce((sum, one) => sum + one, 0) < STRAY * all;
    for (const { first, end, place } of match.blocksIn(range)) {
      const there = now.sentences[place] ?? 0;
      const isStray = isGone || (there !== home && most >= MOST * all && (letters.get(there) ?? 0) < STRAY * all);
      if (!isStray || end - first > STRAY_WORDS) continue;
      for (let word = first; word < end; word++) match.part(word);
      left.add(there).add(home);
    }
    if (!isGone && most > (dwellers.get(home)?.letters ?? 0)) dwellers.set(home, { sentence, letters: most });
  }
  for (const home of left) {
    const dweller = dwellers.get(home);
    if (dweller === undefined) continue;
    const { pairs } = fitOf(match, sentenceRange(old, dweller.sentence), sentenceRange(now, home));
    for (const [word, place] of pairs) if (match.canJoin(word, place)) match.join(word, place);
  }
}
