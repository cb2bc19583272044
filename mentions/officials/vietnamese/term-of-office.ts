import type { Passage } from '../passage.ts';

const NUMBER = /^(?:[ivx]+|\d+)$/;
/** The most numbers and what joins them. */
const REACH = 6;

/** One past "khóa XII", "khóa XII, XIII", "nhiệm kỳ 2021-2026" behind an office; `at` where none stands. */
export function termOfOfficeEnd(passage: Passage, at: number): number {
  const isTerm = passage.key(at) === 'nhiệm' && passage.key(at + 1) === 'kỳ';
  if (!isTerm && passage.plain(at) !== 'khoa') return at;
  const start = isTerm ? at + 2 : at + 1;
  let end = start;
  while (end < start + REACH && NUMBER.test(passage.plain(end))) {
    const goesOn = /^(?:,|và|[-–])$/.test(passage.key(end + 1)) && NUMBER.test(passage.plain(end + 2));
    end += goesOn ? 2 : 1;
  }
  return end > start ? end : at;
}
