/** Acts of every kind on a small library, and the orders in which they are done. */
import type { BackupRecord } from '../../annotations/backup-lines.ts';
import type { Edited, Outcome } from '../../annotations/outcome.ts';
import { createPerson } from '../../annotations/person.ts';
import type { Annotation } from '../../annotations/schemas.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { fishTalks, noteOn, portVisit } from './catalogue-samples.ts';
import { sampleCorrection } from './library-samples.ts';

/** A library of three articles, with a note on each of the first two. */
export interface Desk {
  readonly library: Catalogue;
  readonly fish: string;
  readonly port: string;
  readonly grain: string;
  readonly note: Annotation;
}

/** Does something that can be taken back. */
export type Act = (desk: Desk) => Promise<Outcome<Edited>>;

const HOA = 'le van hoa';
const KARI = 'kari nordmann';
/** The key of who is split off. */
const SECOND_HOA = `${HOA}\n2`;
/** A look to give. */
export const LOOK = { tint: 'green', shape: 'star' } as const;
const correction = sampleCorrection();
const COPY = '7c1d8a52-0c53-4d3b-9a0e-5e1f5b0f6a11';

async function present<Value>(value: Promise<Value | undefined>): Promise<Value> {
  const found = await value;
  if (found === undefined) throw new Error('not there');
  return found;
}

/** A note on the first article, as it is. */
export const noteNow = ({ library, fish }: Desk, id: string) =>
  present(library.annotationsOf(fish).then((notes) => notes.find((note) => note.id === id)));

/** Writes the note anew. */
export const edit =
  (comment: string, category: string | null = null): Act =>
  async (desk) => {
    const { modified } = await noteNow(desk, desk.note.id);
    return desk.library.editAnnotation(desk.note.id, modified, { comment, tags: [comment], category });
  };
const settle =
  (declined?: string): Act =>
  async (desk) => {
    const { modified, target } = await noteNow(desk, desk.note.id);
    const elsewhere = noteOn(fishTalks, 'They will meet again').target;
    const settlement = declined === undefined ? { target: elsewhere } : { target, declined };
    return desk.library.settleAnnotation(desk.note.id, modified, settlement);
  };
const takeOver: Act = ({ library, note, port }) =>
  library.takeOver([{ id: COPY, from: note.id, to: port, target: noteOn(portVisit, 'thăm cảng Đà Nẵng').target }]);
const editCopy: Act = async ({ library, port }) => {
  const copy = await present(library.annotationsOf(port).then((notes) => notes.find(({ id }) => id === COPY)));
  return library.editAnnotation(COPY, copy.modified, { comment: 'Here too.', tags: [], category: null });
};

const tag =
  (...tags: string[]): Act =>
  ({ library, fish }) =>
    library.tagArticle(fish, tags);
const tagMany =
  (add: string, remove: string): Act =>
  ({ library, fish, port }) =>
    library.tagArticles([fish, port], { add: [add], remove: [remove] });
const archive =
  (archived: boolean): Act =>
  ({ library, fish, port }) =>
    library.archiveArticles([fish, port], archived);
const correct =
  (title: string): Act =>
  ({ library, fish }) =>
    library.correctArticle(fish, { title });
const rename =
  (from: string, to: string): Act =>
  ({ library }) =>
    library.renameTags([from], to);
const deleteNote: Act = ({ library, note }) => library.deleteAnnotation(note.id);
const deleteArticle: Act = ({ library, fish }) => library.deleteArticle(fish);
const deleteMany: Act = ({ library, port, grain }) => library.deleteArticles([port, grain]);

/** Names and watches a person. */
export const setPerson =
  (name: string, key = HOA): Act =>
  ({ library }) =>
    library.setPerson(key, { name, watched: true });
const split: Act = ({ library, port }) => library.splitPerson(HOA, { holders: [], articles: [port], name: 'Another' });
const merge =
  (into: string, from: string): Act =>
  ({ library }) =>
    library.mergePersons(into, from);
const removePerson =
  (key: string): Act =>
  ({ library }) =>
    library.removePerson(key);
const addPerson: Act = ({ library }) => library.addPerson({ name: 'Jan Modal' });

const addCategory: Act = ({ library }) => library.addCategory({ name: 'Fish' });
/** Names a category. */
export const setCategory =
  (id: string, name: string): Act =>
  ({ library }) =>
    library.setCategory(id, { name });
const mergeCategory =
  (id: string, into: string): Act =>
  ({ library }) =>
    library.mergeCategory(id, into);
const deleteCategory =
  (id: string): Act =>
  ({ library }) =>
    library.deleteCategory(id);
/** Gives a tag a look. */
export const setLook =
  (look: Parameters<Catalogue['setTagLook']>[1], named = 'promise'): Act =>
  ({ library }) =>
    library.setTagLook(named, look);

const addCorrection: Act = ({ library }) => library.addCorrection(correction);
const addAnother: Act = ({ library }) => library.addCorrection(sampleCorrection());
const removeCorrection: Act = ({ library }) => library.removeCorrection(correction.id);

/** Takes in what is kept of a kind, as another browser has it: one version later, and with other words. */
export const takeIn =
  (...records: ((desk: Desk) => Promise<BackupRecord>)[]): Act =>
  async (desk) => {
    const incoming = await Promise.all(records.map((record) => record(desk)));
    return desk.library.takeIn('restore', () => incoming);
  };
