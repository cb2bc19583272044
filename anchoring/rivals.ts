import { fitOf, type Fit } from './fit.ts';
import { agreeOnFacts } from './guard.ts';
import { countSentences, sentenceRange, UNMATCHED, type Range, type WordMatch } from './word-match.ts';
import { beginsParagraph, textOf, type Words } from './words.ts';

/** A sentence that keeps less of its letters than this has no place yet. */
const UNPLACED = 0.5;
/** Of sentences about equally alike, the one whose facts agree; then the one whose neighbour stands beside the place. */
const FACTS_BONUS = 0.1;
const NEIGHBOUR_BONUS = 0.02;
/** Two old sentences that together cover more than this of a new one cannot both have become it. */
const RIVALRY = 1.25;
/** Of rivals nearer to each other than this, none is believed. */
const TOO_CLOSE = 0.015;

interface Claim extends Fit {
  readonly sentence: number;
  readonly worth: number;
}

/**
 * Gives an edited sentence of the new text to the old sentence it is likest:
 * matching from the left, the words it shares with a deleted sentence before
 * it go to that one. When two claims are as good, it is given to neither.
 */
export function settleRivals(match: WordMatch): void {
  for (const [sentence, owners] of ownersBySentence(match)) {
    const [owner] = owners;
    if (owner === undefined || (owners.size === 1 && isWhollyIn(match, owner, sentence))) continue;
    const near = [...owners].flatMap((one) => [one - 2, one - 1, one + 1, one + 2]);
    const unplaced = near.filter((one) => one >= 0 && one < countSentences(match.old) && match.keptOf(one) <= UNPLACED);
    if (owners.size === 1 && unplaced.length === 0) continue;
    const claims = [...new Set([...owners, ...unplaced])].map((one) => claimOf(match, one, sentence));
    const winner = claims.reduce((best, one) => (one.worth > best.worth ? one : best));
    // Two old sentences that were joined into one share it out; rivals want the same words of it.
    const rivals = claims.filter((one) => one !== winner && one.covers + winner.covers > RIVALRY);
    if (rivals.length === 0) continue;
    const isUndecided = rivals.some((one) => winner.worth - one.worth < TOO_CLOSE && !saysTheSame(match, one, winner));
    if (!isUndecided && !rivals.some((one) => owners.has(one.sentence))) continue;
    for (const one of [winner, ...rivals]) release(match, one.sentence, sentence);
    if (isUndecided) {
      const { first, end } = sentenceRange(match.now, sentence);
      for (let place = first; place < end; place++) match.close(place);
      continue;
    }
    for (const [word, place] of winner.pairs) if (match.canJoin(word, place)) match.join(word, place);
  }
}

/** The old sentences that have words in each new one. */
function ownersBySentence(match: WordMatch): Map<number, Set<number>> {
  const owners = new Map<number, Set<number>>();
  for (let word = 0; word < match.old.length; word++) {
    const place = match.placeOf(word);
    if (place === UNMATCHED) continue;
    const sentence = match.now.sentences[place] ?? 0;
    const of = owners.get(sentence);
    if (of === undefined) owners.set(sentence, new Set([match.old.sentences[word] ?? 0]));
    else of.add(match.old.sentences[word] ?? 0);
  }
  return owners;
}

function isWhollyIn(match: WordMatch, sentence: number, newSentence: number): boolean {
  const { first, end } = sentenceRange(match.old, sentence);
  for (let word = first; word < end; word++) {
    const place = match.placeOf(word);
    if (place === UNMATCHED || match.now.sentences[place] !== newSentence) return false;
  }
  return true;
}

/** Equal sentences, which need no judge: the first takes the place. */
function saysTheSame({ old }: WordMatch, one: Claim, other: Claim): boolean {
  const [a, b] = [sentenceRange(old, one.sentence), sentenceRange(old, other.sentence)];
  return a.end - a.first === b.end - b.first && wordsAreEqual(old, a, b);
}

function wordsAreEqual({ ids }: Words, a: Range, b: Range): boolean {
  for (let step = 0; a.first + step < a.end; step++) if (ids[a.first + step] !== ids[b.first + step]) return false;
  return true;
}

function claimOf(match: WordMatch, sentence: number, newSentence: number): Claim {
  const [was, is] = [sentenceRange(match.old, sentence), sentenceRange(match.now, newSentence)];
  const fit = fitOf(match, was, is);
  const agrees = agreeOnFacts(textOf(match.old, was), textOf(match.now, is));
  const worth =
    fit.likeness + (agrees ? FACTS_BONUS : 0) + NEIGHBOUR_BONUS * neighboursBeside(match, sentence, newSentence);
  return { ...fit, sentence, worth };
}

/** How many of the two neighbours in its paragraph, before and after, stand beside the new sentence in its own. */
function neighboursBeside(match: WordMatch, sentence: number, newSentence: number): number {
  const { old, now } = match;
  let count = 0;
  for (const step of [-1, 1]) {
    const [later, newLater] = step < 0 ? [sentence, newSentence] : [sentence + 1, newSentence + 1];
    if (beginsParagraph(old, old.sentenceStarts[later] ?? 0)) continue;
    if (beginsParagraph(now, now.sentenceStarts[newLater] ?? 0)) continue;
    const letters = match.lettersBySentence(sentence + step).get(newSentence + step) ?? 0;
    if (letters > UNPLACED * match.weightOf(old, sentenceRange(old, sentence + step))) count++;
  }
  return count;
}

function release(match: WordMatch, sentence: number, newSentence: number): void {
  const { first, end } = sentenceRange(match.old, sentence);
  for (let word = first; word < end; word++) {
    const place = match.placeOf(word);
    if (place !== UNMATCHED && match.now.sentences[place] === newSentence) match.part(word);
  }
}
