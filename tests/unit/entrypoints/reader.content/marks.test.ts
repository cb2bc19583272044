// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../annotations/schemas.ts';
import { STARTING_CATEGORIES } from '../../../../annotations/category.ts';
import { layersOf, marksOf } from '../../../../entrypoints/reader.content/marks.ts';
import { STARTING_MARK_LOOKS } from '../../../../annotations/mark-looks.ts';
import { noteMark } from '../../components/reader/samples.ts';
import { DETECTION, pageOf } from './world.ts';

const { article } = pageOf();
const LOOKS = STARTING_MARK_LOOKS;
const KEPT = { known: {}, saved: null, annotations: [], anchors: {}, wordings: {} };
const note = (id: string, part: Partial<Annotation> = {}): Annotation => ({ ...noteMark(part).annotation, id });
const marks = (annotations: Annotation[], anchors = {}) =>
  marksOf({ ...KEPT, article, detection: DETECTION, annotations, anchors });

describe('the marks of a page', () => {
  it('stand in text order, the longer first of those that begin together', () => {
    const all = marks([note('n')], { n: { state: 'exact', start: 0, end: 50 } });
    expect(all.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['note', 0, 50],
      ['official', 0, 25],
      ['date', 43, 55],
      ['official', 57, 61],
    ]);
  });

  it('leave out notes that are lost or were not found yet', () => {
    expect(marks([note('a'), note('b')], { a: { state: 'lost' } }).filter(({ kind }) => kind === 'note')).toEqual([]);
  });

  it('know the other forms of an official, not their own', () => {
    const forms = marks([]).flatMap((mark) => (mark.kind === 'official' ? [mark.otherForms] : []));
    expect(forms).toEqual([['Ruiz'], ['Foreign Minister Ana Ruiz']]);
  });

  it('do not give the name that stands above as another form', () => {
    const mentions = DETECTION.mentions.map((mention) =>
      mention.kind === 'official' && mention.form === 'titled' ? { ...mention, text: 'Ana Ruiz' } : mention,
    );
    const all = marksOf({ ...KEPT, article, detection: { ...DETECTION, mentions } });
    expect(all.flatMap((mark) => (mark.kind === 'official' ? mark.otherForms : []))).toEqual(['Ruiz']);
  });

  it('of a watched person are painted in a way of their own', () => {
    const person = { key: 'ana ruiz', name: 'Ana Ruiz', role: null, country: null, former: false, disputes: [] };
    const paint = (watched: boolean) =>
      layersOf(marksOf({ ...KEPT, article, detection: DETECTION, known: { o1: { ...person, watched } } }), LOOKS, []);
    expect(paint(true).get('watched-double-blue')).toHaveLength(2);
    expect(paint(true).get('official-thin-blue')).toBeUndefined();
    expect(paint(false).get('official-thin-blue')).toHaveLength(2);
  });

  it('tell the publication date from another reference day', () => {
    const [date] = marks([]).filter((mark) => mark.kind === 'date');
    expect(date?.fromPublication).toBe(true);
    const undated = marksOf({ ...KEPT, article: { ...article, published: null }, detection: DETECTION });
    expect(undated.find((mark) => mark.kind === 'date')?.fromPublication).toBe(false);
  });

  it('quote the page as it is now, not as it was noted', () => {
    const [mark] = marks([note('n')], { n: { state: 'changed', start: 57, end: 66 } }).filter(
      ({ kind }) => kind === 'note',
    );
    expect(mark?.quote).toBe('Ruiz said');
  });
});

const NOW = '2026-03-04T08:00:00.000Z';

describe('the layers', () => {
  it('bear the look the reader chose', () => {
    const all = marks([note('n')], { n: { state: 'exact', start: 0, end: 5 } });
    const looks = {
      official: { shown: true, form: 'dashed', colour: 'violet' },
      date: { shown: true, form: 'tint', colour: 'grey' },
      note: { shown: true, strength: 'strong' },
    } as const;
    expect([...layersOf(all, looks, []).keys()].toSorted()).toEqual([
      'date-tint-grey',
      'note-none-strong',
      'official-dashed-violet',
    ]);
  });

  it('have none for what is hidden until it is pointed at', () => {
    const hidden = { shown: true, form: 'hidden', colour: 'blue' } as const;
    expect([...layersOf(marks([]), { ...LOOKS, official: hidden, date: hidden }, []).keys()]).toEqual([]);
  });

  it('hold a note of a category by its tint and by its shape, as the reader has them', () => {
    const all = marks([note('n', { category: 'trade' }), note('m', { category: 'gone' })], {
      n: { state: 'exact', start: 0, end: 5 },
      m: { state: 'exact', start: 6, end: 9 },
    });
    const trade = { id: 'trade', name: 'Trade', tint: 'pink', shape: 'star', order: 7, modified: NOW } as const;
    const layers = layersOf(all, LOOKS, [...STARTING_CATEGORIES, trade]);
    const names = ['note-pink-medium', 'line-star', 'note-none-medium'] as const;
    expect(names.map((name) => layers.get(name)?.length)).toEqual([1, 1, 1]);
  });

  it('hold each mark once, and a note once more by its line', () => {
    const all = marks([note('n', { category: 'aid' }), note('m', { category: null })], {
      n: { state: 'exact', start: 0, end: 5 },
      m: { state: 'moved', start: 0, end: 5 },
    });
    const layers = layersOf(all, LOOKS, STARTING_CATEGORIES);
    expect(layers.get('note-orange-medium')).toHaveLength(1);
    expect(layers.get('note-none-medium')).toHaveLength(1);
    expect([...layers.values()].flat()).toHaveLength(all.length + 1);
  });
});
