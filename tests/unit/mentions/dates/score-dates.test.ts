import { describe, expect, it } from 'vitest';
import { f1 } from '../../../../tools/score/count.ts';
import { scoreDates } from '../../../../tools/score/score-dates.ts';
import type { ScoredDate, Truth } from '../../../../tools/score/truth.ts';

const text = 'Signed on May 2 after 12 days, it was read last week and again the same day, from May 5 to 7.';
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const day: ScoredDate = { ...at('May 2'), value: '2025-05-02', type: 'DATE' };
const length: ScoredDate = { ...at('12 days'), value: 'P12D', type: 'DURATION' };
const week: ScoredDate = { ...at('last week'), value: '2025-W17', type: 'DATE', deictic: true };
const range: ScoredDate = { ...at('May 5 to 7'), value: '2025-05-05/2025-05-07', type: 'RANGE' };
const anaphor: ScoredDate = { ...at('the same day'), value: '2025-05-02', type: 'DATE', anaphoric: true };
const truth: Truth = { id: 'a', lang: 'en', published: '2025-05-01', officials: [], dates: [day, length, week, range] };
const score = (dates: readonly ScoredDate[], of = truth) => scoreDates(of, { officials: [], dates }, text);

describe('the score of dates', () => {
  it('gives a copy of the truth 100, in each form', () => {
    const { strict, relaxed, value, deictic, deicticValue, byForm, wrong } = score(truth.dates);
    expect([strict, relaxed, value, deictic, deicticValue, ...Object.values(byForm)].map(f1)).toEqual(
      Array.from({ length: 8 }, () => 1),
    );
    expect(Object.keys(byForm).sort()).toEqual(['DATE', 'DURATION', 'RANGE']);
    expect(wrong).toEqual([]);
  });

  it('scores the value of deictic expressions apart', () => {
    const { strict, deictic, deicticValue } = score([day, length, { ...week, value: '2025-W18' }, range]);
    expect(strict).toEqual({ right: 3, extra: 0, missed: 0 });
    expect(deictic).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(deicticValue).toEqual({ right: 0, extra: 1, missed: 1 });
  });

  it('only counts anaphora that the truth leaves unmarked, and takes those it marks', () => {
    const left = score([...truth.dates, anaphor]);
    expect([left.anaphoric, left.strict.extra]).toEqual([1, 0]);
    const marked = score([anaphor], { ...truth, dates: [{ ...anaphor, anaphoric: false }] });
    expect([marked.anaphoric, marked.strict.right]).toEqual([0, 1]);
  });

  it('counts a range cut in two once as near and twice as too much', () => {
    const { strict, relaxed, byForm } = score([
      { ...at('May 5'), value: '2025-05-05', type: 'DATE' },
      { ...at('7'), start: range.end - 1, end: range.end, value: '2025-05-07', type: 'DATE' },
    ]);
    expect(strict).toEqual({ right: 0, extra: 2, missed: 3 });
    expect(relaxed).toEqual({ right: 1, extra: 0, missed: 2 });
    expect(byForm['RANGE']).toEqual({ right: 0, extra: 0, missed: 1 });
    expect(byForm['DATE']).toEqual({ right: 0, extra: 2, missed: 1 });
  });
});
