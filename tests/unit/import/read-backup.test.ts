import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '../../../annotations/backup-lines.ts';
import { STARTING_MARK_LOOKS } from '../../../annotations/mark-looks.ts';
import { STARTING_CATEGORIES } from '../../../annotations/category.ts';
import { backupChunks } from '../../../export/backup.ts';
import { checkBackup } from '../../../import/read-backup.ts';
import { contentsOf, keptArticle, keptNote, keptPerson } from '../export/contents.ts';
import { WORST_STRINGS } from '../export/worst-strings.ts';
import { textOf } from '../export/written.ts';
import { readWhole } from './read-whole.ts';

const article = keptArticle();
const contents = {
  ...contentsOf([article, keptArticle({ title: 'Other' })], [keptNote(article), keptNote(article)]),
  persons: [keptPerson('le van hoa', { watched: true, offices: [] })],
  categories: STARTING_CATEGORIES.slice(0, 2),
  preferences: [
    { name: 'markLooks', value: STARTING_MARK_LOOKS, modified: '2026-03-05T08:00:00.000Z' } as const,
    { name: 'markdownTemplate', value: '# {{title}}\n', modified: '2026-03-05T08:00:00.000Z' } as const,
  ],
  tagLooks: [{ tag: 'Biển Đông', tint: 'teal', shape: 'star', modified: '2026-03-05T08:00:00.000Z' } as const],
};
const file = await textOf('json', contents);

/** The same value with every object's keys turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, turned(one)]),
  );
}

/** The backup with one field replaced; `path` as in the fault it must give. */
function damaged(path: string, value: unknown): string {
  const copy = JSON.parse(file) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder = copy;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(copy);
}

describe('a backup of version 1', () => {
  it('reads back as it was', async () => {
    expect(await readWhole([file])).toEqual({ ok: true, value: contents });
  });

  it('is the same file for the same library, whatever the order of keys', async () => {
    expect(await textOf('json', turned(contents) as typeof contents)).toBe(file);
  });

  it.each(WORST_STRINGS.map((text) => [text]))('gives a note with %j back letter for letter', async (comment) => {
    const one = contentsOf([article], [keptNote(article, { comment })]);
    const read = await readWhole([await textOf('json', one)]);
    expect(read.ok && read.value.annotations[0]?.comment).toBe(comment);
  });

  it('gives any words back letter for letter', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 200 }), async (words) => {
        const one = keptArticle({ title: words, byline: words, outlet: words, text: words, blocks: [] });
        const all = contentsOf([one], [keptNote(one, { comment: words })]);
        expect(await readWhole([await textOf('json', all)])).toEqual({ ok: true, value: all });
        expect(await readWhole([await textOf('backup', all)])).toEqual({ ok: true, value: all });
      }),
    );
  });

  it('reads back with a byte order mark before it', async () => {
    expect((await readWhole([`\uFEFF${file}`])).ok).toBe(true);
  });

  it.each([
    ['', 'the file is empty'],
    [' \n', 'the file is empty'],
    ['null', 'format: not a backup'],
    ['[]', 'format: not a backup'],
    ['"aide-memoire"', 'format: not a backup'],
    ['{"format":"hypothesis"}', 'format: not a backup'],
    ['<!doctype html>', 'not JSON'],
    [file.slice(0, -40), 'not JSON, or cut short'],
    [damaged('exported', 'yesterday'), 'exported: '],
    [damaged('articles', undefined), 'articles: '],
    [damaged('articles.1.title', 7), 'articles.1.title: '],
    [damaged('articles.0.address', 'javascript:alert(1)'), 'articles.0.address: '],
    [damaged('articles.0.detection.mentions.2.value', {}), 'articles.0.detection.mentions.2.value: '],
    [damaged('annotations.1.target.quote.exact', ''), 'annotations.1.target.quote.exact: '],
    [damaged('annotations.0.comment', undefined), 'annotations.0.comment: '],
    [damaged('annotations.1.id', contents.annotations[0]?.id), 'annotations.1.id: occurs twice'],
    [damaged('articles.1.id', article.id), 'articles.1.id: occurs twice'],
    [damaged('corrections.0.kind', 'rumour'), 'corrections.0.kind: '],
  ])('refuses %.40j with the place at fault', async (text, fault) => {
    const outcome = await readWhole([text]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid', detail: expect.stringContaining(fault) } });
  });

  it('says that a newer version wrote it', async () => {
    expect(await readWhole([damaged('version', 9)])).toMatchObject({ ok: false, problem: { code: 'storage-newer' } });
  });

  it('takes no key that does not belong into the library', async () => {
    const read = await readWhole([file.replace('"articles"', '"__proto__": {"polluted": 1}, "extra": 1, "articles"')]);
    expect(read).toEqual({ ok: true, value: contents });
  });
});

