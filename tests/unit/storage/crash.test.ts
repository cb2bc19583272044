import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../annotations/outcome.ts';
import type { Annotation } from '../../../annotations/schemas.ts';
import type { Library } from '../../../storage/library.ts';
import { openLibrary } from '../../../storage/open-library.ts';
import { sampleArticle, sampleCorrection, sampleDetection, sampleNote } from '../../contracts/library-samples.ts';
import { valueOf } from '../../contracts/library.ts';
import { failAtWrite, killed, quotaExceeded } from './failing-store.ts';

let restore = () => {};
afterEach(() => restore());

/** A library in a browser that can be started again on the same disk. */
async function libraryWithNote() {
  const indexedDB = new IDBFactory();
  const changes: (readonly string[])[] = [];
  const start = () => openLibrary({ indexedDB, IDBKeyRange, changed: (ids) => changes.push(ids) });
  const library = start();
  const note = valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
  valueOf(await library.tagArticle(note.article, ['north']));
  const { edit } = valueOf(await library.deleteAnnotation(note.id));
  valueOf(await library.undo(edit));
  changes.length = 0;
  return { library, start, note, changes };
}

/** Everything but the instants, which are those of the run. */
async function keptIn(library: Library, article: string) {
  const { articles, annotations, corrections } = await library.contents();
  return {
    articles: articles.map((record) => ({ ...record, created: '', modified: '' })),
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
const longer = sampleArticle({}, [
  'Deputy Minister Trần An spoke on 9 March 2026 of the fisheries agreement that the two sides prepare.',
  'He expects that it will be signed in Oslo, and thanked the embassy for its help in the long negotiations.',
]);

const ACTS: [name: string, act: (library: Library, note: Annotation) => Promise<Outcome<unknown>>][] = [
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
  ['adding a correction', (library) => library.addCorrection(correction)],
  ['reporting anchors', (library, note) => library.reportAnchors([{ id: note.id, state: 'changed' }])],
  ['undoing', async (library, note) => library.undo((await library.lastEdit(note.article))?.edit ?? '')],
];

describe.each(ACTS)('a worker killed while %s', (_, act) => {
  it('leaves the library as it was, whichever write it dies at, and can be asked again', async () => {
    const untouched = await libraryWithNote();
    valueOf(await act(untouched.library, untouched.note));
    const expected = await keptIn(untouched.library, untouched.note.article);
    const deaths: { before: unknown; after: unknown; heard: number }[] = [];
    for (let nth = 1, dies = true; dies; nth++) {
      const { library, start, note, changes } = await libraryWithNote();
      const before = await keptIn(library, note.article);
      const failing = failAtWrite(nth, killed);
      restore = failing.restore;
      const outcome = await act(library, note);
      dies = failing.reached();
      failing.restore();
      expect(outcome.ok).toBe(!dies);
      library.close();

      const again = start();
      if (dies) {
        deaths.push({ before, after: await keptIn(again, note.article), heard: changes.length });
        valueOf(await act(again, note));
      }
      expect(withoutIds(await keptIn(again, note.article))).toEqual(withoutIds(expected));
      again.close();
    }
    expect(deaths.length).toBeGreaterThan(0);
    for (const { before, after, heard } of deaths) {
      expect(after).toEqual(before);
      expect(heard).toBe(0);
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
