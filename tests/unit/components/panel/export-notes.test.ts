import { CONTENT_SCRIPT, resetChrome } from '../../messaging/fake-chrome.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkBackup } from '../../../../import/read-backup.ts';
import { exportNotes, type WithCatalogue } from '../../../../entrypoints/popup/export-notes.ts';
import { fileName } from '../../../../entrypoints/library/write-export.ts';
import { readPreference, writePreference } from '../../../../messaging/preferences.ts';
import { openCatalogue } from '../../../../storage/open-catalogue.ts';
import {
  numberedArticle,
  sampleArticle,
  sampleCorrection,
  sampleDetection,
} from '../../../contracts/library-samples.ts';
import { valueOf } from '../../../contracts/library.ts';
import { ENGLISH } from '../../export/written.ts';
import { saved } from './samples.ts';

describe('the name of an exported file', () => {
  it.each([
    ['an article', 'Talks open', '2025-04-04 Talks open.md'],
    ['signs no file system takes', 'A/B: "C" <D> | E?\\*', '2025-04-04 A B C D E.md'],
    ['direction marks and line breaks', 'A\u202Etxt.exe\nB', '2025-04-04 A txt.exe B.md'],
    ['a decomposed title', 'Hội đàm'.normalize('NFD'), '2025-04-04 Hội đàm.md'],
    ['a title that ends in points', 'To be continued...', '2025-04-04 To be continued.md'],
    ['no title at all', '', '2025-04-04.md'],
  ])('fits %s', (_, title, name) => {
    expect(fileName({ ...saved, title }, '2026-11-22T08:00:00.000Z', 'md')).toBe(name);
  });

  it('is cut by characters, never through one', () => {
    const name = fileName({ title: '😀'.repeat(200), published: null }, '2026-11-22T08:00:00.000Z', 'md');
    expect(name).toBe(`${'😀'.repeat(80)}.md`);
  });

  it('names the day for more than one', () => {
    expect(fileName(undefined, '2026-11-22T08:00:00.000Z', 'json')).toBe('aide-memoire 2026-11-22.json');
  });
});

/** A library of two articles, and what reads it. */
async function library() {
  const catalogue = openCatalogue({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
  const article = valueOf(await catalogue.saveArticle(sampleArticle(), sampleDetection()));
  const other = numberedArticle(1);
  valueOf(await catalogue.saveArticle(other, sampleDetection(other)));
  const reading: WithCatalogue = (read) => read(catalogue);
  return { catalogue, article, other, reading };
}

const full: WithCatalogue = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));

describe('an export', () => {
  beforeEach(() => resetChrome(CONTENT_SCRIPT));

  const nowhere = { texts: ENGLISH, saveFile: () => {}, copy: () => Promise.resolve() };
  const order = { format: 'markdown', to: 'clipboard' } as const;
  const everything = { by: 'everything' } as const;
  const copying = () => {
    const copied: string[] = [];
    return { copied, places: { ...nowhere, copy: (text: string) => Promise.resolve(void copied.push(text)) } };
  };

  it('has the articles meant alone, or everything', async () => {
    const { article, other, reading } = await library();
    const { copied, places } = copying();
    await exportNotes({ by: 'articles', ids: [article.id] }, order, reading, places);
    await exportNotes(everything, order, reading, places);
    expect(copied.map((text) => [text.includes(article.address), text.includes(other.address)])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it('of one article shows what the reader put right elsewhere', async () => {
    const { catalogue, article, reading } = await library();
    valueOf(await catalogue.addCorrection(sampleCorrection({ address: 'https://elsewhere.example/' })));
    const { copied, places } = copying();
    await exportNotes({ by: 'articles', ids: [article.id] }, { ...order, format: 'csvOfficials' }, reading, places);
    expect(copied.join('')).toContain('Lê Văn Hoà');
    expect(copied.join('')).not.toContain('Kari Nordmann');
  });

  it('of everything as a backup is the last backup, with the preferences chosen', async () => {
    const { reading } = await library();
    await writePreference('backupReminder', 7);
    const files: Blob[] = [];
    const places = { ...nowhere, saveFile: (_: string, __: string, file: Blob) => void files.push(file) };
    expect(await exportNotes(everything, { format: 'backup', to: 'file' }, reading, places)).toMatchObject({
      done: 'file',
    });
    expect(await readPreference('lastBackup')).toMatchObject({ articles: 2 });
    const text = await (files[0] ?? new Blob()).text();
    expect(await checkBackup([text])).toMatchObject({ ok: true, value: { article: 2, preference: 1 } });
  });

  it.each([everything, { by: 'articles' as const, ids: [crypto.randomUUID()] }])(
    'of %j says that there is nothing, rather than writing an empty file',
    async (scope) => {
      const catalogue = openCatalogue({ indexedDB: new IDBFactory(), IDBKeyRange, changed: () => {} });
      for (const to of ['file', 'clipboard'] as const) {
        for (const format of ['markdown', 'backup']) {
          const written: string[] = [];
          const places = { ...nowhere, saveFile: (name: string) => void written.push(name) };
          const result = await exportNotes(scope, { format, to }, (read) => read(catalogue), places);
          expect([result, written]).toEqual([{ done: 'nothing-kept' }, []]);
        }
      }
      expect(await readPreference('lastBackup')).toBeNull();
    },
  );

  it('says that the browser refused the clipboard, and that it takes no bytes', async () => {
    const { reading } = await library();
    const refusing = { ...nowhere, copy: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    expect(await exportNotes(everything, order, reading, refusing)).toEqual({ done: 'copy-refused' });
    const zip = { ...order, format: 'markdownZip' };
    expect(await exportNotes(everything, zip, reading, nowhere)).toEqual({ done: 'copy-refused' });
  });

  it('says that a file could not be written', async () => {
    const { reading } = await library();
    const cutOff = {
      ...nowhere,
      get texts(): never {
        throw new TypeError('Failed to fetch dynamically imported module');
      },
    };
    expect(await exportNotes(everything, order, reading, cutOff)).toMatchObject({
      done: 'failed',
      problem: { code: 'unexpected' },
    });
  });

  it('says why the library could not be read', async () => {
    expect(await exportNotes(everything, order, full, nowhere)).toMatchObject({
      done: 'failed',
      problem: { code: 'storage-full' },
    });
  });
});
