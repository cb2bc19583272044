import { matchWords, prepareText, sentenceKey, type Match, type PreparedText } from './blocks.ts';
import { countNames } from './guard.ts';
import { oldTextOf, type OldText } from './old-text.ts';
import { blocksIn, charactersOf, NAMES_OF_ITS_OWN, placeOf, type Comparison } from './place.ts';
import { haveSameWords } from './same-words.ts';
import type { Span } from '../text/span.ts';
import type { Anchor, Target } from './target.ts';
import { isTrusted } from './trust.ts';
import { beginsParagraph, readWords, Vocabulary, wordRange, type Words } from './words.ts';

/** A block of fewer equal words does not make two texts the same story; in a text of a few words, of fewer still. */
const STORY_BLOCK = 5;
const WORDS_PER_STORY_BLOCK = 8;
/** A sentence of fewer words may stand anywhere by chance. */
const SHORTEST_EQUAL_STATEMENT = 5;
/** Words on each side that decide among equal statements. */
const SURROUNDINGS = 24;

interface Compared {
  readonly words: Words;
  readonly match: Match;
  readonly textLikeness: number;
}

/**
 * Finds targets again in `text`, which is prepared once for all of them.
 *
 * The states: `exact`, the same words at the same offset; `moved`, the same
 * words at another offset, because text was added above or the passage went
 * elsewhere; `changed`, the same statement in other words; `lost`, none of
 * these. Words are the same when nothing differs but case, spaces, punctuation
 * and ways of writing diacritics (`same-words.ts`).
 *
 * @param text the article's text as it stands now
 * @param before the article's text as it stood when the targets were described, if it was kept. It lets every sibling
 *   sentence be told apart. Without it, or for a target that does not stand in it, the target's own paragraph and
 *   context serve: equal words are found as well, corrected names and dates less often, because a sibling cannot be
 *   ruled out
 */
export function createFinder(text: string, before: string | null = null): (target: Target) => Anchor {
  const vocabulary = new Vocabulary();
  let prepared: PreparedText | null = null;
  let whole: Compared | null = null;

  function prepare(): PreparedText {
    return (prepared ??= prepareText(readWords(text, vocabulary), vocabulary));
  }

  function compare(old: OldText): Compared {
    if (old.isWhole && whole !== null) return whole;
    const words = readWords(old.text, vocabulary);
    const match = matchWords(words, prepare(), old.isWhole);
    const compared = {
      words,
      match,
      textLikeness: old.isWhole ? likenessOf(words, match, prepare().words, vocabulary) : 1,
    };
    if (old.isWhole) whole = compared;
    return compared;
  }

  return (target) => {
    if (standsUntouched(text, target)) return anchored(target, target.position, true);
    const old = oldTextOf(target, before);
    const { words, match, textLikeness } = compare(old);
    const comparison: Comparison = { old: words, now: prepare().words, match, vocabulary };
    const place = placeOf(old, comparison);
    if (place !== null) {
      const isSame = haveSameWords(target.quote.exact, text.slice(place.start, place.end));
      if (isTrusted(place, { isSame, isWhole: old.isWhole, textLikeness })) return anchored(target, place, isSame);
    }
    const equal =
      equalStatement(old, comparison, prepare()) ?? (hasWords(old, words) ? null : equalContext(text, target));
    return equal === null ? { state: 'lost' } : anchored(target, equal, true);
  };
}

function anchored(target: Target, { start, end }: Span, isSame: boolean): Anchor {
  return { state: !isSame ? 'changed' : start === target.position.start ? 'exact' : 'moved', start, end };
}

/** Position, quote, context and paragraph all agree. */
function standsUntouched(text: string, { quote, position, paragraph }: Target): boolean {
  const { start, end } = position;
  if (text.slice(start, end) !== quote.exact) return false;
  if (!text.startsWith(quote.prefix, start - quote.prefix.length) || !text.startsWith(quote.suffix, end)) return false;
  const inParagraph = paragraph.indexOf(quote.exact);
  for (let at = inParagraph; at >= 0; at = paragraph.indexOf(quote.exact, at + 1)) {
    if (text.startsWith(paragraph, start - at)) return true;
  }
  return inParagraph < 0;
}

