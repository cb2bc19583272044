/** What happened to the text of a kept article since its notes were made on it. */
import { changedSentences } from '../anchoring/changed-sentences.ts';
import type { Anchor } from '../anchoring/target.ts';
import type { Article } from '../article/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import { textMark } from './fingerprint.ts';
import { showsTextOf } from './saved-article.ts';
import type { Annotation, SavedArticle } from './schemas.ts';
import { wordingOf, type WordingPiece } from './wording.ts';

/** A sentence that was changed, added (`old` is null) or removed (`now` is null). */
export interface TextChange {
  readonly old: Span | null;
  readonly now: Span | null;
  readonly wording: readonly WordingPiece[];
}

/**
 * The sentences that differ between the kept text and the page's, in the order
 * of the page, as long as the reader has not seen them. None on a page that
 * does not tell of the kept article's own text: a reprint, or one that hides it.
 */
export function unseenChanges(saved: SavedArticle, read: Article): TextChange[] {
  if (read.text === saved.text || !showsTextOf(saved, read) || saved.seen === textMark(read.text)) return [];
  return changedSentences(saved.text, read.text).map(({ old, now }) => {
    const was = old === null ? '' : saved.text.slice(old.start, old.end);
    const is = now === null ? '' : read.text.slice(now.start, now.end);
    // A whole sentence that came or went has no words that stand out from others.
    if (old === null) return { old, now, wording: [{ kind: 'added', text: is, telling: false }] };
    if (now === null) return { old, now, wording: [{ kind: 'removed', text: was, telling: false }] };
    return { old, now, wording: wordingOf(was, is) };
  });
}

/** True when names, ranks, figures or dates differ in a sentence that stayed. */
export function isTelling({ wording }: TextChange): boolean {
  return wording.some(({ telling }) => telling);
}

/**
 * True when a change touches the passage of a note.
 *
 * @param anchor where the note stands on the page
 */
export function touches({ old, now }: TextChange, { target }: Annotation, anchor: Anchor | undefined): boolean {
  const stands = anchor !== undefined && anchor.state !== 'lost' && now !== null && overlaps(anchor, now);
  return stands || (old !== null && overlaps(target.position, old));
}
