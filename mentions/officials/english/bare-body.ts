import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { readComplement, type Complement } from './complement.ts';
import { isBeforeName } from './head-words.ts';

/** Whose place or body stands behind them without "of": "Chief Minister Punjab", "Chairman Senate", "Speaker National Assembly". */
const HEADS = /^(?:governor|chairman|chairperson|speaker|chief minister|(?:secretary|director|inspector)[ -]general)$/;
/** Places that are given names too. */
const GIVEN = /^(?:chad|georgia|jordan|israel|paris|francis|sydney|santiago|victoria|virginia|florence|london|german)$/;

/**
 * "Chairman Senate Ann Hill", "Governor Punjab Ann Hill", "Secretary General OIC Dr. Ann Hill", as Pakistan writes: the
 * body or place between the capitalised office that ends before `to` and a whole name; else `null`.
 */
export function bareBody(passage: Passage, head: number, to: number): Complement | null {
  const words = passage.slice(passage.plain(head - 1) === 'chief' ? head - 1 : head, to).toLowerCase();
  if (!HEADS.test(words) || passage.startsLine(to) || !passage.isCapital(to) || GIVEN.test(passage.plain(to)))
    return null;
  if (passage.termIs(to, Word.rank) && passage.grammar.isRank(passage, to, passage.term(to)?.end ?? to)) return null;
  const place = passage.affiliationFrom(to);
  const isBody = place?.kind === 'organisation' || (place === undefined && passage.is(to, Word.topic | Word.body));
  if (!isBody && (place === undefined || !/^(?:governor|minister)$/.test(passage.plain(head)))) return null;
  const body = readComplement(passage, to, true, false);
  if (body === null || body.isPrivate || body.nested || body.strangers > 0) return null;
  if (body.bodies + body.served.length === 0) return null;
  const isNamed =
    isBeforeName(passage, body.end) && !passage.is(body.end, Word.office | Word.post | Word.namesake | Word.notName);
  return isNamed || passage.termIs(body.end, Word.honorific | Word.rank) ? body : null;
}
