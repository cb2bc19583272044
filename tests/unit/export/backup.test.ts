import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../export/json.ts';
import { readBackup } from '../../../export/read-backup.ts';
import { contentsOf, keptArticle, keptNote } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';

const article = keptArticle();
const contents = contentsOf([article, keptArticle({ title: 'Other' })], [keptNote(article), keptNote(article)]);
const file = writeJson(contents);

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

describe('the backup', () => {
  it('reads back as it was', () => {
    expect(readBackup(file)).toEqual({ ok: true, value: contents });
  });

  it('is the same file for the same library, whatever the order of keys', () => {
    expect(writeJson(turned(contents) as typeof contents)).toBe(file);
  });

  it.each(WORST_STRINGS.map((text) => [text]))('gives a note with %j back letter for letter', (comment) => {
    const one = contentsOf([article], [keptNote(article, { comment })]);
    const read = readBackup(writeJson(one));
    expect(read.ok && read.value.annotations[0]?.comment).toBe(comment);
  });

  it('gives any words back letter for letter', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (words) => {
        const one = keptArticle({ title: words, byline: words, outlet: words, text: words, blocks: [] });
        const all = contentsOf([one], [keptNote(one, { comment: words })]);
        expect(readBackup(writeJson(all))).toEqual({ ok: true, value: all });
      }),
    );
  });

  it('reads back with a byte order mark before it', () => {
    expect(readBackup(`\uFEFF${file}`).ok).toBe(true);
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
  ])('refuses %.40j with the place at fault', (text, fault) => {
    const outcome = readBackup(text);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid', detail: expect.stringContaining(fault) } });
  });

  it('says that a newer version wrote it', () => {
    expect(readBackup(damaged('version', 2))).toMatchObject({ ok: false, problem: { code: 'storage-newer' } });
  });

  it('takes no key that does not belong into the library', () => {
    const read = readBackup(file.replace('"articles"', '"__proto__": {"polluted": 1}, "extra": 1, "articles"'));
    expect(read).toEqual({ ok: true, value: contents });
  });
});