const LATER = '2031-01-01T00:00:00.000Z';
const theirArticle = async ({ library, fish }: Desk): Promise<BackupRecord> => {
  const article = await present(library.contents([fish]).then(({ articles }) => articles[0]));
  return { kind: 'article', value: { ...article, tags: ['theirs'], modified: LATER } };
};
/** The note with other words, one version later. */
export const theirNote = async (desk: Desk): Promise<BackupRecord> => ({
  kind: 'annotation',
  value: { ...(await noteNow(desk, desk.note.id)), comment: 'Theirs.', modified: LATER },
});
const theirPerson = async (): Promise<BackupRecord> => ({
  kind: 'person',
  value: { ...createPerson('olga petrova', new Date(LATER)), spellings: ['O. Petrova'] },
});
const theirCategory = async ({ library }: Desk): Promise<BackupRecord> => {
  const visit = await present(library.looks().then(({ categories }) => categories.find(({ id }) => id === 'visit')));
  return { kind: 'category', value: { ...visit, name: 'Theirs', modified: LATER } };
};
const theirLook = async (): Promise<BackupRecord> => ({
  kind: 'tagLook',
  value: { tag: 'promise', tint: 'red', shape: 'flag', modified: LATER },
});
const theirCorrection = async (): Promise<BackupRecord> => ({ kind: 'correction', value: correction });

/** Three acts each, done one after the other. */
export const CHAINS: readonly (readonly [name: string, acts: readonly Act[]])[] = [
  ['edits of a note', [edit('one'), edit('two'), edit('one')]],
  ['a note that is edited, put elsewhere and declined a wording', [edit('one'), settle(), settle('other words')]],
  ['a note that is edited and deleted, and its article', [edit('one'), deleteNote, deleteArticle]],
  ['a note that is taken over, edited there and deleted here', [takeOver, editCopy, deleteNote]],
  ['tags of an article', [tag('one'), tag('one', 'two'), tag()]],
  ['tags of articles', [tagMany('one', ''), tagMany('two', 'one'), tagMany('one', 'two')]],
  ['articles put away, back and away', [archive(true), archive(false), archive(true)]],
  ['an article that is tagged, put away and corrected', [tag('one'), archive(true), correct('Other')]],
  ['corrections of an article', [correct('One'), correct('Two'), correct('One')]],
  ['deletions of articles', [tag('one'), deleteArticle, deleteMany]],
  [
    'names of a tag',
    [rename('promise', 'pledge'), rename('pledge', 'word'), ({ library }) => library.deleteTags(['word'])],
  ],
  ['a tag with a look that gets other names', [setLook(LOOK), rename('promise', 'pledge'), rename('pledge', 'word')]],
  ['tags with looks that become one', [setLook(LOOK), setLook(LOOK, 'trade'), rename('trade', 'promise')]],
  ['looks of a tag', [setLook(LOOK), setLook({ ...LOOK, tint: 'red' }), setLook(LOOK)]],
  ['a look of a tag that is taken off', [setLook(LOOK), setLook({ ...LOOK, tint: 'red' }), setLook(null)]],
  ['what is said of a person', [setPerson('One'), setPerson('Two'), setPerson('One')]],
  ['a person who is split, merged with the other one and named', [split, merge(HOA, SECOND_HOA), setPerson('Hoà')]],
  ['a person who is split, and two who are merged with others', [split, merge(KARI, SECOND_HOA), merge(HOA, KARI)]],
  ['persons merged, named and left out', [merge(HOA, KARI), setPerson('Two in one'), removePerson(HOA)]],
  [
    'a person added by hand, named and forgotten',
    [addPerson, setPerson('J. Modal', 'jan modal'), removePerson('jan modal')],
  ],
  ['names of a category', [setCategory('visit', 'One'), setCategory('visit', 'Two'), setCategory('visit', 'One')]],
  ['a category that is added, named and deleted', [addCategory, setCategory('fish', 'Sea'), deleteCategory('fish')]],
  [
    'categories that are named, merged and deleted',
    [setCategory('visit', 'Meetings'), mergeCategory('visit', 'aid'), deleteCategory('aid')],
  ],
  [
    'a note of a category that is merged and merged again',
    [mergeCategory('commitment', 'aid'), edit('one', 'visit'), mergeCategory('visit', 'aid')],
  ],
  ['corrections of what was recognised', [addCorrection, removeCorrection, addAnother]],
  ['an article from a file, tagged and corrected', [takeIn(theirArticle), tag('one'), correct('Other')]],
  ['a note from a file, edited twice', [takeIn(theirNote), edit('one'), edit('two')]],
  ['a note from a file, put elsewhere and deleted', [takeIn(theirNote), settle(), deleteNote]],
  [
    'a person from a file, named and left out',
    [takeIn(theirPerson), setPerson('One', 'olga petrova'), removePerson('olga petrova')],
  ],
  [
    'a category from a file, named and deleted',
    [takeIn(theirCategory), setCategory('visit', 'One'), deleteCategory('visit')],
  ],
  ['the look of a tag from a file, changed and taken off', [takeIn(theirLook), setLook(LOOK), setLook(null)]],
  [
    'a correction from a file that is removed, and another file',
    [takeIn(theirCorrection), removeCorrection, takeIn(theirCorrection)],
  ],
  ['three files', [takeIn(theirNote, theirCategory), takeIn(theirArticle, theirPerson), takeIn(theirNote, theirLook)]],
];

/** All of it once, each act on what the others left. */
export const LONG_SESSION: readonly Act[] = [
  split,
  edit('one', 'visit'),
  merge(HOA, SECOND_HOA),
  setCategory('visit', 'Meetings'),
  setLook(LOOK, 'one'),
  rename('one', 'two'),
  mergeCategory('visit', 'aid'),
  takeOver,
  takeIn(theirNote, theirArticle),
  tag('three'),
  edit('four'),
  archive(true),
  removePerson(HOA),
  addCorrection,
  deleteMany,
];
