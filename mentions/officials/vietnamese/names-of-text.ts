/** What the whole names of a text tell of a syllable that stands alone. */
import type { Passage } from '../passage.ts';
import { isKnownName, isWholeKnownName } from '../leader-table.ts';
import type { Token } from '../tokens.ts';
import { isForeign } from './name-starts.ts';
import { FAMILY_NAMES } from './surnames.ts';

/** No capital follows on the line. */
export const isLast = (passage: Passage, at: number): boolean =>
  passage.startsLine(at + 1) || !passage.isCapital(at + 1);

/** The fewest and the most syllables of a whole name whose last one may stand alone. */
const WHOLE = { least: 3, most: 5 };

/** One past a whole name whose surname stands at `from`; `null` for one that is too short. */
function wholeEnd(tokens: readonly Token[], from: number): number | null {
  let end = from + 1;
  while (end < from + WHOLE.most && tokens[end]?.shape === 'title' && tokens[end]?.gap === 'space') end++;
  return end < from + WHOLE.least ? null : end;
}

/** The whole names of a text. */
interface WholeNames {
  /** How often each stands there, a capital behind it or not. */
  readonly times: ReadonlyMap<string, number>;
  /** Their last syllables. */
  readonly given: ReadonlySet<string>;
}

const WHOLE_NAMES = new WeakMap<Passage, WholeNames>();

function wholeNames(passage: Passage): WholeNames {
  const known = WHOLE_NAMES.get(passage);
  if (known !== undefined) return known;
  const times = new Map<string, number>();
  const given = new Set<string>();
  for (const at of passage.capitals) {
    if (!FAMILY_NAMES.has(passage.plain(at))) continue;
    const end = wholeEnd(passage.tokens, at);
    if (end === null) continue;
    const name = nameKey(passage, at, end);
    times.set(name, (times.get(name) ?? 0) + 1);
    given.add(passage.key(end - 1));
  }
  const found = { times, given };
  WHOLE_NAMES.set(passage, found);
  return found;
}

const nameKey = (passage: Passage, from: number, to: number): string =>
  passage.tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** "Lê Văn Nam Ưu tiên thời gian", what a lost line break glued together, where the text names a Lê Văn Nam besides, or a leader has that name. */
export function runsIntoNext(passage: Passage, from: number, to: number): boolean {
  if (to - from <= WHOLE.least || passage.startsLine(to) || !passage.isLower(to)) return false;
  const { times } = wholeNames(passage);
  const parts = passage.tokens.slice(from, to).map(({ plain }) => plain);
  const isKnown = times.has(nameKey(passage, from, to - 1)) || isWholeKnownName(parts.slice(0, -1));
  return isKnown && times.get(nameKey(passage, from, to)) === 1 && !isKnownName(parts);
}

/** "Thủ tướng Chính" where the text names a Lê Văn Chính. */
export const isGivenName = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.shape === 'title' && isLast(passage, at) && wholeNames(passage).given.has(passage.key(at));

/** Syllables that end a name behind a foreign word: "May" of "Theresa May". */
const FOREIGN_ENDS = new WeakMap<Passage, ReadonlySet<string>>();

/** "bà May nói" where the text names a Theresa May. */
export function endsForeignName(passage: Passage, at: number): boolean {
  let ends = FOREIGN_ENDS.get(passage);
  if (ends === undefined) {
    const { tokens, capitals } = passage;
    const isEnd = (one: number) => tokens[one]?.gap === 'space' && tokens[one - 1]?.shape === 'title';
    ends = new Set(capitals.filter((one) => isEnd(one) && isForeign(passage, one - 1)).map((one) => passage.key(one)));
    FOREIGN_ENDS.set(passage, ends);
  }
  return isLast(passage, at) && ends.has(passage.key(at));
}

/** Offices before the whole names of a text, in two syllables, with the syllable the name ends in: "thứ trưởng nga". */
const CALLED = new WeakMap<readonly Token[], ReadonlyMap<string, number>>();
/** How far before a whole name its office may begin, in syllables. */
const OFFICE_REACH = 8;

/** Before an office that is no other's. */
const BEGINS = /^(?:và|với|cùng|của|cho|do|bởi|là|có|tiếp|gặp|thăm)$/;

/** "Thứ trưởng Nga nói" where the text named Thứ trưởng Nguyễn Thị Nga before: no state. */
export function isCalledBefore(tokens: readonly Token[], at: number): boolean {
  const [first, second, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (first === undefined || second === undefined || token?.shape !== 'title' || tokens[at + 1]?.shape === 'title')
    return false;
  let called = CALLED.get(tokens);
  if (called === undefined) {
    called = callings(tokens);
    CALLED.set(tokens, called);
  }
  return (called.get(`${first.key} ${second.key} ${token.key}`) ?? at) < at;
}

function callings(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  tokens.forEach(({ shape, plain }, from) => {
    if (shape !== 'title' || !FAMILY_NAMES.has(plain)) return;
    const end = wholeEnd(tokens, from);
    if (end === null) return;
    for (let at = from - 1; at > from - OFFICE_REACH && tokens[at]?.shape !== 'mark'; at--) {
      const calling = `${tokens[at - 1]?.key} ${tokens[at]?.key} ${tokens[end - 1]?.key}`;
      if (!found.has(calling)) found.set(calling, end);
      if (tokens[at]?.opens === true || BEGINS.test(tokens[at - 1]?.key ?? '')) break;
    }
  });
  return found;
}
