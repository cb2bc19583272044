import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../annotations/corrections.ts';
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

const said = (text: string, rule: string, name: string, rest: Partial<Correction> = {}) =>
  ({
    id: crypto.randomUUID(),
    kind: 'official-is',
    text,
    rule,
    address: HERE,
    official: { name, role: 'Envoy', country: 'NO' },
    created: '2025-04-05T00:00:00.000Z',
    ...rest,
  }) as Correction;
const meant = ({ officials, mentions }: Detection) =>
  mentions.flatMap((mention) =>
    mention.kind === 'official'
      ? [[mention.text, officials.find(({ id }) => id === mention.official)?.name ?? null]]
      : [],
  );

const give = (value: string) =>
  applyCorrections(FOUND, [dateValue('on wednesday', value)], [HERE]).mentions[2] as DateMention;

describe('corrections', () => {
  it('that are none leave the detection as it is', () => {
    expect(applyCorrections(FOUND, [], [HERE])).toBe(FOUND);
  });

  it('take an official away, with the short forms that stood for it', () => {
    const corrected = applyCorrections(FOUND, [notOfficial('president truman', 'title-name')], [HERE]);
    expect(texts(corrected)).toEqual(['Minister Đỗ Văn Hoà', 'on Wednesday', 'Hoà', 'the minister', 'May']);
    expect(corrected.officials.map(({ id }) => id)).toEqual(['o1', 'o3']);
  });

  it('find a wording whatever its case and diacritics', () => {
    expect(texts(applyCorrections(FOUND, [notOfficial('minister do van hoa', 'title-name')], [HERE]))).not.toContain(
      'Minister Đỗ Văn Hoà',
    );
  });

  it('take only the wording away that they name, when a fuller one still stands', () => {
    const corrected = applyCorrections(FOUND, [notOfficial('hoa', 'given-name')], [HERE]);
    expect(texts(corrected)).toEqual(texts(FOUND).filter((text) => text !== 'Hoà'));
    expect(corrected.officials).toEqual(FOUND.officials);
  });

  it('leave an office without a name alone unless they name it', () => {
    const corrected = applyCorrections(FOUND, [notOfficial('the minister', 'nominal')], [HERE]);
    expect(corrected.officials.map(({ id }) => id)).toEqual(['o1', 'o2']);
  });

  it.each([
    ['of another rule', notOfficial('president truman', 'apposition')],
    ['of another wording', notOfficial('president', 'title-name')],
    ['of a date’s rule', notOfficial('on wednesday', 'weekday')],
  ])('%s change nothing', (_, correction) => {
    expect(applyCorrections(FOUND, [correction], [HERE])).toEqual(FOUND);
  });

  it('give a date its value, and the date says so', () => {
    const [, , corrected] = applyCorrections(FOUND, [dateValue('on wednesday', '2025-04-09')], [HERE]).mentions;
    expect(corrected).toMatchObject({ value: '2025-04-09', reading: 'corrected', reference: null, rule: 'weekday' });
  });

  it('settle a date that had several values', () => {
    const unsettled: Detection = { officials: [], mentions: [date('next Wednesday', null, 'weekday')] };
    const [corrected] = applyCorrections(unsettled, [dateValue('next wednesday', '2025-04-09')], [HERE]).mentions;
    expect(corrected).toMatchObject({ value: '2025-04-09', alternatives: [] });
  });

  it('take a date away that is none', () => {
    expect(texts(applyCorrections(FOUND, [dateValue('may', null, { rule: 'month' })], [HERE]))).not.toContain('May');
  });

  it('that are newer outrank older ones, in whatever order they come', () => {
    const older = dateValue('on wednesday', null);
    const newer = dateValue('on wednesday', '2025-04-16', { created: '2025-04-06T00:00:00.000Z' });
    for (const corrections of [
      [older, newer],
      [newer, older],
    ]) {
      expect(applyCorrections(FOUND, corrections, [HERE]).mentions[2]).toMatchObject({ value: '2025-04-16' });
    }
  });

  it('give a date another length, and its type with it', () => {
    expect(give('2025-04-02/2025-04-04')).toMatchObject({ value: '2025-04-02/2025-04-04', type: 'RANGE' });
    expect(give('2025-04')).toMatchObject({ value: '2025-04', type: 'DATE' });
    expect(give('P2W')).toMatchObject({ value: 'P2W', type: 'DURATION' });
  });
});

