import { describe, expect, it } from 'vitest';
import type { LineRecord } from '../../../annotations/backup-lines.ts';
import { STARTING_CATEGORIES } from '../../../annotations/category.ts';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import type { LibraryIndex } from '../../../annotations/restore.ts';
import { planRestore } from '../../../import/plan-restore.ts';
import { contentsOf, keptArticle, keptNote, keptPerson } from '../export/contents.ts';
import { recordsOf } from '../export/written.ts';

function indexOf({
  articles,
  annotations,
  corrections,
  persons = [],
  categories = [],
  tagLooks = [],
}: LibraryContents): LibraryIndex {
  return {
    articles: new Map(articles.map(({ id, modified }) => [id, modified])),
    annotations: new Map(annotations.map(({ id, modified }) => [id, modified])),
    corrections: new Set(corrections.map(({ id }) => id)),
    persons: new Map(persons.map(({ key, modified }) => [key, modified])),
    categories: new Map(categories.map(({ id, modified }) => [id, modified])),
    tagLooks: new Map(tagLooks.map(({ tag, modified }) => [tag, modified])),
    deletedCategories: new Map(),
    addresses: new Map(articles.flatMap(({ id, addresses }) => addresses.map((address) => [address, id] as const))),
  };
}

const EMPTY = indexOf({ ...contentsOf([]), corrections: [] });
const OLDER = '2026-03-05T08:00:00.000Z';
const NEWER = '2026-03-06T08:00:00.000Z';

const article = keptArticle({ modified: OLDER });
const note = keptNote(article, { modified: OLDER });
const contents = contentsOf([article], [note]);

/** What the plan decides on a file, as the acts in order. */
function planned(file: LibraryContents, library: LibraryIndex) {
  const plan = planRestore(library);
  const decisions = recordsOf(file).map((record) => plan.decide(record));
  return { acts: decisions.map(({ act }) => act), decisions, plan };
}

