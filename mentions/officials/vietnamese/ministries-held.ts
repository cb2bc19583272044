/** Who gets, or keeps, which ministry: a clause or a bracket behind a name tells it without the word for a minister. */
import type { NameRun } from '../grammar.ts';
import type { Passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { Word } from '../vocabulary.ts';

type Held = Pick<Sighting, 'role' | 'served' | 'classes' | 'rule'>;

/** Between a name and its verb. */
const LINKS = /^(?:sẽ|đã|vẫn|tiếp|tục|được|giao|cử|phân|công|bổ|nhiệm|lên|hiện|đang|từng|người|chuyển|còn|thì|,)$/;
/** Verbs that say it by themselves, and those that do beside other ministers. */
const VERBS = /^(?:giữ|nắm|phụ trách|đứng đầu|lãnh đạo|điều hành|tiếp quản|nắm giữ|dẫn dắt)$/;
const BESIDE_OTHERS = /^(?:ở|sang|về|tại|quản lý|ở lại|làm việc ở)$/;
/** The most words between a name and its ministry. */
const REACH = 7;
/** How far before a name a text tells of ministers. */
const CONTEXT = 70;

/** "nội các", "bộ trưởng" not far before. */
function isAboutMinisters(passage: Passage, at: number): boolean {
  for (let index = at; index > at - CONTEXT && index >= 0; index--) {
    const [own, next] = [passage.key(index), passage.key(index + 1)];
    if ((own === 'nội' && next === 'các') || (own === 'bộ' && next === 'trưởng')) return true;
  }
  return false;
}

/** "Bộ Quốc phòng", "Bộ Kinh tế và Tài chính Chile": a ministry's name, one past it and its state; `null` for other words. */
function ministryAt(passage: Passage, at: number): { readonly end: number; readonly served: string } | null {
  if (passage.key(at) !== 'bộ' || passage.startsLine(at) || !passage.isCapital(at + 1)) return null;
  if (!passage.termIs(at + 1, Word.topic)) return null;
  const end = passage.term(at + 1)?.end ?? at + 2;
  const state = passage.affiliationFrom(end);
  return { end: state?.end ?? end, served: state?.kind === 'country' ? state.code : '' };
}

const minister = (passage: Passage, from: number, end: number, served: string): Held => ({
  role: `Bộ trưởng ${passage.slice(from, end)}`,
  served,
  classes: ['minister'],
  rule: 'has-ministry',
});

/** "ông A đứng đầu Bộ Ngoại giao", "A ở Bộ Quốc phòng", "A (Nội vụ), B (Tài chính)". */
export function ministryOf(passage: Passage, run: NameRun): Held | null {
  if (!run.polite && run.to < run.from + 2) return null;
  if (passage.written(run.to) === '(') return portfolioInBrackets(passage, run.to);
  let at = run.to;
  while (at < run.to + REACH && LINKS.test(passage.key(at)) && !passage.startsLine(at)) at++;
  if (passage.startsLine(at)) return null;
  for (const verb of [passage.key(at), `${passage.key(at)} ${passage.key(at + 1)}`]) {
    const isSure = VERBS.test(verb);
    if (!isSure && !BESIDE_OTHERS.test(verb)) continue;
    const from = at + verb.split(' ').length;
    const ministry = ministryAt(passage, from);
    if (ministry === null || !(isSure || isAboutMinisters(passage, run.from))) continue;
    return minister(passage, from, ministry.end, ministry.served);
  }
  return null;
}

/** "(Nội vụ)" behind a name, and another such bracket near: each is a minister's. */
function portfolioInBrackets(passage: Passage, open: number): Held | null {
  const end = portfolioEnd(passage, open);
  if (end === open || !isAboutMinisters(passage, open)) return null;
  return isOneOfSeveral(passage, open, end) ? minister(passage, open + 1, end - 1, '') : null;
}

/** One past a bracket that holds a portfolio and nothing else; `open` for any other. */
function portfolioEnd(passage: Passage, open: number): number {
  const from = passage.key(open + 1) === 'bộ' ? open + 2 : open + 1;
  if (!passage.isCapital(from) || !passage.termIs(from, Word.topic)) return open;
  const end = passage.term(from)?.end ?? open;
  return passage.written(end) === ')' ? end + 1 : open;
}

/** How far the next bracket of a list stands. */
const NEXT_BRACKET = 10;

function isOneOfSeveral(passage: Passage, open: number, end: number): boolean {
  for (let at = end; at < end + NEXT_BRACKET && !passage.startsLine(at); at++)
    if (passage.written(at) === '(') return portfolioEnd(passage, at) > at;
  for (let at = open - 1; at > open - NEXT_BRACKET && !passage.startsLine(at + 1); at--)
    if (passage.written(at) === ')') return true;
  return false;
}
