/**
 * Notes of other tools as notes of the library. A note goes to the kept article
 * of its page, on the passage found by its quote; for a page that is not kept,
 * an article without text waits for the reader's visit, when notes are found on
 * it as on any page that has changed.
 */
import * as z from 'zod/mini';
import { describeTarget } from '../anchoring/describe-target.ts';
import { createFinder } from '../anchoring/find-target.ts';
import type { AnchorState, Target } from '../anchoring/target.ts';
import type { KeptArticle } from '../annotations/library-contents.ts';
import { createSavedArticle } from '../annotations/saved-article.ts';
import { annotationSchema, articleSchema, tagSchema, type Annotation } from '../annotations/schemas.ts';
import { stableId } from '../annotations/stable-id.ts';
import { distinctTags } from '../annotations/tags.ts';
import { findQuote } from './find-quote.ts';
import type { ForeignNote, ForeignNotes } from './foreign-notes.ts';

const CONTEXT = 64;

export interface NotesPlan {
  /** Pages that are not kept, to be kept without text. */
  readonly articles: readonly KeptArticle[];
  readonly annotations: readonly Annotation[];
  /** How many of the file's notes the library has already. */
  readonly known: number;
  /** Quotes of notes that our own limits refuse. */
  readonly refused: readonly string[];
}

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i;

/** Our own notes come back under their own ids. */
const idOf = ({ id }: ForeignNote, kind: string) => UUID.exec(id)?.[1]?.toLowerCase() ?? stableId(`${kind}\n${id}`);

/** The passage as the file describes it. */
function describedTarget({ quote, prefix, suffix, start }: ForeignNote): Target {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: prefix.slice(-CONTEXT),
      suffix: suffix.slice(0, CONTEXT),
    },
    position: { type: 'TextPositionSelector', start: start ?? 0, end: (start ?? 0) + quote.length },
    paragraph: `${prefix}${quote}${suffix}`,
  };
}

/** The passage in the article, and how it stands there. */
function placed(note: ForeignNote, { text, blocks }: KeptArticle): { target: Target; state: AnchorState } {
  const place = findQuote(text, note);
  if (place !== null) return { target: describeTarget(text, place, blocks), state: 'exact' };
  const target = describedTarget(note);
  const anchor = createFinder(text)(target);
  // A passage in other words keeps the words it was made on.
  if (anchor.state === 'changed' || anchor.state === 'lost') return { target, state: anchor.state };
  return { target: describeTarget(text, anchor, blocks), state: 'exact' };
}

/** The page without its text; `null` when its address is none we keep. */
function emptyArticle({ address, title }: ForeignNote, now: Date): KeptArticle | null {
  const article = z.safeParse(articleSchema, {
    address,
    title: title ?? address,
    byline: null,
    outlet: null,
    language: null,
    published: null,
    text: '',
    blocks: [],
    recipe: 'import',
  });
  if (!article.success) return null;
  const saved = createSavedArticle(article.data, stableId(`article\n${address}`), now);
  return { ...saved, detection: { officials: [], mentions: [] } };
}

/**
 * What taking the notes in adds to the library. Nothing kept is changed.
 *
 * @param articles the kept articles, at least those of the addresses in the file
 * @param known ids of all notes of the library
 */
export function planNotes(
  { kind, notes }: ForeignNotes,
  articles: readonly KeptArticle[],
  known: ReadonlySet<string>,
  now: Date,
): NotesPlan {
  const byAddress = new Map(
    articles.flatMap((article) => article.addresses.map((address) => [address, article] as const)),
  );
  const added: KeptArticle[] = [];
  const annotations: Annotation[] = [];
  const refused: string[] = [];
  const seen = new Set(known);
  let knownNotes = 0;
  for (const note of notes) {
    const id = idOf(note, kind);
    if (seen.has(id)) {
      knownNotes += 1;
      continue;
    }
    seen.add(id);
    const kept = byAddress.get(note.address);
    const article = kept ?? emptyArticle(note, now);
    const annotation = article && annotationOf(note, id, article, now);
    if (article === null || annotation === null) {
      refused.push(note.quote);
      continue;
    }
    if (kept === undefined) {
      byAddress.set(note.address, article);
      added.push(article);
    }
    annotations.push(annotation);
  }
  return { articles: added, annotations, known: knownNotes, refused };
}

/** `null` when the note is beyond what we keep. */
function annotationOf(note: ForeignNote, id: string, article: KeptArticle, now: Date): Annotation | null {
  const { comment, tags, category, created, modified } = note;
  const instant = created ?? modified ?? now.toISOString();
  const annotation = z.safeParse(annotationSchema, {
    id,
    article: article.id,
    ...placed(note, article),
    comment,
    tags: distinctTags(tags).filter((tag) => z.safeParse(tagSchema, tag).success),
    category,
    created: instant,
    modified: modified ?? instant,
  });
  return annotation.success ? annotation.data : null;
}
