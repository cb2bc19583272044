/**
 * All temporal expressions of TIMEX3 (TimeML 1.2.1), for researchers and for measuring on newswire: beside the
 * dates that a reader is shown also clock times and parts of a day, hours, "now" and "recently", vague lengths
 * ("several years") and rates ("a year", "daily"). English; a Vietnamese text keeps what `detectDates` finds.
 *
 * A reader of diplomatic news is not shown these: none of them settles when something happened. So they are no
 * part of the extension, and stand here as patterns over the text.
 */
import type { DateMention, DateType, DetectionContext } from '../mention.ts';
import { detectDates } from './detect-dates.ts';

const UNIT_LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  centur: 'C',
};
const UNIT = '(?:day|week|month|quarter|year|decade)';
const CLOCK_UNIT = '(?:second|minute|hour)';
const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `(?:\\d+(?:\\.\\d+)?|${SMALL.join('|')}|fifteen|twenty|twenty[- ]four|thirty|forty|forty[- ]eight|fifty|sixty|an?|half an?)`;
const LARGE: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  'twenty four': 24,
  thirty: 30,
  forty: 40,
  'forty eight': 48,
  fifty: 50,
  sixty: 60,
  a: 1,
  an: 1,
};

function countOf(word: string): number {
  const plain = word.toLowerCase().replaceAll('-', ' ');
  const small = SMALL.indexOf(plain);
  return small === -1 ? (LARGE[plain] ?? Number(plain)) : small + 1;
}

const letterOf = (unit: string) => UNIT_LETTERS[unit.toLowerCase().replace(/(?:s|y|ies)$/, '')] ?? 'D';

/** `PT5H`, `P2Y`, with `X` for a number that is not told; decades in years. */
function lengthValue(count: number | 'X', unit: string): string {
  const letter = letterOf(unit);
  if (letter === 'E') return count === 'X' ? 'PXE' : `P${count * 10}Y`;
  return letter.startsWith('T') ? `PT${count}${letter.slice(1)}` : `P${count}${letter}`;
}

interface Vague {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly type: DateType;
  /** `null` when the match is none after all. */
  value(groups: Readonly<Record<string, string | undefined>>): string | null;
}

const reference = (rule: string, value: string, words: string): Vague => ({
  rule,
  pattern: new RegExp(`\\b(?:${words})\\b`, 'gi'),
  type: 'DATE',
  value: () => value,
});