/** Share of the shorter text's letters that stand in the other one, in runs of some words. */
function likenessOf(old: Words, { places }: Match, now: Words, vocabulary: Vocabulary): number {
  const shortest = Math.min(STORY_BLOCK, Math.ceil(old.length / WORDS_PER_STORY_BLOCK));
  let kept = 0;
  for (const { first, end } of blocksIn(places, 0, old.length)) {
    if (end - first >= shortest) kept += weightOf(old, first, end);
  }
  return kept / Math.max(1, Math.min(weightOf(old, 0, old.length), weightOf(now, 0, now.length)));

  function weightOf(words: Words, from: number, to: number): number {
    let sum = 0;
    for (let word = from; word < to; word++) sum += vocabulary.weight(words.ids[word] ?? 0);
    return sum;
  }
}

/**
 * A sentence equal to the one the passage stood in: of several the one in the
 * likest surroundings. A lead or caption that repeats the body may be gone; a
 * note on it goes to the body's sentence. Only a paragraph of its own that
 * states names or figures means the same elsewhere: "He spoke highly of the
 * ambassador's work" may be about another ambassador.
 */
function equalStatement(old: OldText, comparison: Comparison, prepared: PreparedText): Span | null {
  const { old: words, now } = comparison;
  const passage = wordRange(words, old.start, old.end);
  const sentence = words.sentences[passage.first];
  if (sentence === undefined || sentence !== words.sentences[passage.last - 1]) return null;
  const first = words.sentenceStarts[sentence] ?? 0;
  const end = words.sentenceStarts[sentence + 1] ?? 0;
  if (end - first < SHORTEST_EQUAL_STATEMENT || countNames(sentenceText(words, sentence)) < NAMES_OF_ITS_OWN)
    return null;
  let best: number | null = null;
  let bestScore = -1;
  for (const twin of prepared.sentences.get(sentenceKey(words, sentence)) ?? []) {
    const place = now.sentenceStarts[twin] ?? 0;
    if (!isParagraph(words, sentence) && !isParagraph(now, twin)) continue;
    let score = 0;
    for (let step = 1; step <= SURROUNDINGS && words.ids[first - step] === now.ids[place - step]; step++) score++;
    const after = place + end - first;
    for (let step = 0; step < SURROUNDINGS && words.ids[end + step] === now.ids[after + step]; step++) score++;
    if (score > bestScore) [best, bestScore] = [place, score];
  }
  return best === null ? null : charactersOf(old, [{ first, end, place: best }], comparison);
}

function sentenceText(words: Words, sentence: number): string {
  const [first, end] = [words.sentenceStarts[sentence] ?? 0, words.sentenceStarts[sentence + 1] ?? 0];
  return words.text.slice(words.starts[first], words.ends[end - 1]);
}

/** Whether a sentence stands between line breaks. */
function isParagraph(words: Words, sentence: number): boolean {
  return (
    beginsParagraph(words, words.sentenceStarts[sentence] ?? 0) &&
    beginsParagraph(words, words.sentenceStarts[sentence + 1] ?? 0)
  );
}

function hasWords(span: Span, words: Words): boolean {
  const { first, last } = wordRange(words, span.start, span.end);
  return first < last;
}

/** The quote with the whole of its context, letter for letter: for a passage of marks alone. */
function equalContext(text: string, { quote, position }: Target): Span | null {
  const whole = quote.prefix + quote.exact + quote.suffix;
  let best: number | null = null;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + quote.prefix.length;
    if (best === null || Math.abs(start - position.start) < Math.abs(best - position.start)) best = start;
  }
  if (best === null || quote.prefix.length + quote.suffix.length < quote.exact.length) return null;
  return { start: best, end: best + quote.exact.length };
}
