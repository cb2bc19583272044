/** The last rungs of the ladder: the same words, when nothing is left of the passage's own place. */
import { countNames } from './guard.ts';
import { charactersOf } from './map-range.ts';
import type { OldText } from './old-text.ts';
import { NAMES_OF_ITS_OWN } from './place.ts';
import { sentenceKey, type PreparedText } from './prepared-text.ts';
import type { Span } from '../text/span.ts';
import type { Target } from './target.ts';
import { sentenceRange, type WordMatch } from './word-match.ts';
import { beginsParagraph, textOf, wordRange, type Words } from './words.ts';

/** A sentence of fewer words may stand anywhere by chance. */
const SHORTEST_EQUAL_STATEMENT = 5;
/** Words on each side that decide among equal statements. */
const SURROUNDINGS = 24;

/**
 * A sentence equal to the one the passage stood in: of several the one in the
 * likest surroundings. A lead or caption that repeats the body may be gone; a
 * note on it goes to the body's sentence. Only a paragraph of its own that
 * states names or figures means the same elsewhere: "He spoke highly of the
 * ambassador's work" may be about another ambassador.
 */
export function equalStatement(span: OldText, match: WordMatch, prepared: PreparedText): Span | null {
  const { old, now } = match;
  const passage = wordRange(old, span.start, span.end);
  const sentence = old.sentences[passage.first];
  if (sentence === undefined || sentence !== old.sentences[passage.last - 1]) return null;
  const { first, end } = sentenceRange(old, sentence);
  if (end - first < SHORTEST_EQUAL_STATEMENT || countNames(textOf(old, { first, end })) < NAMES_OF_ITS_OWN) return null;
  let best: number | null = null;
  let bestScore = -1;
  for (const twin of prepared.sentences.get(sentenceKey(old, sentence)) ?? []) {
    const place = sentenceRange(now, twin).first;
    if (!isParagraph(old, sentence) && !isParagraph(now, twin)) continue;
    let score = 0;
    for (let step = 1; step <= SURROUNDINGS && old.ids[first - step] === now.ids[place - step]; step++) score++;
    const after = place + end - first;
    for (let step = 0; step < SURROUNDINGS && old.ids[end + step] === now.ids[after + step]; step++) score++;
    if (score > bestScore) [best, bestScore] = [place, score];
  }
  return best === null ? null : charactersOf(match, span, [{ first, end, place: best }]);
}

/** Whether a sentence stands between line breaks. */
function isParagraph(words: Words, sentence: number): boolean {
  const { first, end } = sentenceRange(words, sentence);
  return beginsParagraph(words, first) && beginsParagraph(words, end);
}

/** The quote with the whole of its context, letter for letter: for a passage of marks alone. */
export function equalContext(text: string, { quote, position }: Target): Span | null {
  const whole = quote.prefix + quote.exact + quote.suffix;
  let best: number | null = null;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + quote.prefix.length;
    if (best === null || Math.abs(start - position.start) < Math.abs(best - position.start)) best = start;
  }
  if (best === null || quote.prefix.length + quote.suffix.length < quote.exact.length) return null;
  return { start: best, end: best + quote.exact.length };
}
