import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../annotations/outcome.ts';
import type { Annotation } from '../../../annotations/schemas.ts';
import type { Catalogue } from '../../../storage/catalogue.ts';
import { createDatabase } from '../../../storage/database.ts';
import { openCatalogue } from '../../../storage/open-catalogue.ts';
import { catalogueFaults } from '../../contracts/catalogue-faults.ts';
import { sampleArticle, sampleCorrection, sampleDetection, sampleNote } from '../../contracts/library-samples.ts';
import { valueOf } from '../../contracts/library.ts';
import { failAtWrite, killed, quotaExceeded } from './failing-store.ts';

let restore = () => {};
afterEach(() => restore());

/** A library in a browser that can be started again on the same disk. */
async function libraryWithNote() {
  const indexedDB = new IDBFactory();
  const changes: (readonly string[])[] = [];
  const start = () => openCatalogue({ indexedDB, IDBKeyRange, changed: (ids) => changes.push(ids) });
  const library = start();
  const note = valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
  valueOf(await library.tagArticle(note.article, ['north']));
  const { edit } = valueOf(await library.deleteAnnotation(note.id));
  valueOf(await library.undo(edit));
  changes.length = 0;
  /** What is wrong with the catalogue on the disk. */
  const faults = async () => {
    const database = createDatabase({ indexedDB, IDBKeyRange });
    const found = await catalogueFaults(database);
    database.close();
    return found;
  };
  return { library, start, note, changes, faults };
}

/** Everything but the instants, which are those of the run. */
async function keptIn(library: Catalogue, article: string) {
  const { articles, annotations, corrections } = await library.contents();
  return {
    articles: articles.map(({ archived, ...record }) => ({
      ...record,
      created: '',
      modified: '',
      isArchived: archived !== undefined,
    })),
    annotations: annotations.map((record) => ({ ...record, created: '', modified: '' })),
    corrections,
    last: (await library.lastEdit(article))?.act,
  };
}

/** The ids are those of the run too, when two runs are compared. */
const withoutIds = (kept: unknown): unknown =>
  JSON.parse(JSON.stringify(kept, (key, value: unknown) => (/^(id|article)$/.test(key) ? '' : value)));

const newNote = sampleNote({ words: 'invited the minister to Oslo' });
const correction = sampleCorrection();
const COPY = crypto.randomUUID();
const longer = sampleArticle({}, [
  'Deputy Minister Trần An spoke on 9 March 2026 of the fisheries agreement that the two sides prepare.',
  'He expects that it will be signed in Oslo, and thanked the embassy for its help in the long negotiations.',
]);

const ACTS: [name: string, act: (library: Catalogue, note: Annotation) => Promise<Outcome<unknown>>][] = [
  [
    'taking in a changed article',
    (library, { id, target }) =>
      library.refreshArticle(
        longer,
        { officials: [], mentions: [] },
        { [id]: { ...target, paragraph: 'the new one' } },
      ),
  ],
  ['adding a note', (library) => library.addAnnotation(longer, sampleDetection(), newNote)],
  [
    'editing a note',
    (library, note) => library.editAnnotation(note.id, note.modified, { comment: 'edited', tags: [], category: null }),
  ],
  ['deleting a note', (library, note) => library.deleteAnnotation(note.id)],
  ['tagging an article', (library, note) => library.tagArticle(note.article, ['south'])],
  ['deleting an article', (library, note) => library.deleteArticle(note.article)],
  ['tagging many', (library, note) => library.tagArticles([note.article], { add: ['sea'], remove: ['north'] })],
  ['putting many away', (library, note) => library.archiveArticles([note.article], true)],
  ['deleting many', (library, note) => library.deleteArticles([note.article])],
  ['renaming a tag', (library) => library.renameTags(['fisheries'], 'fish')],
  ['naming a person', (library) => library.setPerson('kari nordmann', { name: 'K. Nordmann', watched: true })],
  [
    'splitting a person',
    (library, note) => library.splitPerson('kari nordmann', { holders: [], articles: [note.article], name: 'Another' }),
  ],
  [
    'taking a note over',
    (library, { id, article, target }) => library.takeOver([{ id: COPY, from: id, to: article, target }]),
  ],
  ['adding a correction', (library) => library.addCorrection(correction)],
  ['reporting anchors', (library, note) => library.reportAnchors([{ id: note.id, state: 'changed' }])],
  ['undoing', async (library, note) => library.undo((await library.lastEdit(note.article))?.edit ?? '')],
];

/** The first writes of an act, its last, and some in between: an act that adds words to the index makes hundreds. */
function momentsOf(writes: number): number[] {
  const all = Array.from({ length: writes }, (_, index) => index + 1);
  const step = Math.ceil(writes / 8);
  return all.filter((nth) => nth <= 5 || nth > writes - 5 || nth % step === 0);
}

describe.each(ACTS)('a worker killed while %s', (_, act) => {
  it('leaves the library as it was, at whatever write it dies, and can be asked again', async () => {
    const untouched = await libraryWithNote();
    const counting = failAtWrite(Infinity, killed);
    valueOf(await act(untouched.library, untouched.note));
    counting.restore();
    const expected = await keptIn(untouched.library, untouched.note.article);
    const deaths: { before: unknown; after: unknown; heard: number; faults: string[] }[] = [];
    for (const nth of [...momentsOf(counting.writes()), counting.writes() + 1]) {
      const dies = nth <= counting.writes();
      const { library, start, note, changes, faults } = await libraryWithNote();
      const before = await keptIn(library, note.article);
      const failing = failAtWrite(nth, killed);
      restore = failing.restore;
      const outcome = await act(library, note);
      expect(failing.reached()).toBe(dies);
      failing.restore();
      expect(outcome.ok).toBe(!dies);
      library.close();

      const again = start();
      if (dies) {
        const after = await keptIn(again, note.article);
        deaths.push({ before, after, heard: changes.length, faults: await faults() });
        valueOf(await act(again, note));
      }
      expect(withoutIds(await keptIn(again, note.article))).toEqual(withoutIds(expected));
      expect(await faults()).toEqual([]);
      again.close();
    }
    expect(deaths.length).toBeGreaterThan(0);
    for (const { before, after, heard, faults } of deaths) {
      expect(after).toEqual(before);
      expect(heard).toBe(0);
      expect(faults).toEqual([]);
    }
  });
});

describe.each(ACTS)('a disk that fills while %s', (_, act) => {
  it('says so, and what was kept stays as it was', async () => {
    const { library, note, changes } = await libraryWithNote();
    const before = await keptIn(library, note.article);
    ({ restore } = failAtWrite(1, quotaExceeded));
    const outcome = await act(library, note);
    restore();
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage-full' } });
    expect(await keptIn(library, note.article)).toEqual(before);
    expect(changes).toEqual([]);
  });
});