/** In the order in which they win. */
const VAGUE: readonly Vague[] = [
  reference(
    'past',
    'PAST_REF',
    `(?:the )?(?:recent|past) ${UNIT}s|(?:a few|several|some) ${UNIT}s ago|(?:more )?recently|(?<=\\bin )the past(?! (?:\\w+ )?${UNIT})`,
  ),
  reference(
    'future',
    'FUTURE_REF',
    `(?:the )?coming ${UNIT}s|the ${UNIT}s ahead|(?<!\\bas )soon(?! after)|the (?:near |foreseeable )?future|the (?:near|short|long) term`,
  ),
  reference(
    'present',
    'PRESENT_REF',
    `now|currently|current(?! (?:fiscal |calendar )?${UNIT})|presently|nowadays|these days|at present`,
  ),
  {
    rule: 'length-with-half',
    pattern: new RegExp(
      `\\b(?<count>\\d+|${SMALL.join('|')})(?: 1/2|[- ]and[- ]a[- ]half)[- ](?<unit>${UNIT}|hour|minute)s?\\b|\\ban? (?<single>${UNIT}|hour|minute) and a half\\b`,
      'gi',
    ),
    type: 'DURATION',
    value: ({ count, unit, single }) => {
      const [number, name] = [countOf(count ?? 'a'), unit ?? single ?? ''];
      if (/^year/i.test(name)) return `P${number}Y6M`;
      if (/^hour/i.test(name)) return `PT${number}H30M`;
      return /^minute/i.test(name) ? `PT${number}M30S` : lengthValue(number + 0.5, name);
    },
  },
  {
    rule: 'length-of-clock',
    pattern: new RegExp(`\\b(?<count>${NUMBER})(?: more)?[- ](?<unit>${CLOCK_UNIT})s?\\b`, 'gi'),
    type: 'DURATION',
    value: ({ count = '', unit = '' }) =>
      count.toLowerCase().startsWith('half')
        ? 'PT30M'
        : unit === 'second' && !/^\d/.test(count)
          ? null
          : lengthValue(countOf(count), unit),
  },
  {
    rule: 'vague-length',
    pattern: new RegExp(
      `\\b(?:(?:the )?(?:next|last|past) )?(?:a )?(?<how>several|few|many|couple of|couple more) (?:more )?(?<unit>${UNIT}|hour|minute)s\\b|(?<=\\b(?:for|in|over the|many) )(?<units>${UNIT}s)\\b(?! (?:and|of|to))|\\b(?<long>${UNIT})s-long\\b`,
      'gi',
    ),
    type: 'DURATION',
    value: ({ how = '', unit, units, long }) =>
      lengthValue(how.toLowerCase().startsWith('couple') ? 2 : 'X', unit ?? units ?? long ?? ''),
  },
  {
    rule: 'rate',
    pattern: new RegExp(
      `\\ba (?<unit>day|week|month|year)\\b(?! (?:ago|earlier|later|before|after|and a half|or))`,
      'gi',
    ),
    type: 'SET',
    value: ({ unit = '' }) => lengthValue(1, unit),
  },
  {
    rule: 'repeated',
    pattern:
      /\b(?:(?<daily>(?<!\b[A-Z]\w* )daily)|(?<weekly>weekly)|(?<monthly>monthly)|(?<yearly>annually|yearly)|(?<hourly>hourly))\b/g,
    type: 'SET',
    value: ({ daily, weekly, monthly, hourly }) =>
      daily ? 'P1D' : weekly ? 'P1W' : monthly ? 'P1M' : hourly ? 'PT1H' : 'P1Y',
  },
  {
    rule: 'century',
    pattern: /\b(?:the )?(?<ordinal>\d\d)(?:st|nd|rd|th)[- ]century\b/gi,
    type: 'DATE',
    value: ({ ordinal = '' }) => String(Number(ordinal) - 1),
  },
];

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  midday: 'MI',
  noon: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};
