/** Acts on many articles at once say how far they are, and leave everything as it was when they are told to stop. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '../../../annotations/backup-lines.ts';
import type { Edited, Outcome } from '../../../annotations/outcome.ts';
import type { ActOptions, ActProgress } from '../../../storage/act-options.ts';
import type { Catalogue } from '../../../storage/catalogue.ts';
import { createDatabase } from '../../../storage/database.ts';
import { openCatalogue } from '../../../storage/open-catalogue.ts';
import { catalogueFaults } from '../../contracts/catalogue-faults.ts';
import { valueOf } from '../../contracts/library.ts';
import { keptArticle, keptNote } from '../export/contents.ts';

/** More than the catalogue follows one by one. */
const MANY = 120;

async function filledLibrary() {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const library = openCatalogue({ ...disk, changed: () => {} });
  const articles = Array.from({ length: MANY }, (_, number) => {
    const address = `https://news.example/story-${number}`;
    return keptArticle({ address, addresses: [address], tags: ['north'] });
  });
  const records = articles.flatMap((value): BackupRecord[] => [
    { kind: 'article', value },
    { kind: 'annotation', value: keptNote(value, { category: 'visit' }) },
  ]);
  valueOf(await library.takeIn('import', () => records));
  return { library, ids: articles.map(({ id }) => id), faults: () => catalogueFaults(createDatabase(disk)) };
}

type Many = (library: Catalogue, ids: readonly string[], options: ActOptions) => Promise<Outcome<Edited>>;

const contentsOf = async (library: Catalogue) => {
  const { articles, annotations } = await library.contents();
  return { articles, annotations };
};

/** Taking back gives records another version. */
const unversioned = ({ articles, annotations }: Awaited<ReturnType<typeof contentsOf>>) =>
  [...articles, ...annotations].map((record) => ({ ...record, modified: '' }));

/** Runs an act that is told to stop at a step. */
const stoppedAt = async (last: ActProgress['step'], run: (options: ActOptions) => Promise<Outcome<unknown>>) => {
  const abort = new AbortController();
  const progress = ({ step }: ActProgress) => (step === last ? abort.abort() : undefined);
  expect((await run({ signal: abort.signal, progress })).ok).toBe(false);
};

describe.each<[string, Many]>([
  ['deleting', (library, ids, options) => library.deleteArticles(ids, options)],
  ['tagging', (library, ids, options) => library.tagArticles(ids, { add: ['sea'], remove: [] }, options)],
  ['renaming a tag of', (library, _, options) => library.renameTags(['north'], 'south', options)],
  ['merging a category of', (library, _, options) => library.mergeCategory('visit', 'commitment', options)],
])('%s many articles', (_, act) => {
  it('says how far it is and can be stopped, and so can taking it back', async () => {
    const { library, ids, faults } = await filledLibrary();
    const before = await contentsOf(library);
    const seen: ActProgress[] = [];
    for (const step of ['records', 'catalogue', 'stories'] as const) {
      await stoppedAt(step, (options) => act(library, ids, options));
      expect(await contentsOf(library)).toEqual(before);
    }
    expect(await faults()).toEqual([]);
    const { edit } = valueOf(await act(library, ids, { progress: (far) => seen.push(far) }));
    expect(seen[0]).toMatchObject({ step: 'records', done: 0 });
    expect(seen.at(-1)).toEqual({ step: 'stories', done: 0, total: null });
    const after = await contentsOf(library);
    expect(after).not.toEqual(before);

    for (const step of ['records', 'catalogue', 'stories'] as const) {
      await stoppedAt(step, (options) => library.undo(edit, options));
      expect(await contentsOf(library)).toEqual(after);
    }
    seen.length = 0;
    valueOf(await library.undo(edit, { progress: (far) => seen.push(far) }));
    expect(seen[0]).toEqual({ step: 'records', done: 0, total: MANY });
    expect(unversioned(await contentsOf(library))).toEqual(unversioned(before));
    expect(await faults()).toEqual([]);
  });
});
