/** Whose an office is, told behind its holder's name: "Cố vấn Ann Hill của Tổng thống Chile". */
import { readName } from '../names.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { startsName } from './name-starts.ts';

/** Who speaks for, or serves, someone or a body. */
const SERVANTS = /^(?:deputy )?(?:adviser|spokes|envoy)$/;
/** The most tokens of a body's or an office's words before its state. */
const OWNER_REACH = 8;

/** The state or the body behind "của" and a whole name, as a list of one; empty where the text tells none there. */
export function ownerBehindName(passage: Passage, to: number, headClass: string): readonly string[] {
  if (!SERVANTS.test(headClass) || !startsName(passage, to)) return [];
  const name = readName(passage, to, true);
  if (name === null || name.to < name.from + 2 || passage.key(name.to) !== 'của' || passage.startsLine(name.to))
    return [];
  for (let at = name.to + 1; at < name.to + OWNER_REACH;) {
    const place = passage.affiliationFrom(at);
    if (place !== undefined) return place.code === '' ? [] : [place.code];
    const term = passage.term(at);
    if (term === null || (term.value.flags & (Word.office | Word.body | Word.topic)) === 0) return [];
    at = term.end;
  }
  return [];
}
