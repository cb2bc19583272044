/**
 * Notes on one article that are offered to another one that tells the same
 * story. The anchoring ladder decides: a note is offered where its passage
 * stands in the same words, and nowhere else.
 */
import { describeTarget } from '../anchoring/describe-target.ts';
import { createFinder } from '../anchoring/find-target.ts';
import type { Target } from '../anchoring/target.ts';
import { hasBody } from './annotation.ts';
import type { Annotation, SavedArticle } from './schemas.ts';
import { stableId } from './stable-id.ts';

/** A kept article with its notes. */
export interface NotedArticle {
  readonly article: SavedArticle;
  readonly notes: readonly Annotation[];
}

/** A note as it is to be kept on another article too. */
export interface TakenOver {
  /** As `copyId` gives it: taken over twice, it is there once. */
  readonly id: string;
  /** `Annotation.id` of the note it is made of. */
  readonly from: string;
  /** `SavedArticle.id` of the article it comes to. */
  readonly to: string;
  readonly target: Target;
}

/** A note that another article could have. */
export interface NoteOffer {
  readonly note: Annotation;
  readonly taken: TakenOver;
}

/** The id of the note that is made of another one on this article: by it a note taken over is known as one, whatever becomes of its words. */
export function copyId(from: string, article: string): string {
  return stableId(`taken over\n${from}\n${article}`);
}

/** The ids of notes that were taken over from another article of the group. */
export function copiesIn(group: readonly NotedArticle[]): Set<string> {
  const ids = new Set(group.flatMap(({ notes }) => notes.map(({ id }) => id)));
  const copies = new Set<string>();
  for (const id of ids) {
    for (const { article } of group) {
      const copy = copyId(id, article.id);
      if (ids.has(copy)) copies.add(copy);
    }
  }
  return copies;
}

/**
 * The notes of one article that another one could have and has not: neither
 * taken over before, nor made there in the same words. One compares two texts,
 * in a time that grows with their length.
 *
 * @param copies as `copiesIn` gives them: they are offered by the article they came from
 */
export function offersTo(
  { article: to, notes: there }: NotedArticle,
  { article: from, notes }: NotedArticle,
  copies: ReadonlySet<string>,
): NoteOffer[] {
  const known = new Set(there.map(({ id }) => id));
  const open = notes.filter(({ id }) => !copies.has(id) && !known.has(copyId(id, to.id)));
  if (open.length === 0 || to.id === from.id) return [];
  const find = createFinder(to.text, from.text);
  return open.flatMap((note) => {
    const anchor = find(note.target);
    if (anchor.state !== 'exact' && anchor.state !== 'moved') return [];
    const isThere = there.some((other) => {
      const { start, end } = other.target.position;
      return start === anchor.start && end === anchor.end && hasBody(other, note);
    });
    if (isThere) return [];
    const target = describeTarget(to.text, anchor, to.blocks);
    return [{ note, taken: { id: copyId(note.id, to.id), from: note.id, to: to.id, target } }];
  });
}
