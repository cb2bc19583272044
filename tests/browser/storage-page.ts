/** Runs in a page of a browser: libraries on its IndexedDB, called from outside. */
import { liveQuery } from 'dexie';
import { createDatabase } from '../../storage/database.ts';
import { openCatalogue } from '../../storage/open-catalogue.ts';
import { catalogueFaults } from '../contracts/catalogue-faults.ts';
import { sampleArticle, sampleDetection, sampleNote } from '../contracts/library-samples.ts';

interface Opened {
  readonly library: Readonly<Record<string, unknown>>;
  changes: (readonly string[])[];
}

const opened = new Map<string, Opened>();

function openedAs(id: string, name: string): Opened {
  const known = opened.get(id);
  if (known !== undefined) return known;
  const made: Opened = {
    library: { ...openCatalogue({ name, changed: (ids) => made.changes.push(ids) }) },
    changes: [],
  };
  opened.set(id, made);
  return made;
}

/** Calls a method of a library, which is opened by its first call. */
async function call(id: string, name: string, method: string, args: readonly unknown[]) {
  const one = openedAs(id, name);
  const perform = one.library[method];
  if (typeof perform !== 'function') throw new Error(`a library has no ${method}`);
  const value: unknown = await Reflect.apply(perform, one.library, args);
  const { changes } = one;
  one.changes = [];
  return { value, changes };
}

/** What is wrong with the catalogue of the library of that name. */
async function faults(name: string): Promise<string[]> {
  const database = createDatabase({ name });
  const wrong = await catalogueFaults(database);
  database.close();
  return wrong;
}

/** Resolves when a live query finds an article with these words, whoever writes it. */
function found(name: string, text: string): Promise<number> {
  const library = openCatalogue({ name, changed: () => {} });
  return new Promise((resolve, reject) => {
    const query = liveQuery(async () => {
      const { total } = await library.articles({ text }, { by: 'published' }, { offset: 0, limit: 10 });
      const { tags } = await library.facets({ text });
      return { total, tags: tags.length };
    });
    const subscription = query.subscribe({
      next: ({ total, tags }) => {
        if (total === 0 || tags === 0) return;
        setTimeout(() => {
          subscription.unsubscribe();
          library.close();
        });
        resolve(total);
      },
      error: reject,
    });
  });
}

/** Resolves when a live query on groups of reprints gives this answer, whoever writes what makes it so. */
function grouped(name: string, wanted: string): Promise<string> {
  const library = openCatalogue({ name, changed: () => {} });
  return new Promise((resolve, reject) => {
    const query = liveQuery(async () => {
      const { rows, total } = await library.reprints({ reprinted: true }, { offset: 0, limit: 10 });
      const ids = rows[0]?.articles.map(({ id }) => id) ?? [];
      const [group, also] = await Promise.all([library.reprintsOf(ids[0] ?? ''), library.alsoIn(ids)]);
      return `${total} of ${group?.articles.length ?? 0}, also in ${also.map((one) => one?.outlets).join()}`;
    });
    const subscription = query.subscribe({
      next: (answer) => {
        if (answer !== wanted) return;
        setTimeout(() => {
          subscription.unsubscribe();
          library.close();
        });
        resolve(answer);
      },
      error: reject,
    });
  });
}

/**
 * Lets a worker keep note after note in the library and kills it so many
 * milliseconds after it said that `notes` of them are kept, wherever it is then.
 *
 * @returns the ids of the notes it said were kept
 */
function writeAndKill(name: string, notes: number, milliseconds: number): Promise<string[]> {
  const worker = new Worker('/page.js', { type: 'module', name: 'writer' });
  const kept: string[] = [];
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') kept.push(data);
      if (kept.length !== notes) return;
      setTimeout(() => {
        worker.terminate();
        resolve(kept);
      }, milliseconds);
    });
    worker.postMessage(name, []);
  });
}

/** The worker's part: says `null` when it starts, then the id of each note that is kept. */
async function write(name: string): Promise<void> {
  const library = openCatalogue({ name, changed: () => {} });
  await library.corrections();
  postMessage(null);
  for (;;) {
    const note = sampleNote({ comment: `word${Math.random().toString(36).slice(2)} `.repeat(80), tags: ['killed'] });
    const outcome = await library.addAnnotation(sampleArticle(), sampleDetection(), note);
    if (!outcome.ok) throw new Error(outcome.problem.detail);
    postMessage(note.id);
  }
}

if (typeof document === 'undefined') addEventListener('message', ({ data }) => void write(String(data)));
else Object.assign(globalThis, { storagePage: { call, faults, found, grouped, writeAndKill } });
