import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json } from '../../../export/json.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { contentsOf, keptArticle, keptNote } from './contents.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = keptArticle({ title: 'Đàm phán' });
const contents = contentsOf([article], [keptNote(article)]);

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/export.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const good = write('good.json', json.write(contents));

describe('the export command', () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    'writes %s to standard output',
    (id, format) => {
      expect(run(good, '--format', id)).toEqual({ status: 0, stdout: format.write(contents), stderr: '' });
    },
  );

  it.each([
    ['an empty file', [write('empty.json', ''), '--format', 'json'], 'empty.json: the file is empty'],
    ['a foreign file', [write('foreign.json', '{"notes":[]}'), '--format', 'json'], 'format: not a backup'],
    [
      'a broken file',
      [write('broken.json', json.write(contents).replace('"A promise with a date."', '7')), '--format', 'markdown'],
      'annotations.0.comment: ',
    ],
    ['a file that is not there', [join(folder, 'none.json'), '--format', 'json'], 'ENOENT'],
    ['a format nobody knows', [good, '--format', 'papyrus'], 'there is markdown, json'],
    ['no format', [good], 'usage: '],
    ['no file', ['--format', 'json'], 'usage: '],
    ['an unknown option', [good, '--formt', 'json'], 'usage: '],
  ])('refuses %s and says why', (_, args, reason) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