/** The text in pieces of odd sizes, as a file comes. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0, size = 1; at < text.length; at += size, size = (size * 7) % 1021) yield text.slice(at, at + size);
}

describe('a backup of lines', async () => {
  const lines = await textOf('backup', contents);
  const rows = lines.trimEnd().split('\n');
  /** The file with one line changed, and its sum as it was. */
  const withLine = (number: number, change: (line: string) => string) =>
    `${rows.map((line, index) => (index === number - 1 ? change(line) : line)).join('\n')}\n`;

  it('reads back as it was, whatever pieces it comes in', async () => {
    expect(await readWhole([lines])).toEqual({ ok: true, value: contents });
    expect(await readWhole(piecesOf(lines))).toEqual({ ok: true, value: contents });
    expect(await readWhole([`\uFEFF${lines}`])).toEqual({ ok: true, value: contents });
  });

  it('says what is in it', async () => {
    expect(await checkBackup([lines])).toEqual({
      ok: true,
      value: {
        exported: contents.exported,
        article: 2,
        annotation: 2,
        correction: 1,
        person: 1,
        category: 2,
        tagLook: 1,
        preference: 2,
      },
    });
  });

  it('is the same file for the same library, whatever the order of keys', async () => {
    expect(await textOf('backup', turned(contents) as typeof contents)).toBe(lines);
  });

  it('keeps a note whose article is missing', async () => {
    const lost = contentsOf([], [keptNote(article)]);
    expect(await readWhole([await textOf('backup', lost)])).toEqual({ ok: true, value: lost });
  });

  it.each([
    ['cut within a line', lines.slice(0, 400), 'line 2: not JSON, or cut short'],
    ['cut between lines', `${rows.slice(0, 3).join('\n')}\n`, 'line 3: the file is cut short'],
    ['without its end', `${rows.slice(0, -1).join('\n')}\n`, 'the file is cut short, its end is missing'],
    ['with a letter changed', withLine(2, (line) => line.replace('Ministers', 'Sinisters')), 'line 13: end.sha256'],
    ['with a line less', `${rows.toSpliced(3, 1).join('\n')}\n`, 'line 12: end.annotation: says 2, and the file has 1'],
    [
      'with a field broken',
      withLine(3, (line) => line.replace('"A promise with a date."', '7')),
      'line 3: annotation.comment: ',
    ],
    ['with an id twice', withLine(4, () => rows[2] ?? ''), 'line 4: annotation.id: occurs twice'],
    ['with a category twice', withLine(8, () => rows[8] ?? ''), 'line 9: category.id: occurs twice'],
    ['with the look of a tag twice', withLine(9, () => rows[9] ?? ''), 'line 10: tagLook.tag: occurs twice'],
    ['with a preference twice', withLine(11, () => rows[11] ?? ''), 'line 12: preference.name: occurs twice'],
    [
      'with a preference that is none of ours',
      withLine(11, (line) => line.replace('"markLooks"', '"automaticBackup"')),
      'line 11: preference',
    ],
    ['with a line of another kind', withLine(4, () => '{"rumour":{}}'), 'line 4: neither article'],
    ['with a list for a line', withLine(4, () => '[]'), 'line 4: neither article'],
    ['with a faulty head', withLine(1, (line) => line.replace('2026-03-07', '7 March')), 'line 1: exported: '],
    ['with something after its end', `${lines}{"article":{}}\n`, 'line 14: stands after the end'],
    ['that is a head alone', `${rows[0]}\n`, 'line 1: the file is cut short'],
    ['that is binary', 'PK\u0003\u0004', 'not JSON'],
  ])('%s is refused with the line at fault', async (_, text, fault) => {
    const outcome = { ok: false, problem: { code: 'invalid', detail: expect.stringContaining(fault) } };
    expect(await checkBackup([text])).toMatchObject(outcome);
    expect(await readWhole(piecesOf(text))).toMatchObject(outcome);
  });

  it('of a newer version is told from a broken one', async () => {
    const newer = withLine(1, (line) => line.replace('"version":5', '"version":9'));
    expect(await checkBackup([newer])).toMatchObject({ ok: false, problem: { code: 'storage-newer' } });
  });

  it('is written and read a record at a time', async () => {
    let made = 0;
    const many = { ...contents, annotations: [] };
    async function* articles(): AsyncGenerator<BackupRecord> {
      for (; made < 2_000; made++) {
        yield {
          kind: 'article',
          value: { ...article, id: crypto.randomUUID(), text: 'x'.repeat(2_000), blocks: [] },
        } as const;
      }
    }
    const first = await backupChunks(many.exported, articles()).next();
    expect(first.value?.length).toBeLessThan(300_000);
    expect(made).toBeLessThan(200);
  });
});

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/backups', name), 'utf8');

async function readFixture(name: string) {
  const read = await readWhole([fixture(name)]);
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
}

describe('a backup kept from an earlier version', () => {
  it('is still read, and whole', async () => {
    const newest = await readFixture('version-5.jsonl');
    expect(newest.persons).toMatchObject([{ key: 'kari nordmann', watched: true }]);
    expect(newest.categories).toMatchObject([
      { id: 'position', name: null },
      { id: 'fish', name: 'Fish' },
    ]);
    expect(newest.tagLooks).toMatchObject([{ tag: 'fisheries', tint: 'teal', shape: 'star' }]);
    expect(await textOf('backup', newest)).toBe(fixture('version-5.jsonl'));
    expect(newest.preferences).toMatchObject([
      { name: 'marksShown' },
      { name: 'markLooks' },
      { name: 'markdownTemplate' },
    ]);
    expect(await readFixture('version-4.jsonl')).toEqual({ ...newest, preferences: [] });
    const without = { ...newest, categories: [], tagLooks: [], preferences: [] };
    expect(await readFixture('version-3.jsonl')).toEqual(without);
    for (const name of ['version-1.json', 'version-2.jsonl']) {
      expect(await readFixture(name)).toEqual({ ...without, persons: [] });
    }
  });
});
