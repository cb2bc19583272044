/** Those around a leader, who are named with the leader's office: aides and spouses. */
import { EVER, isKnownHead, leaderOf } from '../leader-table.ts';
import { readName } from '../names.ts';
import type { Passage } from '../passage.ts';
import { nameKeys } from '../people.ts';
import { Word } from '../vocabulary.ts';

/** Who serves a leader, in a word right before the leader's office. */
export const AIDES = /^(?:adviser|spokes|envoy)$/;
const MASTERS = /^(?:president|pm|monarch|general-secretary|secretary-general|speaker)$/;
/** Those of the table of leaders who lead an organisation or a parliament, by its letters. */
const LEAD_BODIES = /^[gb]$/;

/**
 * One past "Phó Tổng thống Nga" in "Chánh văn phòng Phó Tổng thống Nga": whose aide it is, by the office alone. `at`
 * where no leader's office stands or the leader's own name follows: "Cố vấn Tổng thống Trump". With "của" an aide's name has to.
 */
export function masterEnd(passage: Passage, at: number, head: number, headClass: string): number {
  const isAide = AIDES.test(headClass)
    ? passage.key(head) !== 'đại'
    : headClass === 'head' && passage.key(at - 1) === 'phòng';
  if (!isAide) return at;
  const isOf = passage.key(at) === 'của';
  const from = isOf ? at + 1 : at;
  const isDeputy = passage.key(from) === 'phó';
  const term = passage.term(isDeputy ? from + 1 : from);
  if (term === null || !MASTERS.test(term.value.office ?? '')) return at;
  const end = passage.affiliationFrom(term.end)?.end ?? term.end;
  // "Đặc phái viên của Tổng thống Mỹ về Trung Đông": read on.
  if (passage.key(end) === 'về') return at;
  const name = readName(passage, end, true);
  if (name === null) return isOf && !isNamedBehindComma(passage, end) ? at : end;
  const isOne = name.to === name.from + 1 && !(isOf && end > term.end);
  // "Tom Reed, cố vấn của Tổng thống Chile Ann Hill, …": the aide is named before.
  const isNamedBefore = isOf && passage.written(name.to) === ',' && /^[,–-]$/.test(passage.written(head - 1));
  const isName = passage.isCapital(head - 2) && passage.affiliations[head - 2] === undefined;
  if (isNamedBefore && isName && !passage.tokens[head - 2]?.opens) return at;
  const { keys } = nameKeys(passage.tokens, name);
  const leads = leaderOf(keys, EVER)?.terms.some(({ office }) => LEAD_BODIES.test(office)) === true;
  const isKnown = leads || isKnownHead(keys, isDeputy);
  const isOwn = isOne || (isOf && end === term.end) || isKnown;
  return isOwn ? at : end;
}

/** "Người phát ngôn của Tổng thống Nga, ông Reed": the aide, where it is no head of a state. */
function isNamedBehindComma(passage: Passage, at: number): boolean {
  const name = passage.written(at) === ',' ? readName(passage, at + 1, false) : null;
  return name?.polite === true && name.to > name.from + 1 && !isKnownHead(nameKeys(passage.tokens, name).keys);
}

/** What an aide is, between the office and whose aide it is. */
const QUALITIES = new Set([
  'đặc biệt',
  'thân cận',
  'thân tín',
  'hàng đầu',
  'lâu năm',
  'lâu đời',
  'quan trọng',
  'riêng',
]);

/** One past "đặc biệt" in "cố vấn đặc biệt của Tổng thống"; else `at`. */
export function aideQualityEnd(passage: Passage, at: number, headClass: string): number {
  if (!/^(?:deputy )?adviser$/.test(headClass)) return at;
  for (const end of [at + 2, at + 1]) {
    const isWhole = QUALITIES.has(passage.slice(at, end)) && /^(?:của|cho|về)$/.test(passage.key(end));
    if (isWhole && !passage.startsLine(end)) return end;
  }
  return at;
}

/** "cố vấn của Tổng thống", "cố vấn cho Tổng thống": whose it is, an office says. */
export const servesOffice = (passage: Passage, to: number, headClass: string): boolean =>
  (passage.key(to) === 'của' || (passage.key(to) === 'cho' && headClass.endsWith('adviser'))) &&
  passage.termIs(to + 1, Word.office);

/** "Phu nhân Tổng thống Hàn Quốc": the name that follows is hers. */
export const isSpouse = (passage: Passage, from: number): boolean =>
  passage.key(from - 1) === 'nhân' && passage.key(from - 2) === 'phu' && !passage.startsLine(from);

/** "của Tổng thống Mỹ" before "về Trung Đông": one past it, and its state; `null` where the office does not go on. */
export function ownerGoesOn(
  passage: Passage,
  at: number,
): { readonly end: number; readonly served: readonly string[] } | null {
  const owner = passage.term(at + 1)?.end ?? at;
  const state = passage.affiliationFrom(owner);
  const end = state?.end ?? owner;
  return /^(?:về|phụ)$/.test(passage.key(end)) ? { end, served: state === undefined ? [] : [state.code] } : null;
}

/** "Tổng thống Mỹ" before "về khí hậu" behind an aide's office: one past it, and its state; `null` for anything else. */
export function masterGoesOn(passage: Passage, at: number, headClass: string): ReturnType<typeof ownerGoesOn> {
  if (!AIDES.test(headClass) || !MASTERS.test(passage.term(at)?.value.office ?? '')) return null;
  const owner = ownerGoesOn(passage, at - 1);
  const about = owner === null || passage.key(owner.end) !== 'về' ? -1 : owner.end + 1;
  return passage.termIs(about, Word.topic) || passage.affiliationFrom(about) !== undefined ? owner : null;
}
