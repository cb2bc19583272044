/** Several persons in one list, as decisions and decrees name them. */
import type { NameRun } from '../grammar.ts';
import { readName } from '../names.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';

/** Longer lists are no text. */
const MOST = 15;
/** The most tokens before a list's first name: "các ông (bà) có tên sau đây:". */
const LEAD = 10;
/** The most tokens of what brackets say of someone in a list. */
const BRACKET = 14;
const SEVERAL = /^(?:các|hai|ba|bốn|năm|sáu|bảy|tám|những|\d{1,2})$/;
const POLITE = /^(?:ông|bà|ngài|chí|anh|chị)$/;
const LEADS_ON = /^(?:ông|bà|ngài|anh|chị|đồng|chí|đ|c|\/|\(|\)|,|:|và|hoặc|có|tên|sau|đây|vị|là|gồm|lần|lượt)$/;

/** A list's first name, and whether one word is polite of all of them. */
function firstOf(passage: Passage, from: number): { readonly name: NameRun; readonly isGroup: boolean } | null {
  const seen = new Set<string>();
  let isGroup = false;
  let at = from;
  for (; at < from + LEAD && !passage.isCapital(at); at++) {
    const key = passage.key(at);
    if (passage.startsLine(at) || !(SEVERAL.test(key) || LEADS_ON.test(key))) return null;
    isGroup ||= SEVERAL.test(key) || key === ':';
    if (POLITE.test(key)) seen.add(key);
  }
  const name = readName(passage, at, true);
  if (name === null || name.namesake || name.to - name.from < 2) return null;
  // "đối với: Ông Lê Văn Ba"
  const isPolite = seen.size > 0 || name.polite || name.rank !== '';
  return isPolite || isGroup ? { name: { ...name, polite: isPolite }, isGroup: isGroup || seen.size > 1 } : null;
}

/** Behind a name of a list: one past ", Phó Bí thư Tỉnh ủy" stays unread, "(SN 1965)" is passed over. */
function bracketEnd(passage: Passage, at: number): number {
  if (passage.written(at) !== '(') return at;
  for (let end = at + 1; end < at + BRACKET && !passage.startsLine(end); end++)
    if (passage.written(end) === ')') return end + 1;
  return at;
}

/**
 * The persons of a list that begins at `at`: "ông A, bà B và ông C", "các ông A, B, C", "hai đồng chí A và B". Each is
 * polite unless a word before them is polite of all.
 */
export function listFrom(passage: Passage, at: number): NameRun[] {
  const first = firstOf(passage, at);
  if (first === null) return [];
  const names = [first.name];
  let end = bracketEnd(passage, first.name.to);
  while (names.length < MOST) {
    let next = end;
    if (/^[,;]$/.test(passage.written(next))) next++;
    if (/^(?:và|cùng|&)$/.test(passage.key(next))) next++;
    if (next === end || passage.startsLine(next)) break;
    const name = readName(passage, next, true);
    if (name === null || name.namesake || name.to - name.from < 2) break;
    const isTitled = name.polite || name.rank !== '';
    if (!(isTitled || (first.isGroup && passage.isCapital(next) && !passage.termIs(next, Word.office | Word.post))))
      break;
    names.push(name);
    end = bracketEnd(passage, name.to);
  }
  return names;
}

/** A word before the polite word before a name says that more than one follow: "các ông A, B". */
function opensGroup(passage: Passage, { from, polite }: NameRun): boolean {
  if (!polite) return false;
  for (let at = from - 1; at > from - LEAD && !passage.startsLine(at + 1); at--) {
    if (SEVERAL.test(passage.key(at))) return true;
    if (!LEADS_ON.test(passage.key(at))) return false;
  }
  return false;
}

/** Makes names of one syllable polite behind "hai ông Nam" and ",", "và". @param runs in text order */
export function beAllPolite(passage: Passage, runs: NameRun[]): void {
  let end = -1;
  for (const [order, run] of runs.entries()) {
    const follows = end === run.from - 1 && /^(?:,|và)$/.test(passage.key(end));
    const isOne = run.to === run.from + 1 && (follows || opensGroup(passage, run));
    end = isOne ? run.to : -1;
    if (isOne && !run.polite) runs[order] = { ...run, polite: true };
  }
}

/** Those whom commas and "và" join before a name: each polite, or all after "các ông". */
export function joinedBefore(passage: Passage, last: NameRun, endingAt: ReadonlyMap<number, NameRun>): NameRun[] {
  const joined: NameRun[] = [];
  let first = last;
  while (joined.length < MOST && !opensGroup(passage, first)) {
    const before = first.polite ? politeStart(passage, first) : first.from;
    const other = /^(?:và|,|cùng)$/.test(passage.key(before - 1)) ? endingAt.get(before - 1) : undefined;
    if (other === undefined || other.namesake || other.to - other.from < 2) break;
    joined.push(other);
    first = other;
  }
  const isList = opensGroup(passage, first) || [last, ...joined].every(({ polite }) => polite);
  return isList ? joined : [];
}

/** The polite word before a name, or the first of two. */
export function politeStart(passage: Passage, { from }: NameRun): number {
  let at = from - 1;
  while (at > from - 5 && passage.is(at, Word.honorific | Word.rank) && !passage.startsLine(at + 1)) at--;
  return passage.key(at + 1) === 'chí' && passage.key(at) === 'đồng' ? at : at + 1;
}
