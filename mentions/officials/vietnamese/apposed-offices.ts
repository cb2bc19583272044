/** Offices behind a name and a comma that are its holder's: "Tổng thống Chile Ann Hill, Chủ tịch ECOWAS, nói". */
import { isState } from '../affiliations.ts';
import type { NameRun } from '../grammar.ts';
import { EXCLUSIVE } from '../office-classes.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { opensClause } from './after-office.ts';

/** Offices that several states' leaders hold in turn. */
const IN_TURN = /^(?:deputy )?(?:chair|envoy|head|member)$/;

/**
 * The offices behind a holder of `own` are the holder's too: one of an organisation of states between commas, or any
 * where the holder begins the clause and a verb follows: "Phó Thủ tướng Lê Văn Nam, Bộ trưởng Bộ Y tế tiếp khách".
 */
export function isApposedTo(passage: Passage, own: readonly OfficePhrase[], stack: readonly OfficePhrase[]): boolean {
  const [first] = stack;
  const last = stack[stack.length - 1] ?? first;
  if (first === undefined || last === undefined || first.plural || !first.isPublic || !first.specific) return false;
  const [kind = ''] = first.classes;
  if (EXCLUSIVE.has(kind) || own.some(({ classes }) => classes[0] === kind)) return false;
  const [mine, theirs] = [own, stack].map((offices) => offices.flatMap(({ served }) => served));
  if (passage.isMark(last.to) || passage.startsLine(last.to))
    return IN_TURN.test(kind) && mine?.every(isState) === true && theirs?.some((code) => !isState(code)) === true;
  const isOne = mine?.length === 0 || theirs?.length === 0 || theirs?.some((code) => mine?.includes(code)) === true;
  return isOne && passage.isLower(last.to) && opensClause(passage, own[0]?.from ?? 0) && !isListed(passage, last);
}

/** ", Bộ trưởng Y tế và …": one more of those named. */
const isListed = (passage: Passage, { to }: OfficePhrase): boolean => /^(?:và|cùng|với)$/.test(passage.key(to));

/** "Đồng chí Lê Văn Nam, Chủ tịch nước dự", "do ông Lê Văn Nam, Thủ tướng chủ trì": `before` is the token before the name and what is polite. */
export const beginsWithName = (passage: Passage, name: NameRun, before: number): boolean =>
  name.polite && (passage.tokens[before + 1]?.opens === true || passage.key(before) === 'do');
