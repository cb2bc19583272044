/** Days near the day of writing, counts of units, lengths of time, repetition and anaphora. */
import { lengthValue } from '../en/durations.ts';
import type { Detector, Match } from '../grammar.ts';
import type { Unit } from '../lexicon.ts';
import type { Time } from '../time.ts';

const UNIT_OF: Readonly<Record<string, { unit: Unit; index: number; letter: string }>> = {
  G: { unit: 'day', index: 0, letter: 'D' },
  K: { unit: 'week', index: 1, letter: 'W' },
  A: { unit: 'month', index: 2, letter: 'M' },
  Y: { unit: 'year', index: 3, letter: 'Y' },
  B: { unit: 'decade', index: 4, letter: '' },
  t: { unit: 'century', index: 5, letter: '' },
};

/** "hôm nay", "hôm qua", "ngày mai", "sáng nay" (where the day is in "nay" alone). */
export const nearDay: Detector = {
  rule: 'near-day',
  pattern: /(?:(?<day>IG?|G(?=m))|(?<=p))(?<turn>h|l|m)/dg,
  read(match) {
    const word = match.word('turn');
    const amounts: Record<string, number> = { nay: 0, qua: -1, mai: 1, kia: -2, kìa: -3 };
    const amount = amounts[word];
    if (amount === undefined) return null;
    return { first: match.first, last: match.last, time: { kind: 'shift', unit: 'day', amount } };
  },
};

const COUNT = '(?<![-~^/])(?<count>[dn]|c{1,3}|Yc{0,2}(?=[GKAYB]))';

/** The number a group's tokens make: "60", "sáu mươi", "hai mươi mốt". */
function countOf(match: Match): number {
  const { values } = match.reading;
  let total = 0;
  for (let index = match.at('count'); index <= match.end('count'); index++) {
    const value = values[index] ?? 0;
    total =
      value === 10 && total > 0 && total < 10 ? total * 10 : value === 100 && total > 0 ? total * 100 : total + value;
  }
  return total;
}

/** "ba ngày trước", "cách đây 5 năm", "hai năm trước đó" (anaphoric). */
export const unitsAgo: Detector = {
  rule: 'units-ago',
  pattern: new RegExp(
    `(?:(?<back>Lg)${COUNT}(?<unit>[GKAY]|Bb)|(?<![-~^/])(?<n>[dnc])(?<u>[GKAY])(?<way>[lk])(?<that>j)?)(?!d)`,
    'dg',
  ),
  read(match) {
    const { classes } = match.reading;
    const back = match.at('back') !== -1;
    const letter = classes.charAt(match.at(back ? 'unit' : 'u'));
    const unit = UNIT_OF[letter]?.unit;
    const count = back ? countOf(match) : (match.value('n') ?? 0);
    if (unit === undefined || count === 0) return null;
    if (back) return { first: match.first, last: match.last, time: { kind: 'shift', unit, amount: -count } };
    const word = match.word('way');
    if (word !== 'trước' && word !== 'sau') return null;
    const anaphoric = match.at('that') !== -1 || word === 'sau';
    const amount = word === 'trước' ? -count : count;
    return { first: match.first, last: match.last, time: { kind: 'shift', unit, amount }, anaphoric };
  },
};

/** "60 năm", "ba ngày", "3 năm, 8 tháng, 20 ngày". */
export const length: Detector = {
  rule: 'length',
  pattern: new RegExp(
    `${COUNT}(?<unit>[GKA]|Y|Bb|tb)(?:,?&?(?<n2>[dc])(?<u2>[AKG])(?:,?&?(?<n3>[dc])(?<u3>G))?)?(?![dy]|Vx)`,
    'dg',
  ),
  read(match) {
    const { classes } = match.reading;
    const letter = classes.charAt(match.at('unit'));
    const count = countOf(match);
    const unit = UNIT_OF[letter];
    if (unit === undefined || count === 0) return null;
    let value = lengthValue(count, unit.index);
    for (const [number, one] of [
      ['n2', 'u2'],
      ['n3', 'u3'],
    ] as const) {
      const next = UNIT_OF[classes.charAt(match.at(one))];
      if (match.at(one) !== -1 && next !== undefined) value += `${match.value(number) ?? 0}${next.letter}`;
    }
    return value === null ? null : { first: match.first, last: match.last, time: { kind: 'length', value } };
  },
};

/** "hằng năm", "hàng tháng". */
export const repeated: Detector = {
  rule: 'repeated',
  pattern: /v(?<unit>[GKAY])(?![dy])/dg,
  read(match) {
    const unit = UNIT_OF[match.reading.classes.charAt(match.at('unit'))];
    const value = unit === undefined ? null : lengthValue(1, unit.index);
    return value === null ? null : { first: match.first, last: match.last, time: { kind: 'set', value } };
  },
};

/** "cùng ngày", "năm đó", "hôm sau". */
export const sameUnit: Detector = {
  rule: 'same-unit',
  pattern: /s(?<same>[GAY])(?![dy])|(?:G?I|(?<that>[AY]))j|G?I(?<turn>[kl])/dg,
  read(match) {
    const { classes } = match.reading;
    const at = match.at('same') === -1 ? match.at('that') : match.at('same');
    const unit = at === -1 ? 'day' : (UNIT_OF[classes.charAt(at)]?.unit ?? 'day');
    const turn = match.word('turn');
    if (match.at('turn') !== -1 && turn !== 'sau' && turn !== 'trước') return null;
    const time: Time = { kind: 'shift', unit, amount: turn === 'sau' ? 1 : turn === 'trước' ? -1 : 0 };
    return { first: match.first, last: match.last, time, anaphoric: true };
  },
};
