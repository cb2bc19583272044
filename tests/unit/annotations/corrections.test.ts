import { describe, expect, it } from 'vitest';
import { applyCorrections, correctionsFor } from '../../../annotations/corrections.ts';
import type { Correction } from '../../../annotations/schemas.ts';
import type { DateMention, Detection, OfficialForm, OfficialMention } from '../../../mentions/mention.ts';

const HERE = 'https://news.example/here';
const THERE = 'https://news.example/there';

const official = (text: string, id: string, form: OfficialForm, rule: string): OfficialMention => ({
  kind: 'official',
  start: 0,
  end: text.length,
  text,
  official: id,
  form,
  rule,
});
const date = (text: string, value: string | null, rule: string): DateMention => ({
  kind: 'date',
  start: 0,
  end: text.length,
  text,
  value,
  alternatives: value === null ? ['2025-04-02', '2025-04-09'] : [],
  type: 'DATE',
  rule,
  reading: value === null ? 'unsettled' : 'weekday-before',
  reference: '2025-04-04',
  anaphoric: false,
});
const person = (id: string, name: string | null) => ({ id, name, role: 'Minister', country: 'VN', former: false });

const FOUND: Detection = {
  officials: [person('o1', 'Đỗ Văn Hoà'), person('o2', 'Truman'), person('o3', null)],
  mentions: [
    official('Minister Đỗ Văn Hoà', 'o1', 'titled', 'title-name'),
    official('President Truman', 'o2', 'titled', 'title-name'),
    date('on Wednesday', '2025-04-02', 'weekday'),
    official('Truman', 'o2', 'short', 'surname'),
    official('Hoà', 'o1', 'short', 'given-name'),
    official('the minister', 'o3', 'nominal', 'nominal'),
    date('May', '2025-05', 'month'),
  ],
};

const notOfficial = (text: string, rule: string): Correction => ({
  id: crypto.randomUUID(),
  kind: 'not-official',
  text,
  rule,
  address: THERE,
  created: '2025-04-05T00:00:00.000Z',
});
const dateValue = (text: string, value: string | null, values: Partial<Correction> = {}) =>
  ({
    id: crypto.randomUUID(),
    kind: 'date-value',
    text,
    rule: 'weekday',
    address: HERE,
    value,
    created: '2025-04-05T00:00:00.000Z',
    ...values,
  }) as Correction;

const texts = ({ mentions }: Detection) => mentions.map(({ text }) => text);

describe('corrections', () => {
  it('that are none leave the detection as it is', () => {
    expect(applyCorrections(FOUND, [])).toBe(FOUND);
  });

  it('take an official away, with the short forms that stood for it', () => {
    const corrected = applyCorrections(FOUND, [notOfficial('president truman', 'title-name')]);
    expect(texts(corrected)).toEqual(['Minister Đỗ Văn Hoà', 'on Wednesday', 'Hoà', 'the minister', 'May']);
    expect(corrected.officials.map(({ id }) => id)).toEqual(['o1', 'o3']);
  });

  it('find a wording whatever its case and diacritics', () => {
    expect(texts(applyCorrections(FOUND, [notOfficial('minister do van hoa', 'title-name')]))).not.toContain(
      'Minister Đỗ Văn Hoà',
    );
  });

  it('take only the wording away that they name, when a fuller one still stands', () => {
    const corrected = applyCorrections(FOUND, [notOfficial('hoa', 'given-name')]);
    expect(texts(corrected)).toEqual(texts(FOUND).filter((text) => text !== 'Hoà'));
    expect(corrected.officials).toEqual(FOUND.officials);
  });

  it('leave an office without a name alone unless they name it', () => {
    const corrected = applyCorrections(FOUND, [notOfficial('the minister', 'nominal')]);
    expect(corrected.officials.map(({ id }) => id)).toEqual(['o1', 'o2']);
  });

  it.each([
    ['of another rule', notOfficial('president truman', 'apposition')],
    ['of another wording', notOfficial('president', 'title-name')],
    ['of a date’s rule', notOfficial('on wednesday', 'weekday')],
  ])('%s change nothing', (_, correction) => {
    expect(applyCorrections(FOUND, [correction])).toEqual(FOUND);
  });

  it('give a date its value, and the date says so', () => {
    const [, , corrected] = applyCorrections(FOUND, [dateValue('on wednesday', '2025-04-09')]).mentions;
    expect(corrected).toMatchObject({ value: '2025-04-09', reading: 'corrected', reference: null, rule: 'weekday' });
  });

  it('settle a date that had several values', () => {
    const unsettled: Detection = { officials: [], mentions: [date('next Wednesday', null, 'weekday')] };
    const [corrected] = applyCorrections(unsettled, [dateValue('next wednesday', '2025-04-09')]).mentions;
    expect(corrected).toMatchObject({ value: '2025-04-09', alternatives: [] });
  });

  it('take a date away that is none', () => {
    expect(texts(applyCorrections(FOUND, [dateValue('may', null, { rule: 'month' })]))).not.toContain('May');
  });

  it('that are newer outrank older ones, in whatever order they come', () => {
    const older = dateValue('on wednesday', null);
    const newer = dateValue('on wednesday', '2025-04-16', { created: '2025-04-06T00:00:00.000Z' });
    for (const corrections of [
      [older, newer],
      [newer, older],
    ]) {
      expect(applyCorrections(FOUND, corrections).mentions[2]).toMatchObject({ value: '2025-04-16' });
    }
  });

  it('hold everywhere when they say what something is not, a date’s value on its own article only', () => {
    const all = [notOfficial('x', 'r'), dateValue('may', null), dateValue('on wednesday', '2025-04-09')];
    expect(correctionsFor(all, [THERE])).toEqual(all.slice(0, 2));
    expect(correctionsFor(all, [THERE, HERE])).toEqual(all);
  });
});
