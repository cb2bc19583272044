import { describeTarget } from '../../anchoring/describe-target.ts';
import { createFinder } from '../../anchoring/find-target.ts';
import type { Anchor, Target } from '../../anchoring/target.ts';
import { applyCorrections } from '../../annotations/corrections.ts';
import type { Annotation, Correction } from '../../annotations/schemas.ts';
import { markWatched, type WatchedPerson } from '../../annotations/watched.ts';
import { wordingOf, type WordingPiece } from '../../annotations/wording.ts';
import type { Article } from '../../article/article.ts';
import { detect } from '../../mentions/detect.ts';
import type { Detection } from '../../mentions/mention.ts';

/** What the reader says, which outranks what is recognised. */
export interface ReadersWord {
  readonly corrections: readonly Correction[];
  /** Every address the article is known by: where corrections hold. */
  readonly addresses: readonly string[];
  readonly watched: readonly WatchedPerson[];
}

/** What is found in an article, as the reader's corrections leave it, with the persons the reader watches. */
export function recognise(article: Article, { corrections, addresses, watched }: ReadersWord): Detection {
  const found = detect(article.text, {
    language: article.language,
    published: article.published?.date ?? null,
    outlet: `${article.outlet ?? ''} ${URL.parse(article.address)?.host ?? ''}`,
    captions: article.blocks.filter(({ type }) => type === 'caption'),
  });
  // Corrections go last: a watched name that is somebody else's here is corrected like any other.
  return applyCorrections(markWatched(article.text, found, watched), corrections, addresses);
}

/**
 * Where each annotation stands in `text`, by its id.
 *
 * @param before the text the annotations were made on, as it was kept
 */
export function reattach(
  text: string,
  before: string,
  annotations: readonly Annotation[],
): Readonly<Record<string, Anchor>> {
  if (annotations.length === 0) return {};
  const find = createFinder(text, before);
  return Object.fromEntries(annotations.map(({ id, target }) => [id, find(target)]));
}

/** New targets for the annotations whose words all stand in the article as it is read now. */
export function follow(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  anchors: Readonly<Record<string, Anchor>>,
): Record<string, Target> {
  return Object.fromEntries(
    Object.entries(anchors).flatMap(([id, anchor]) =>
      anchor.state === 'exact' || anchor.state === 'moved' ? [[id, describeTarget(text, anchor, blocks)]] : [],
    ),
  );
}

/** The kept wording and the new one of each annotation whose words changed, by its id. */
export function wordingsOf(
  text: string,
  annotations: readonly Annotation[],
  anchors: Readonly<Record<string, Anchor>>,
): Record<string, readonly WordingPiece[]> {
  return Object.fromEntries(
    annotations.flatMap(({ id, target }) => {
      const anchor = anchors[id];
      return anchor?.state === 'changed'
        ? [[id, wordingOf(target.quote.exact, text.slice(anchor.start, anchor.end))]]
        : [];
    }),
  );
}