describe('who is meant', () => {
  it('may be another official of the article', () => {
    const corrected = applyCorrections(FOUND, [said('hoa', 'given-name', 'TRUMAN')], [HERE]);
    expect(meant(corrected)).toContainEqual(['Hoà', 'Truman']);
    expect(corrected.officials).toEqual(FOUND.officials);
  });

  it('may be somebody the article does not name', () => {
    const corrected = applyCorrections(FOUND, [said('the minister', 'nominal', 'Kari Nordmann')], [HERE]);
    expect(meant(corrected)).toContainEqual(['the minister', 'Kari Nordmann']);
    expect(corrected.officials.map(({ name, role, country }) => [name, role, country])).toEqual([
      ['Đỗ Văn Hoà', 'Minister', 'VN'],
      ['Truman', 'Minister', 'VN'],
      ['Kari Nordmann', 'Envoy', 'NO'],
    ]);
  });

  it('takes the short forms along that stood for the wording', () => {
    const corrected = applyCorrections(FOUND, [said('president truman', 'title-name', 'Kari Nordmann')], [HERE]);
    expect(meant(corrected).filter(([, name]) => name === 'Kari Nordmann')).toEqual([
      ['President Truman', 'Kari Nordmann'],
      ['Truman', 'Kari Nordmann'],
    ]);
  });

  it('with the same name has another office wherever the article names them', () => {
    const corrected = applyCorrections(FOUND, [said('hoa', 'given-name', 'Do Van Hoa')], [HERE]);
    expect(corrected.mentions).toEqual(FOUND.mentions);
    expect(corrected.officials[0]).toMatchObject({ id: 'o1', role: 'Envoy', country: 'NO' });
  });

  it.each([
    ['a wording that names somebody by itself', 'president truman', 'title-name', 'Kari Nordmann', true],
    ['a short one where the article does not name them', 'hoa', 'given-name', 'Kari Nordmann', false],
    ['a short one where the article names them', 'hoa', 'given-name', 'Truman', true],
  ])('holds in other articles for %s: %s', (_, text, rule, name, holds) => {
    const corrected = applyCorrections(FOUND, [said(text, rule, name)], [THERE]);
    expect(JSON.stringify(meant(corrected)) !== JSON.stringify(meant(FOUND))).toBe(holds);
  });

  it('is no official when the reader says so later', () => {
    const later = { ...notOfficial('hoa', 'given-name'), created: '2025-04-06T00:00:00.000Z' };
    const corrected = applyCorrections(FOUND, [later, said('hoa', 'given-name', 'Truman')], [HERE]);
    expect(texts(corrected)).not.toContain('Hoà');
  });
});

describe('on another article', () => {
  const stated: DateMention = { ...date('3/7/2021', '2021-07-03', 'numeric'), reading: 'stated', reference: null };
  const there = (correction: Correction) =>
    applyCorrections({ officials: [], mentions: [...FOUND.mentions.slice(2, 3), stated] }, [correction], [THERE]);

  it('a date’s value holds for a wording that gives its own year', () => {
    const corrected = there(dateValue('3/7/2021', '2021-03-07', { rule: 'numeric' }));
    expect(corrected.mentions[1]).toMatchObject({ value: '2021-03-07', reading: 'corrected' });
  });

  it('a date’s value does not hold for a wording that another day settles', () => {
    expect(there(dateValue('on wednesday', '2025-04-09')).mentions[0]).toMatchObject({ value: '2025-04-02' });
  });

  it('what is no date is none there either', () => {
    expect(texts(there(dateValue('on wednesday', null)))).toEqual(['3/7/2021']);
  });
});
