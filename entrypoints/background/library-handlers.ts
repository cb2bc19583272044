import { createFinder } from '../../anchoring/find-target.ts';
import { STARTING_LOOKS } from '../../annotations/category.ts';
import { failure, success, type Outcome } from '../../annotations/outcome.ts';
import { correctedArticle } from '../../annotations/saved-article.ts';
import { unseenChanges } from '../../annotations/text-changes.ts';
import type { KeptOfArticle, OpenedArticle } from '../../messaging/library-protocol.ts';
import type { LibraryHandlers } from '../../messaging/receive-library.ts';
import type { SavedArticle } from '../../annotations/schemas.ts';
import type { Article } from '../../article/article.ts';
import type { Detection } from '../../mentions/mention.ts';
import type { Library } from '../../storage/library.ts';
import { failureOf } from '../../storage/problems.ts';
import { follow, reattach, recognise, wordingsOf } from './engine.ts';

/** Whether a long act of another page of ours holds the library. */
type IsHeld = () => Promise<boolean>;

/** The act, or `busy`: in the queue behind a long act it would outlive neither worker nor patience. */
async function unlessHeld<T>(isHeld: IsHeld, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return (await isHeld()) ? failure('busy', 'a file is being taken in or taken back') : act();
}

/** What a read gives, as an outcome. */
const reading =
  (isHeld: IsHeld) =>
  <T>(query: () => Promise<T>): Promise<Outcome<T>> =>
    unlessHeld(isHeld, async () => {
      try {
        return success(await query());
      } catch (error) {
        return failureOf(error);
      }
    });
type Read = ReturnType<typeof reading>;

/**
 * What is found in the article, as the reader corrected it at any of its
 * addresses, and whom the reader watches. A library that refuses to be read
 * corrects nothing.
 */
async function detectionIn(library: Library, read: Read, article: Article): Promise<Detection> {
  const known = await read(() => Promise.all([library.corrections(), library.articleAt(article), library.watched()]));
  const [corrections, saved, watched] = known.ok ? known.value : [[], undefined, []];
  const addresses = [article.address, ...(saved?.addresses ?? [])];
  return recognise(correctedArticle(article, saved), { corrections, addresses, watched });
}

/**
 * What is kept of the article, re-attached to its text. What the page shows now
 * is taken in: a new address, how each note stands, and, when the reader has
 * seen what changed and every note can follow, the text.
 */
async function keptOf(library: Library, article: Article, detection: Detection): Promise<KeptOfArticle> {
  const known = await library.articleAt(article);
  if (known === undefined) return { saved: null, annotations: [], anchors: {}, wordings: {}, changes: 0 };
  const before = await library.annotationsOf(known.id);
  const anchors = reattach(article.text, known.text, before);
  // A full disk refuses the refreshing, and must not hide what is kept.
  const changes = unseenChanges(known, article).length;
  const targets = changes > 0 ? null : follow(article, anchors);
  const refreshed = await library.refreshArticle(article, detection, targets);
  const saved = (refreshed.ok ? refreshed.value : null) ?? known;
  if (saved.text !== known.text) {
    return { saved, annotations: await library.annotationsOf(saved.id), anchors, wordings: {}, changes: 0 };
  }
  const news = before.flatMap(({ id, state: last }) => {
    const state = anchors[id]?.state ?? last;
    return state === last ? [] : [{ id, state }];
  });
  if (news.length > 0) await library.reportAnchors(news);
  return { saved, annotations: before, anchors, wordings: wordingsOf(article.text, before, anchors), changes };
}

/** What the library knows of the officials found; nothing where it cannot be read. */
async function knownIn(
  library: Library,
  read: Read,
  { officials }: Detection,
  article: Article,
  saved: SavedArticle | null,
) {
  const day = (saved?.published ?? article.published)?.date ?? new Date().toISOString().slice(0, 10);
  const known = await read(() => library.knownOfficials(officials, saved?.id ?? null, day));
  return known.ok ? known.value : {};
}

async function openedArticle(library: Library, read: Read, article: Article): Promise<OpenedArticle> {
  const detection = await detectionIn(library, read, article);
  const [kept, looks] = await Promise.all([
    read(() => keptOf(library, article, detection)),
    read(() => library.looks()),
  ]);
  const known = await knownIn(library, read, detection, article, kept.ok ? kept.value.saved : null);
  return { detection, known, kept, looks: looks.ok ? looks.value : STARTING_LOOKS };
}

/**
 * Answers what pages ask of the library.
 *
 * @param openPanel opens the review panel of a tab in a tab of its own
 */
export function libraryHandlers(
  library: Library,
  openPanel: (tab: number) => Promise<void>,
  isHeld: IsHeld,
): LibraryHandlers {
  const read = reading(isHeld);
  const write = <T>(act: () => Promise<Outcome<T>>) => unlessHeld(isHeld, act);
  return {
    openArticle: async (article) => success(await openedArticle(library, read, article)),
    locate: async ({ text, target }) => success(createFinder(text)(target)),
    addAnnotation: ({ article, annotation }) =>
      write(async () => library.addAnnotation(article, await detectionIn(library, read, article), annotation)),
    editAnnotation: ({ id, modified, body }) => write(() => library.editAnnotation(id, modified, body)),
    deleteAnnotation: ({ id }) => write(() => library.deleteAnnotation(id)),
    settleAnnotation: ({ id, modified, settlement }) => write(() => library.settleAnnotation(id, modified, settlement)),
    undo: ({ edit }) => write(() => library.undo(edit)),
    listTags: () => read(async () => (await library.tags()).map(({ tag }) => tag)),
    addCorrection: (correction) => write(() => library.addCorrection(correction)),
    watchPerson: ({ key, name, watched }) =>
      write(() => library.setPerson(key, { watched, ...(name !== null && { name }) })),
    openPanel: async (_, { tab }) => {
      if (tab === undefined) return failure('invalid', 'sender: not a tab');
      await openPanel(tab);
      return success(null);
    },
  };
}