describe('restoring a backup', () => {
  it('adds everything to an empty library', () => {
    const { acts, plan } = planned(contents, EMPTY);
    expect(acts).toEqual(['add', 'add', 'add']);
    expect(plan.conflicts).toEqual([]);
    expect(plan.counts.article).toEqual({ add: 1, replace: 0, keep: 0, same: 0, skip: 0 });
  });

  it.each([
    ['the version that was deleted', OLDER, 'keep', 'deleted-here'],
    ['an earlier one', '2026-03-01T08:00:00.000Z', 'keep', 'deleted-here'],
    ['a later one, set elsewhere since', NEWER, 'add', 'not-here'],
  ])('of a category that was deleted here decides on %s', (_, modified, act, reason) => {
    const [category] = STARTING_CATEGORIES.filter(({ id }) => id === 'aid').map((one) => ({ ...one, modified }));
    if (category === undefined) throw new Error('no such category');
    const library = { ...indexOf(contents), deletedCategories: new Map([['aid', OLDER]]) };
    const { acts, plan } = planned({ ...contentsOf([]), corrections: [], categories: [category] }, library);
    expect(acts).toEqual([act]);
    expect(plan.conflicts).toMatchObject([{ kind: 'category', id: 'aid', reason, here: null, there: modified }]);
  });

  it('tells of every category that comes to a library which is not new', () => {
    const [category] = STARTING_CATEGORIES.map((one) => ({ ...one, id: 'own', name: 'Own', modified: OLDER }));
    const file = { ...contentsOf([]), corrections: [], categories: category === undefined ? [] : [category] };
    expect(planned(file, indexOf(contents)).plan.conflicts).toMatchObject([{ id: 'own', reason: 'not-here' }]);
    expect(planned(file, EMPTY).plan.conflicts).toEqual([]);
  });

  it('changes nothing when all is there already', () => {
    expect(planned(contents, indexOf(contents)).acts).toEqual(['same', 'same', 'same']);
  });

  it('takes nothing away, whatever the file lacks', () => {
    const { acts } = planned({ ...contentsOf([]), corrections: [] }, indexOf(contents));
    expect(acts).toEqual([]);
  });

  it('keeps the newer of two versions, and lists both', () => {
    const newer = { ...note, modified: NEWER, comment: 'edited' };
    const fromFile = planned(contentsOf([article], [newer]), indexOf(contents));
    expect(fromFile.acts.slice(0, 2)).toEqual(['same', 'replace']);
    expect(fromFile.plan.conflicts).toEqual([
      {
        kind: 'annotation',
        id: note.id,
        hereId: note.id,
        reason: 'file-newer',
        here: OLDER,
        there: NEWER,
        says: { label: 'sign an agreement on fisheries', words: 'edited', tags: note.tags },
      },
    ]);
    const fromLibrary = planned(contents, indexOf(contentsOf([{ ...article, modified: NEWER }], [newer])));
    expect(fromLibrary.acts.slice(0, 2)).toEqual(['keep', 'keep']);
    expect(fromLibrary.plan.conflicts).toMatchObject([{ reason: 'library-newer' }, { reason: 'library-newer' }]);
  });

  it('puts the notes of a page kept under another id on the kept one', () => {
    const here = keptArticle();
    const { acts, decisions, plan } = planned(contents, indexOf(contentsOf([here])));
    expect(acts.slice(0, 2)).toEqual(['keep', 'add']);
    expect(decisions[1]?.record).toEqual({ kind: 'annotation', value: { ...note, article: here.id } });
    expect(plan.conflicts).toMatchObject([
      { kind: 'article', reason: 'same-page', hereId: here.id, says: { label: article.title } },
    ]);
  });

  it('passes over a note whose article is nowhere, and says so', () => {
    const { acts, plan } = planned({ ...contentsOf([], [note]), corrections: [] }, EMPTY);
    expect(acts).toEqual(['skip']);
    expect(plan.conflicts).toMatchObject([{ reason: 'no-article', id: note.id }]);
  });

  it('takes a note of an article that only the library has', () => {
    const { acts } = planned({ ...contentsOf([], [note]), corrections: [] }, indexOf(contentsOf([article])));
    expect(acts).toEqual(['add']);
  });

  it('keeps what was said last of a person, whose articles are those of the library', () => {
    const here = keptArticle();
    const person = { ...keptPerson('le van hoa'), articles: [article.id] };
    const file = { ...contentsOf([article]), corrections: [], persons: [person] };
    const { acts, decisions } = planned(file, indexOf(contentsOf([here])));
    expect(acts).toEqual(['keep', 'add']);
    expect(decisions[1]?.record.value).toEqual({ ...person, articles: [here.id] });
    const newer = { ...person, modified: '2027-01-01T00:00:00.000Z' };
    const { acts: later, plan } = planned(file, indexOf({ ...file, persons: [newer] }));
    expect(later).toEqual(['same', 'keep']);
    expect(plan.conflicts).toMatchObject([{ kind: 'person', id: 'le van hoa', reason: 'library-newer' }]);
  });

  it('keeps the newer look of a category and of a tag, and lists both but for categories nobody set here', () => {
    const [starting] = STARTING_CATEGORIES;
    if (starting === undefined) throw new Error('no category');
    const set = { ...starting, name: 'Stance', tint: 'red', modified: OLDER } as const;
    const look = { tag: 'fish', tint: 'teal', shape: 'star', modified: OLDER } as const;
    const nothing = { ...contentsOf([]), corrections: [] };
    const file = { ...nothing, categories: [set], tagLooks: [look] };
    expect(planned(file, EMPTY).acts).toEqual(['add', 'add']);
    expect(planned(file, indexOf(file)).acts).toEqual(['same', 'same']);
    const fresh = planned(file, indexOf({ ...nothing, categories: [starting] }));
    expect(fresh.acts).toEqual(['replace', 'add']);
    expect(fresh.plan.conflicts).toEqual([]);
    const newer = { categories: [{ ...set, modified: NEWER }], tagLooks: [{ ...look, modified: NEWER }] };
    const here = planned(file, indexOf({ ...nothing, ...newer }));
    expect(here.acts).toEqual(['keep', 'keep']);
    expect(here.plan.conflicts).toMatchObject([
      { kind: 'category', reason: 'library-newer', says: { label: 'Stance', look: { tint: 'red' } } },
      { kind: 'tagLook', id: 'fish', reason: 'library-newer', says: { look: { tint: 'teal', shape: 'star' } } },
    ]);
    const there = planned({ ...nothing, ...newer }, indexOf(file));
    expect(there.acts).toEqual(['replace', 'replace']);
    expect(there.plan.conflicts).toMatchObject([{ reason: 'file-newer' }, { reason: 'file-newer' }]);
  });

  it('takes a preference that is newer than the choice here, or that was never chosen here', () => {
    const file = {
      ...contentsOf([]),
      corrections: [],
      preferences: [{ name: 'backupReminder', value: 7, modified: OLDER }],
    } satisfies LibraryContents;
    const decided = (chosen: ReadonlyMap<string, string>) => {
      const plan = planRestore(EMPTY, chosen);
      return [recordsOf(file).map((record) => plan.decide(record).act), plan.conflicts.map(({ reason }) => reason)];
    };
    expect(decided(new Map())).toEqual([['add'], []]);
    expect(decided(new Map([['backupReminder', OLDER]]))).toEqual([['same'], []]);
    expect(decided(new Map([['backupReminder', NEWER]]))).toEqual([['keep'], ['library-newer']]);
    expect(decided(new Map([['backupReminder', '2026-01-01T00:00:00Z']]))).toEqual([['replace'], ['file-newer']]);
  });

  it('decides the same in a dry run as in the restore', () => {
    const library = indexOf(contentsOf([keptArticle()], [note]));
    const records: LineRecord[] = recordsOf(contents);
    const [dry, real] = [planRestore(library), planRestore(library)];
    for (const record of records) expect(real.decide(record)).toEqual(dry.decide(record));
    expect(real.counts).toEqual(dry.counts);
  });
});
