import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../storage/database.ts';
import { openLibrary } from '../../../storage/open-library.ts';
import { MIGRATIONS, type Migration } from '../../../storage/migrations.ts';
import { problemOf } from '../../../storage/problems.ts';
import { sampleArticle, sampleDetection, sampleNote } from '../../contracts/library-samples.ts';
import { valueOf } from '../../contracts/library.ts';

/** A browser whose library was written by these migrations. */
async function writtenBy(migrations: readonly Migration[]) {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const library = openLibrary({ ...disk, migrations, changed: () => {} });
  const note = valueOf(await library.addAnnotation(sampleArticle(), sampleDetection(), sampleNote()));
  const contents = await library.contents();
  library.close();
  return { disk, note, contents };
}

const PLANTED: Migration = {
  name: 'planted: count the words of each comment',
  version: MIGRATIONS.length + 1,
  stores: { annotations: 'id, article, *tags, category, modified, words' },
  upgrade: async (transaction) => {
    await transaction
      .table('annotations')
      .toCollection()
      .modify((annotation: { comment: string; words?: number }) => {
        annotation.words = annotation.comment.split(' ').length;
      });
  },
};

/** Of articles and of notes, as the browser has them. */
const indexesOf = (database: ReturnType<typeof createDatabase>) =>
  ['articles', 'annotations'].map((name) => [...database.backendDB().transaction(name).objectStore(name).indexNames]);

describe('migrations', () => {
  it('are numbered from one without a gap, each with a name of its own', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });

  it('of versions that may be out in the world stay as they were', () => {
    expect(MIGRATIONS.map(({ version, stores }) => ({ version, stores }))).toEqual([
      {
        version: 1,
        stores: {
          articles: 'id, *addresses, fingerprint, outlet, language, published.date, *tags, created, modified',
          annotations: 'id, article, *tags, category, state, created, modified',
          officials: '[article+order], name, country',
          mentions: '[article+order], name, value',
          corrections: 'id, address, created',
          edits: '++order, &edit, article, *addresses',
        },
      },
      {
        version: 2,
        stores: {
          cards: 'n, &id, byPublished, byTitle, byOutlet',
          postings: '[key+block]',
          indexed: 'n',
          appearances: '[person+day+n], n',
          dates: '[value+n], n',
          tagUses: 'tag',
          people: 'key, byArticles, byLast, name, *words',
          persons: 'key, modified',
        },
      },
      { version: 3, stores: { replaced: '[edit+order]' } },
      {
        version: 4,
        stores: {
          appearances: null,
          sightings: '[holder+day+n], n',
          holders: 'key, name',
          people: 'key, byArticles, byLast, byName, *words, *names, *holders',
          persons: 'key, modified, *names, *articles',
        },
      },
      { version: 5, stores: { categories: 'id', tagLooks: 'tag' } },
      { version: 6, stores: { officials: null, mentions: null, detections: 'article' } },
      { version: 7, stores: { reprints: 'first, *articles' } },
      {
        version: 8,
        stores: {
          articles: 'id, *addresses, fingerprint, *tags, created, modified',
          annotations: 'id, article, *tags, category, modified',
        },
      },
    ]);
  });

  it('take one entry more, which rewrites what was kept before', async () => {
    const { disk, note, contents } = await writtenBy(MIGRATIONS);
    const migrations = [...MIGRATIONS, PLANTED];
    const database = createDatabase({ ...disk, migrations });
    expect(await database.table('annotations').where('words').equals(5).primaryKeys()).toEqual([note.id]);
    database.close();
    const { exported: _, ...after } = await openLibrary({ ...disk, migrations, changed: () => {} }).contents();
    expect(contents).toMatchObject(after);
  });

  it('take away indexes that nothing asks, and leave every record as it was', async () => {
    const { disk, note, contents } = await writtenBy(MIGRATIONS.slice(0, 7));
    const before = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 7) });
    await before.open();
    expect(indexesOf(before).flat()).toEqual(expect.arrayContaining(['outlet', 'language', 'published.date', 'state']));
    before.close();
    const after = createDatabase({ ...disk, migrations: MIGRATIONS.slice(0, 8) });
    await after.open();
    expect(indexesOf(after)).toEqual([
      ['addresses', 'created', 'fingerprint', 'modified', 'tags'],
      ['article', 'category', 'modified', 'tags'],
    ]);
    after.close();
    const library = openLibrary({ ...disk, changed: () => {} });
    expect({ ...(await library.contents()), exported: '' }).toEqual({ ...contents, exported: '' });
    expect(await library.articleAt(sampleArticle())).toMatchObject({ id: note.article });
    expect(valueOf(await library.deleteAnnotation(note.id))).toBeDefined();
  });

  it('leave the version before when one fails half-way', async () => {
    const { disk, contents } = await writtenBy(MIGRATIONS);
    const failing: Migration = {
      ...PLANTED,
      upgrade: async (transaction) => {
        await transaction.table('annotations').clear();
        throw new Error('the worker died');
      },
    };
    const broken = openLibrary({ ...disk, migrations: [...MIGRATIONS, failing], changed: () => {} });
    await expect(broken.contents()).rejects.toThrow('the worker died');
    broken.close();
    const after = await openLibrary({ ...disk, changed: () => {} }).contents();
    expect({ ...after, exported: '' }).toEqual({ ...contents, exported: '' });
  });
});

describe('a database of a newer version', () => {
  it('is left alone, by reads and writes', async () => {
    const { disk, note } = await writtenBy([...MIGRATIONS, PLANTED]);
    const library = openLibrary({ ...disk, changed: () => {} });
    const outcome = await library.deleteAnnotation(note.id);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage-newer' } });
    const error: unknown = await library.contents().catch((reason: unknown) => reason);
    expect(problemOf(error).code).toBe('storage-newer');
    library.close();
    const newer = openLibrary({ ...disk, migrations: [...MIGRATIONS, PLANTED], changed: () => {} });
    expect(await newer.annotationsOf(note.article)).toHaveLength(1);
  });
});

describe('an upgrade', () => {
  it('goes ahead although an older window is open: that one lets go', async () => {
    const { disk, note } = await writtenBy(MIGRATIONS);
    const older = openLibrary({ ...disk, changed: () => {} });
    await older.contents();
    const newer = openLibrary({ ...disk, migrations: [...MIGRATIONS, PLANTED], changed: () => {} });
    expect(valueOf(await newer.tagArticle(note.article, ['after']))).toBeDefined();
    expect(await older.tagArticle(note.article, ['before'])).toMatchObject({
      ok: false,
      problem: { code: 'storage-newer' },
    });
  });

  it('that another window blocks is told to the reader, and goes on when it lets go', async () => {
    const { disk, note } = await writtenBy(MIGRATIONS);
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = disk.indexedDB.open('aide-memoire');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const newer = openLibrary({ ...disk, migrations: [...MIGRATIONS, PLANTED], changed: () => {} });
    expect(await newer.tagArticle(note.article, ['one'])).toMatchObject({
      ok: false,
      problem: { code: 'storage-refused' },
    });
    holder.close();
    expect(valueOf(await newer.tagArticle(note.article, ['two']))).toBeDefined();
    expect((await newer.article(note.article))?.tags).toEqual(['two']);
  });
});
