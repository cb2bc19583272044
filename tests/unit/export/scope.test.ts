import { describe, expect, it } from 'vitest';
import type { ExportScope } from '../../../annotations/export-scope.ts';
import { contentsWithin } from '../../../export/scope.ts';
import { sampleCorrection } from '../../contracts/library-samples.ts';
import { contentsOf, keptArticle, keptNote } from './contents.ts';

const nobody = { officials: [], mentions: [] };
const first = keptArticle({ title: 'first', tags: ['fisheries'] });
const second = keptArticle({
  title: 'second',
  address: 'https://news.example/2',
  addresses: ['https://news.example/2'],
  published: { date: '2026-03-10', source: 'meta' },
  detection: nobody,
});
const third = keptArticle({ title: 'third', published: null, detection: nobody });
const notes = [
  keptNote(first, { comment: 'a', tags: ['x'] }),
  keptNote(first, { comment: 'b', tags: [] }),
  keptNote(second, { comment: 'c', tags: ['Fisheries'] }),
  keptNote(second, { comment: 'd', tags: [] }),
  keptNote(third, { comment: 'e', tags: ['X'] }),
];
const contents = contentsOf([first, second, third], notes);

function within(scope: ExportScope) {
  const { articles, annotations } = contentsWithin(contents, scope);
  return [articles.map(({ title }) => title).join(' '), annotations.map(({ comment }) => comment).join('')];
}

describe('the scope of an export', () => {
  it.each<[ExportScope, string, string]>([
    [{ by: 'everything' }, 'first second third', 'abcde'],
    [{ by: 'articles', ids: [second.id, third.id] }, 'second third', 'cde'],
    [{ by: 'articles', ids: [] }, '', ''],
    [{ by: 'notes', ids: [notes[1]?.id ?? '', notes[4]?.id ?? ''] }, 'first third', 'be'],
    [{ by: 'official', key: 'le van hoa' }, 'first', 'ab'],
    [{ by: 'tag', tag: 'fisheries' }, 'first second', 'abc'],
    [{ by: 'tag', tag: ' x ' }, 'first third', 'ae'],
    [{ by: 'tag', tag: ' ' }, '', ''],
    [{ by: 'time', from: '2026-03-05', to: '2026-03-10' }, 'second third', 'cde'],
    [{ by: 'time', to: '2026-03-04' }, 'first', 'ab'],
    [{ by: 'time', from: '2026-03-11' }, '', ''],
  ])('%j takes the articles "%s" with the notes "%s"', (scope, articles, comments) => {
    expect(within(scope)).toEqual([articles, comments]);
  });

  it('does not count an official the reader says is none', () => {
    expect(within({ by: 'official', key: 'kari nordmann' })).toEqual(['', '']);
  });

  it('takes corrections along where they hold, and no others', () => {
    expect(contentsWithin(contents, { by: 'articles', ids: [first.id] }).corrections).toHaveLength(1);
    expect(contentsWithin(contents, { by: 'articles', ids: [second.id] }).corrections).toEqual([]);
    const elsewhere = { ...contents, corrections: [sampleCorrection({ address: 'https://else.example/' })] };
    expect(contentsWithin(elsewhere, { by: 'articles', ids: [first.id] }).corrections).toHaveLength(1);
  });
});
