import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'anchor-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...paths: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/anchor.ts', ...paths], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, answers: lines.map((line): unknown => JSON.parse(line)), stderr };
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const story = { before: 'Talks began on 3 July.\nThey ended well.', start: 15, end: 21 };

describe('npm run anchor', () => {
  it('answers each case on a line of its own', () => {
    const path = write('good.jsonl', [
      JSON.stringify({ id: 'same', ...story, after: story.before }),
      '',
      JSON.stringify({ id: 7, ...story, after: `Now:\n${story.before}` }),
      JSON.stringify({ id: 'corrected', ...story, after: story.before.replace('3', '4') }),
      JSON.stringify({ id: 'gone', ...story, after: 'They ended well.' }),
    ]);
    expect(run(path)).toEqual({
      status: 0,
      stderr: '',
      answers: [
        { id: 'same', state: 'exact', start: 15, end: 21 },
        { id: 7, state: 'moved', start: 20, end: 26 },
        { id: 'corrected', state: 'changed', start: 15, end: 21 },
        { id: 'gone', state: 'lost', start: null, end: null },
      ],
    });
  });

  it('names the lines it cannot use, does the rest and exits 1', () => {
    const path = write('bad.jsonl', [
      'not JSON',
      JSON.stringify({ id: 'outside', before: 'ab', start: 1, end: 5, after: 'ab' }),
      JSON.stringify({ id: 'without after', before: 'ab', start: 0, end: 1 }),
      JSON.stringify({ id: 'good', before: 'ab', start: 0, end: 2, after: 'ab' }),
    ]);
    const { status, answers, stderr } = run(path, join(folder, 'absent.jsonl'));
    expect(status).toBe(1);
    expect(answers).toEqual([{ id: 'good', state: 'exact', start: 0, end: 2 }]);
    for (const place of ['bad.jsonl:1:', 'bad.jsonl:2:', 'bad.jsonl:3:', 'absent.jsonl:'])
      expect(stderr).toContain(place);
  });

  it('reads texts with line separators of Unicode', () => {
    const text = 'One\u2028two\u2029three';
    const path = write('separators.jsonl', [JSON.stringify({ id: 1, before: text, start: 4, end: 7, after: text })]);
    expect(run(path).answers).toEqual([{ id: 1, state: 'exact', start: 4, end: 7 }]);
  });

  it('says how it is used when no file is named', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('usage');
  });
});
