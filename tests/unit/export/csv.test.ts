import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import { writableText } from '../../../export/writable-text.ts';
import { contentsOf, keptArticle, keptNote, quoting } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { textOf } from './written.ts';

type Table = 'csvNotes' | 'csvOfficials' | 'csvDates' | 'csvArticles';

/** The rows as objects, and the cells as they stand in the file. */
async function readTable(table: Table, contents: LibraryContents) {
  const { data, errors } = Papa.parse(await textOf(table, contents), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  const [head = [], ...cells] = data;
  for (const row of cells) expect(row).toHaveLength(head.length);
  const rows = cells.map((row) =>
    Object.fromEntries(row.map((cell, index) => [head[index] ?? '', cell.replace(/^'/, '')])),
  );
  return { rows, cells: cells.flat() };
}

const article = keptArticle({ tags: ['fisheries', 'Biển Đông'] });
const note = keptNote(article, { tags: ['a', 'b'] });
const contents = contentsOf([article], [note]);

describe('CSV', () => {
  it('has a row for each note', async () => {
    const { rows } = await readTable('csvNotes', contents);
    expect(rows).toEqual([
      {
        id: note.id,
        quote: 'sign an agreement on fisheries',
        note: 'A promise with a date.',
        tags: 'a; b',
        category: 'commitment',
        state: 'exact',
        paragraph: '2',
        start: String(note.target.position.start),
        end: String(note.target.position.end),
        created: note.created,
        modified: note.modified,
        article: article.id,
        title: article.title,
        outlet: 'Example News',
        published: '2026-03-04',
        accessed: '2026-03-05',
        address: article.address,
      },
    ]);
  });

  it('has a row for each official of each article, as the reader corrected them', async () => {
    const { rows } = await readTable('csvOfficials', contents);
    expect(rows).toMatchObject([
      { name: 'Lê Văn Hoà', role: 'Foreign Minister', country: 'VN', former: 'false', mentions: '1' },
    ]);
  });

  it('has a row for each date with its sentence', async () => {
    const { rows } = await readTable('csvDates', contents);
    expect(rows).toMatchObject([
      {
        value: '2026-03-03',
        words: '3 March 2026',
        reading: 'stated',
        sentence:
          'Foreign Minister Lê Văn Hoà received the Ambassador of Norway, Kari Nordmann, in Hanoi on 3 March 2026.',
      },
    ]);
  });

  it('has a row for each article', async () => {
    const { rows } = await readTable('csvArticles', contents);
    expect(rows).toMatchObject([
      { title: article.title, tags: 'fisheries; Biển Đông', notes: '1', officials: 'Lê Văn Hoà' },
    ]);
  });

  it('leaves out no note whose article is missing', async () => {
    const { rows } = await readTable('csvNotes', contentsOf([], [note]));
    expect(rows).toMatchObject([{ id: note.id, title: '' }]);
  });

  it('begins with a byte order mark when asked to, and ends lines as RFC 4180 says', async () => {
    const plain = await textOf('csvNotes', contents);
    expect(await textOf('csvNotes', contents, { byteOrderMark: true })).toBe(`\uFEFF${plain}`);
    expect(plain.split('\r\n')).toHaveLength(3);
    expect(plain.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([...WORST_STRINGS, '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', "'=1", "'", 'a,b;c"d""e', '"', '\n=1'])(
    'gives %j back, and no cell a spreadsheet would run',
    async (text) => {
      const words = keptArticle({ title: text, outlet: text, byline: text });
      const notes = [quoting(keptNote(words, { comment: text }), text === '' ? 'x' : text)];
      const { rows, cells } = await readTable('csvNotes', contentsOf([words], notes));
      expect(rows).toMatchObject([{ note: writableText(text), title: writableText(text) }]);
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    },
  );
});
