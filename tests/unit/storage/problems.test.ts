import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../storage/open-library.ts';
import { Refusal } from '../../../annotations/refusal.ts';
import { DatabaseIsBlocked, DatabaseIsNewer, failureOf, problemOf } from '../../../storage/problems.ts';
import { sampleArticle, sampleDetection } from '../../contracts/library-samples.ts';

const dom = (name: string) => new DOMException(`about ${name}`, name);

describe('what a database throws', () => {
  it.each([
    [dom('QuotaExceededError'), 'storage-full'],
    [new Dexie.QuotaExceededError('full'), 'storage-full'],
    [new Dexie.AbortError('aborted', dom('QuotaExceededError')), 'storage-full'],
    [new Dexie.BulkError('some', { 0: new Dexie.QuotaExceededError('full') }), 'storage-full'],
    [new Error('wrapped', { cause: dom('QuotaExceededError') }), 'storage-full'],
    [dom('VersionError'), 'storage-newer'],
    [new DatabaseIsNewer(3), 'storage-newer'],
    [new Dexie.DatabaseClosedError('closed', new DatabaseIsNewer(3)), 'storage-newer'],
    [new DatabaseIsBlocked(), 'storage-refused'],
    [new Dexie.MissingAPIError('none'), 'storage-refused'],
    [new Dexie.OpenFailedError('no', dom('SecurityError')), 'storage-refused'],
    [dom('InvalidStateError'), 'storage-refused'],
    [dom('UnknownError'), 'storage-refused'],
    [new Dexie.DatabaseClosedError('closed'), 'disconnected'],
    [dom('DataCloneError'), 'invalid'],
    [new Refusal('conflict', 'newer'), 'conflict'],
    [new Dexie.AbortError('aborted', new Refusal('gone', 'gone')), 'gone'],
    [new TypeError('a mistake of ours'), 'unexpected'],
    ['a word', 'unexpected'],
    [undefined, 'unexpected'],
  ])('%s is the problem %s', (error, code) => {
    expect(problemOf(error).code).toBe(code);
  });

  it('keeps the words of the browser for the log', () => {
    expect(problemOf(dom('QuotaExceededError')).detail).toBe('QuotaExceededError: about QuotaExceededError');
    expect(failureOf('a word')).toEqual({ ok: false, problem: { code: 'unexpected', detail: 'a word' } });
  });

  it('survives an error that causes itself', () => {
    const error = new Error('round');
    error.cause = error;
    expect(problemOf(error).code).toBe('unexpected');
  });
});

describe('a browser without storage', () => {
  it('refuses to keep an article, and says why', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw dom('SecurityError');
    };
    const library = openLibrary({ indexedDB, IDBKeyRange, changed: () => {} });
    expect(await library.saveArticle(sampleArticle(), sampleDetection())).toMatchObject({
      ok: false,
      problem: { code: 'storage-refused' },
    });
  });
});

describe('a library that was closed', () => {
  it('keeps nothing and says so', async () => {
    const library = openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
    library.close();
    const outcome = await library.saveArticle(sampleArticle(), sampleDetection());
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'disconnected' } });
  });
});
