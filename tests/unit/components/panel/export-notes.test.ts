import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../../annotations/library-contents.ts';
import { exportNotes, fileName } from '../../../../entrypoints/popup/export-notes.ts';
import { sampleCorrection } from '../../../contracts/library-samples.ts';
import { keptArticle } from '../../export/contents.ts';
import { ENGLISH } from '../../export/written.ts';
import { detection, saved } from './samples.ts';

const contents = (articles: Partial<typeof saved>[]): LibraryContents => ({
  format: 'aide-memoire',
  version: 1,
  exported: '2026-11-22T08:00:00.000Z',
  articles: articles.map((rest) => ({
    ...saved,
    detection: { officials: [...detection.officials], mentions: [] },
    ...rest,
  })),
  annotations: [],
  corrections: [],
});

describe('the name of an exported file', () => {
  it.each([
    ['an article', 'Talks open', '2025-04-04 Talks open.md'],
    ['signs no file system takes', 'A/B: "C" <D> | E?\\*', '2025-04-04 A B C D E.md'],
    ['direction marks and line breaks', 'A\u202Etxt.exe\nB', '2025-04-04 A txt.exe B.md'],
    ['a decomposed title', 'Hội đàm'.normalize('NFD'), '2025-04-04 Hội đàm.md'],
    ['a title that ends in points', 'To be continued...', '2025-04-04 To be continued.md'],
    ['no title at all', '', '2025-04-04.md'],
  ])('fits %s', (_, title, name) => {
    expect(fileName(contents([{ title }]), ['one'], 'md')).toBe(name);
  });

  it('is cut by characters, never through one', () => {
    const name = fileName(contents([{ title: '😀'.repeat(200), published: null }]), ['one'], 'md');
    expect(name).toBe(`${'😀'.repeat(80)}.md`);
  });

  it('names the day for everything', () => {
    expect(fileName(contents([{}, {}]), 'everything', 'json')).toBe('aide-memoire 2026-11-22.json');
  });
});

const noCorrections = () => Promise.resolve([]);

describe('an export', () => {
  const nowhere = { texts: ENGLISH, saveFile: () => {}, copy: () => Promise.resolve() };
  const order = { format: 'markdown', to: 'clipboard' } as const;

  it('asks for the articles meant alone, or for everything', async () => {
    const asked: unknown[] = [];
    const library = {
      corrections: noCorrections,
      contents: (ids?: readonly string[]) => {
        asked.push(ids);
        return Promise.resolve(contents([{}]));
      },
    };
    await exportNotes([saved.id], order, library, nowhere);
    await exportNotes('everything', order, library, nowhere);
    expect(asked).toEqual([[saved.id], undefined]);
  });

  it('of one article shows what the reader put right elsewhere', async () => {
    const article = keptArticle();
    const correction = sampleCorrection({ address: 'https://elsewhere.example/' });
    const library = {
      contents: () => Promise.resolve({ ...contents([]), articles: [article] }),
      corrections: () => Promise.resolve([correction]),
    };
    const copied: string[] = [];
    const places = { ...nowhere, copy: (text: string) => Promise.resolve(void copied.push(text)) };
    await exportNotes([article.id], { ...order, format: 'csvOfficials' }, library, places);
    expect(copied.join('')).toContain('Lê Văn Hoà');
    expect(copied.join('')).not.toContain('Kari Nordmann');
  });

  it('says that there is nothing, rather than writing an empty file', async () => {
    const library = { corrections: noCorrections, contents: () => Promise.resolve(contents([])) };
    expect(await exportNotes('everything', order, library, nowhere)).toEqual({ done: 'nothing-kept' });
  });

  it('says that the browser refused the clipboard', async () => {
    const library = { corrections: noCorrections, contents: () => Promise.resolve(contents([{}])) };
    const refusing = { ...nowhere, copy: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    expect(await exportNotes('everything', order, library, refusing)).toEqual({ done: 'copy-refused' });
  });

  it('says that a file could not be written', async () => {
    const library = { corrections: noCorrections, contents: () => Promise.resolve(contents([{}])) };
    const cutOff = {
      ...nowhere,
      get texts(): never {
        throw new TypeError('Failed to fetch dynamically imported module');
      },
    };
    expect(await exportNotes([saved.id], order, library, cutOff)).toMatchObject({
      done: 'failed',
      problem: { code: 'unexpected' },
    });
  });

  it('says why the library could not be read', async () => {
    const library = {
      corrections: noCorrections,
      contents: () => Promise.reject(new DOMException('no', 'QuotaExceededError')),
    };
    expect(await exportNotes('everything', order, library, nowhere)).toMatchObject({
      done: 'failed',
      problem: { code: 'storage-full' },
    });
  });
});