const PART_BEHIND = /^ (morning|afternoon|evening|night)\b/i;
const PART_BEFORE = /\b(?:(?:late|early) )?(morning|afternoon|evening|night|midnight|noon)(?: on)? $/i;
const CLOCK_BEFORE =
  /\b(?:around |about )?(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m\.?(?:,? (?:[A-Z]{2,4}|local time))?,?(?: on)? $/i;
const CLOCK = /\b(?:around |about )?(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?\s?(?<half>[ap])\.?m\b/gi;

function clockValue(hour: string, minute: string | undefined, half: string): string | null {
  const number = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return Number(hour) > 12 ? null : `T${String(number).padStart(2, '0')}:${minute ?? '00'}`;
}

/** A day with a part of the day or a clock time beside it becomes that time: "Friday night", "9 a.m. Tuesday". */
function withTimeOfDay(text: string, mention: DateMention): DateMention {
  if (mention.value === null || !/^\d{4}-\d\d-\d\d$/.test(mention.value)) return mention;
  const widened = (start: number, end: number, time: string): DateMention => ({
    ...mention,
    start,
    end,
    text: text.slice(start, end),
    value: mention.value + time,
  });
  const own =
    /\b(morning|afternoon|evening|night)$/i.exec(mention.text)?.[1] ?? (/tonight/i.test(mention.text) ? 'night' : '');
  if (own !== '') return { ...mention, value: `${mention.value}T${PARTS[own.toLowerCase()] ?? ''}` };
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const clock = CLOCK_BEFORE.exec(before);
  if (clock !== null) {
    const time = clockValue(clock[1] ?? '', clock[2], clock[3] ?? '');
    if (time !== null) return widened(mention.start - (before.length - clock.index), mention.end, time);
  }
  const behind = PART_BEHIND.exec(text.slice(mention.end, mention.end + 12));
  if (behind !== null)
    return widened(mention.start, mention.end + behind[0].length, `T${PARTS[behind[1]?.toLowerCase() ?? ''] ?? ''}`);
  const part = PART_BEFORE.exec(before);
  if (part === null) return mention;
  const word = part[1]?.toLowerCase() ?? '';
  const time = word === 'midnight' ? 'T24:00' : word === 'noon' ? 'T12:00' : `T${PARTS[word] ?? ''}`;
  return widened(mention.start - (before.length - part.index), mention.end, time);
}

/** TIMEX3 has no ranges: "Aug. 26 to Oct. 20" is two days. */
function withoutRange(text: string, mention: DateMention): DateMention[] {
  const months = /^en\/first-months$/.test(mention.rule) ? /first (\S+) months/i.exec(mention.text)?.[1] : undefined;
  const [from, to] =
    months === undefined ? (mention.value?.split('/') ?? []) : [`P${countOf(months)}M`, mention.value?.slice(0, 4)];
  const link = /,? (?:to|and|through|until|till|of) /.exec(mention.text);
  if (from === undefined || to === undefined || link === null) return [mention];
  const part = (start: number, end: number, value: string): DateMention => ({
    ...mention,
    start,
    end,
    text: text.slice(start, end),
    value,
    type: 'DATE',
  });
  const at = mention.start + link.index;
  return [part(mention.start, at, from), part(at + link[0].length, mention.end, to)];
}

/** A clock time alone is one of the day that was spoken of last, else of the day of publication. */
function clockTimes(text: string, days: readonly DateMention[], published: string | null): DateMention[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const day = days.findLast(({ start, value }) => start < match.index && /^\d{4}-\d\d-\d\d/.test(value ?? ''));
    const on = day?.value?.slice(0, 10) ?? published;
    const time = clockValue(match.groups?.['hour'] ?? '', match.groups?.['minute'], match.groups?.['half'] ?? '');
    return on === null || time === null ? [] : [mentionOf(match, 'clock', 'DATE', on + time)];
  });
}

/** "For the year" is this one; "the year ended June 30" another. */
function thisYear(text: string, published: string | null): DateMention[] {
  if (published === null) return [];
  return [...text.matchAll(/\b(?:for|in|of) (?<year>the year)\b(?!-| (?:ago|earlier|before|after|end|to|that))/gi)].map(
    (match) => {
      const at = match.index + match[0].length - 8;
      return {
        ...mentionOf(match, 'this-year', 'DATE', published.slice(0, 4)),
        start: at,
        text: text.slice(at, at + 8),
      };
    },
  );
}

const mentionOf = (match: RegExpExecArray, rule: string, type: DateType, value: string): DateMention => ({
  kind: 'date',
  start: match.index,
  end: match.index + match[0].length,
  text: match[0],
  value,
  alternatives: [],
  type,
  rule: `en/${rule}`,
  reading: 'stated',
  reference: null,
  anaphoric: false,
});

/** All temporal expressions of `text`, in text order and without overlaps: see the head of this file. */
export function detectTimex(text: string, context: DetectionContext): DateMention[] {
  const dates = detectDates(text, context)
    .flatMap((mention) => withoutRange(text, mention))
    .map((mention) => withTimeOfDay(text, mention));
  const found = [...dates, ...clockTimes(text, dates, context.published), ...thisYear(text, context.published)];
  for (const { rule, pattern, type, value } of VAGUE) {
    for (const match of text.matchAll(pattern)) {
      const meaning = value(match.groups ?? {});
      if (meaning !== null) found.push(mentionOf(match, rule, type, meaning));
    }
  }
  // Dates first, then rules in their order: the earlier claim holds.
  const taken = new Uint8Array(text.length);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
