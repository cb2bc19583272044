import { equalContext, equalStatement } from './equal-statement.ts';
import { matchWords } from './match-words.ts';
import { oldTextOf, type OldText } from './old-text.ts';
import { placeOf } from './place.ts';
import { prepareText, type PreparedText } from './prepared-text.ts';
import { withNewQualifiers } from './qualifiers.ts';
import { haveSameWords } from './same-words.ts';
import type { Span } from '../text/span.ts';
import type { Anchor, Target } from './target.ts';
import { textLikeness } from './text-likeness.ts';
import { isTrusted } from './trust.ts';
import type { WordMatch } from './word-match.ts';
import { readWords, Vocabulary, wordRange } from './words.ts';

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
  let whole: { readonly match: WordMatch; readonly likeness: number } | null = null;

  return function find(target) {
    // Position, quote, context and paragraph agree.
    if (standsUntouched(text, target)) return anchored(target, target.position, 'same');

    // What became of each old word: moved blocks, and edited sentences in the neighbourhood of what stayed.
    const old = oldTextOf(target, before);
    const { match, likeness } = compare(old);
    const place = placeOf(old, match);
    if (place !== null) {
      const isSame = haveSameWords(target.quote.exact, text.slice(place.start, place.end));
      // The guard.
      if (isTrusted(place, { isSame, isWhole: old.isWhole, textLikeness: likeness })) {
        const qualified = isSame ? withNewQualifiers(place, match) : place;
        return anchored(target, qualified, isSame && qualified === place ? 'same' : 'other');
      }
    }

    // The same statement anywhere; for a passage without words, the same marks in the same context.
    const equal = equalStatement(old, match, prepare()) ?? (hasWords(old, match) ? null : equalContext(text, target));
    return equal === null ? { state: 'lost' } : anchored(target, equal, 'same');
  };

  function compare(old: OldText): { match: WordMatch; likeness: number } {
    if (!old.isWhole) return { match: matchWords(readWords(old.text, vocabulary), prepare(), false), likeness: 1 };
    if (whole === null) {
      const match = matchWords(readWords(old.text, vocabulary), prepare(), true);
      whole = { match, likeness: textLikeness(match) };
    }
    return whole;
  }

  function prepare(): PreparedText {
    return (prepared ??= prepareText(readWords(text, vocabulary), vocabulary));
  }
}

function anchored(target: Target, { start, end }: Span, words: 'same' | 'other'): Anchor {
  return { state: words === 'other' ? 'changed' : start === target.position.start ? 'exact' : 'moved', start, end };
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

function hasWords(span: Span, { old }: WordMatch): boolean {
  const { first, last } = wordRange(old, span.start, span.end);
  return first < last;
}
