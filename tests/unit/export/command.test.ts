import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { LINE_KINDS, linesIn } from '../../../annotations/backup-lines.ts';
import type { LibraryContents } from '../../../annotations/library-contents.ts';
import { backupChunks } from '../../../export/backup.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { exported as exportedInPieces } from '../../../tools/export.ts';
import { contentsOf, keptArticle, keptNote } from './contents.ts';
import { joined, textOf, wholeOf } from './written.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = keptArticle({ title: 'Đàm phán' });
const other = keptArticle({ title: 'Other', published: { date: '2026-03-05', source: 'meta' } });
const otherNote = keptNote(other, { tags: ['nets'] });
const contents = contentsOf([article, other], [keptNote(article), otherNote]);

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/export.ts', ...args], {
    cwd: ROOT,
  });
  return { status, stdout, stderr: stderr.toString() };
}

const exported = (args: readonly string[]) => joined(exportedInPieces(args));

const json = await textOf('json', contents);
const good = write('good.json', json);

describe('the export command', () => {
  it('writes bytes to standard output, and problems to standard error', () => {
    const zip = run(good, '--format', 'markdownZip');
    expect({ status: zip.status, stderr: zip.stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(unzipSync(zip.stdout))).toHaveLength(2);
    const refused = run(write('empty.json', ''), '--format', 'json');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toHaveLength(0);
    expect(refused.stderr).toContain('empty.json: the file is empty');
  });

  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))('writes %s', async (id, format) => {
    const written = await wholeOf(format, contents);
    expect(await exported([good, '--format', id])).toEqual(written);
  });

  it('gives notes with their articles, wherever they stand in the file and however many there are', async () => {
    const many = Array.from({ length: 250 }, (_, number) => keptArticle({ title: `Round ${number}` }));
    const homeless = keptNote(keptArticle());
    const all = contentsOf(many, [...many.map((one) => keptNote(one)), homeless]);
    const whole = await textOf('json', all);
    const apart = LINE_KINDS.flatMap((kind) => linesIn(all, kind));
    const files = {
      'whole.json': whole,
      'lines.jsonl': await textOf('backup', all),
      'apart.jsonl': (await Array.fromAsync(backupChunks(all.exported, apart))).join(''),
    };
    for (const [name, text] of Object.entries(files)) {
      expect(await exported([write(name, text), '--format', 'json'])).toBe(whole);
    }
  });

  it.each([
    [['--article', article.id], ['Đàm phán']],
    [
      ['--article', article.id, '--article', other.id],
      ['Đàm phán', 'Other'],
    ],
    [['--note', otherNote.id], ['Other']],
    [
      ['--official', 'le van hoa'],
      ['Đàm phán', 'Other'],
    ],
    [['--official', 'nobody'], []],
    [['--tag', 'Nets'], ['Other']],
    [['--from', '2026-03-05'], ['Other']],
    [['--to', '2026-03-04'], ['Đàm phán']],
  ])('takes the part that %j says', async (args, titles) => {
    const part = JSON.parse(String(await exported([good, '--format', 'json', ...args]))) as LibraryContents;
    expect(part.articles.map(({ title }) => title)).toEqual(titles);
  });

  it('says things in the language asked for, by the template given', async () => {
    expect(await exported([good, '--format', 'markdown', '--language', 'vi'])).toContain('## Quan chức');
    const template = write('template.md', '{{#notes}}{{comment}}!{{/notes}}\n');
    expect(await exported([good, '--format', 'markdown', '--article', article.id, '--template', template])).toBe(
      'A promise with a date.!\n',
    );
  });

  it.each([
    ['a foreign file', [write('foreign.json', '{"notes":[]}'), '--format', 'json'], 'format: not a backup'],
    [
      'a broken file',
      [write('broken.json', json.replace('"A promise with a date."', '7')), '--format', 'markdown'],
      'annotations.0.comment: ',
    ],
    ['a file that is not there', [join(folder, 'none.json'), '--format', 'json'], 'ENOENT'],
    ['a format nobody knows', [good, '--format', 'papyrus'], 'there is markdown, '],
    ['no format', [good], 'usage: '],
    ['no file', ['--format', 'json'], 'usage: '],
    ['two parts at once', [good, '--format', 'json', '--tag', 'a', '--note', 'b'], 'only one part'],
    ['a language nobody wrote', [good, '--format', 'json', '--language', 'la'], 'there is en, vi'],
    [
      'a faulty template',
      [good, '--format', 'markdown', '--template', write('faulty.md', 'one\n{{titel}}')],
      'faulty.md, line 2: unknown-name titel',
    ],
    ['an unknown option', [good, '--formt', 'json'], 'usage: '],
  ])('refuses %s and says why', async (_, args, reason) => {
    await expect(exported(args)).rejects.toThrow(reason);
  });
});
