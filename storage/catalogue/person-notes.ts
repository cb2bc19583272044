/** Notes that name a person, or stand in a paragraph that does. */
import type { PersonNote, PersonNotes } from '../../annotations/catalogue.ts';
import { annotationSchema, type Annotation } from '../../annotations/schemas.ts';
import { officialKey } from '../../annotations/official-key.ts';
import { wordsOf } from '../../annotations/words.ts';
import type { Detection } from '../../mentions/mention.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { LibraryDatabase } from '../tables.ts';
import { soundDetection } from '../detections.ts';
import { soundOnes } from '../records.ts';
import { DocSet } from './doc-set.ts';
import { keyOf, NOTED } from './keys.ts';
import { officialKeys } from './people-in.ts';
import { docsWith, docsWithOneOf } from './postings.ts';
import type { CardRow } from './rows.ts';

/** Articles read at a time, and at most. */
const BATCH = 20;
const MOST_READ = 400;

/** The paragraph of a note's passage, as a place in the kept text. */
function paragraphOf({ target: { quote, position, paragraph } }: Annotation): Span {
  const before = paragraph.indexOf(quote.exact);
  if (before === -1) return position;
  const start = position.start - before;
  return { start, end: start + paragraph.length };
}

const hasWords = (text: readonly string[], name: readonly string[]) =>
  text.some((_, at) => name.every((word, nth) => text[at + nth] === word));

/** Articles with notes that name the person, or that have all words of one of the names anywhere. */
async function articlesWithNotes(
  database: LibraryDatabase,
  keys: readonly string[],
  names: readonly (readonly string[])[],
): Promise<{ readonly noted: DocSet; readonly naming: DocSet }> {
  const [noted, naming, ...spoken] = await Promise.all([
    docsWith(database, NOTED),
    docsWithOneOf(database, keys),
    ...names.map(async (words) => {
      const sets = await Promise.all(words.map((word) => docsWith(database, keyOf('word', word))));
      return sets.reduce((all, one) => all.and(one));
    }),
  ]);
  return { noted: spoken.reduce((all, one) => all.or(one), naming).and(noted), naming };
}

const noteOf = (note: Annotation, { id, title, outlet, published, language }: CardRow): PersonNote => ({
  id: note.id,
  article: id,
  title,
  outlet,
  published,
  language,
  quote: note.target.quote.exact,
  place: { start: note.target.position.start, end: note.target.position.end },
  comment: note.comment,
  state: note.state,
});

/** Where an article names one of these, by folded name. */
function mentionsOf(names: readonly string[], { officials, mentions }: Detection): Span[] {
  const meant = new Set(officials.filter((one) => names.includes(officialKey(one) ?? '')).map(({ id }) => id));
  return mentions.filter((mention) => mention.kind === 'official' && meant.has(mention.official));
}

/** The notes on a person, those of the articles saved last first; read in one transaction, as `personOf` is. */
export function personNotes(database: LibraryDatabase, key: string, limit: number): Promise<PersonNotes> {
  const { people, postings, cards, annotations, detections } = database;
  return database.transaction('r', [people, postings, cards, annotations, detections], () =>
    notesOn(database, key, limit),
  );
}

async function notesOn(database: LibraryDatabase, key: string, limit: number): Promise<PersonNotes> {
  const card = await database.people.get(key);
  if (card === undefined) return { notes: [], more: false };
  const names = card.names.map(wordsOf).filter(({ length }) => length > 0);
  const { noted, naming } = await articlesWithNotes(database, officialKeys(card), names);
  const numbers = [...noted].toReversed();
  const found: PersonNote[] = [];
  const isOn = (note: Annotation, mentions: readonly Span[]) => {
    const said = wordsOf(`${note.comment}\n${note.target.quote.exact}`);
    if (names.some((name) => hasWords(said, name))) return true;
    const paragraph = paragraphOf(note);
    return mentions.some((mention) => overlaps(mention, paragraph));
  };
  for (let from = 0; from < Math.min(numbers.length, MOST_READ) && found.length <= limit; from += BATCH) {
    const cards = (await database.cards.bulkGet(numbers.slice(from, from + BATCH))).filter((one) => one !== undefined);
    const ids = cards.map(({ id }) => id);
    const [notes, detections] = await Promise.all([
      // Asked one by one: see `people-in.ts`.
      Promise.all(ids.map((id) => database.annotations.where('article').equals(id).toArray())),
      database.detections.bulkGet(cards.flatMap(({ id, n }) => (naming.has(n) ? [id] : []))),
    ]);
    const mentions = new Map(
      detections.flatMap((row) =>
        row === undefined ? [] : [[row.article, mentionsOf(card.names, soundDetection(row))] as const],
      ),
    );
    for (const [index, one] of cards.entries()) {
      const own = soundOnes(annotationSchema, notes[index] ?? []);
      found.push(...own.filter((note) => isOn(note, mentions.get(one.id) ?? [])).map((note) => noteOf(note, one)));
    }
  }
  return { notes: found.slice(0, limit), more: found.length > limit || numbers.length > MOST_READ };
}
