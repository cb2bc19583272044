/** Offices that only a comma, "và" or ";" parts, and that are two persons': "Thay mặt Thủ tướng, Bộ trưởng Lê Văn Nam". */
import type { NameRun } from '../grammar.ts';
import { isState } from '../affiliations.ts';
import { EXCLUSIVE } from '../office-classes.ts';
import { readName } from '../names.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { endsOpening } from './after-office.ts';
import { isVietnameseName } from './surnames.ts';

/** Of which a state has one holder: two in a row are of two states. */
const ONE_EACH = /^(?:president|pm|speaker|general-secretary|ambassador|minister)$/;
/** Who meets others for a state. */
const SUBJECT = /^(?:(?:deputy )?(?:president|pm|minister)|speaker|general-secretary|spokes)$/;
/** Whom those at home who lead a state or its parliament are not. */
const MINISTERS = /^(?:(?:deputy )?minister|deputy pm|ambassador)$/;

/** The most tokens of letters in a bracket. */
const LETTERS = 5;

/** One past "(CPP)", "(NDCM Lào)" behind an office; `at` where none stands. */
export function lettersEnd(passage: Passage, at: number): number {
  if (passage.written(at) !== '(' || passage.tokens[at + 1]?.shape !== 'upper') return at;
  for (let end = at + 2; end < at + LETTERS; end++) if (passage.written(end) === ')') return end + 1;
  return at;
}

/**
 * "Theo lời mời của Thủ tướng Chile, Thủ tướng Lê Văn Nam thăm": of two states, or two offices that no one at home has
 * at once; "Thủ tướng và Thủ tướng Chile": of one kind.
 */
export function areTwoHolders(passage: Passage, last: OfficePhrase, next: OfficePhrase): boolean {
  const isAdjacent = next.from === last.to;
  const end = lettersEnd(passage, last.to);
  const mark = isAdjacent ? '' : passage.key(end);
  if (!isAdjacent && (next.from !== end + 1 || !/^(?:,|và|;)$/.test(mark))) return false;
  const [own = '', other = ''] = [last.classes[0], next.classes[0]];
  const isAlike = own === other && ONE_EACH.test(own);
  const name = readName(passage, next.to, true);
  const isNamed = name !== null && name.from === next.to;
  // "Thủ tướng và Thủ tướng Chile Ann Hill": the home's, and hers.
  if (mark !== ',' && !isAdjacent)
    return (
      isNamed &&
      // "cuộc gặp giữa lãnh đạo Chile và Tổng thống Ann Hill"
      (mark === ';' || own.startsWith('lead') || (isAlike && last.served.length === 0 && next.from === next.core))
    );
  const isOfOther = isState(last.served[0] ?? '') && !last.served.includes(passage.grammar.homeOf ?? '');
  const isAbroad = isOfOther && next.served.length === 0;
  // "Chủ tịch Quốc hội Chile Tổng Bí thư Lê Văn Nam nói": a full stop is lost.
  if (isAdjacent) return isAbroad && isNamed && isHomes(passage, name);
  // "Tiếp Đại sứ Chile, Bộ trưởng đề nghị"
  if (!isNamed)
    return isAbroad && passage.isLower(next.to) && !passage.startsLine(next.to) && endsOpening(passage, last);
  if (isAlike && own !== 'minister') return true;
  // "Sau khi đảm nhận Chủ tịch EU, Thủ tướng Ann Hill nói": the next clause's subject.
  if (mark === ',' && /^(?:nhận|giữ|làm|nhậm)$/.test(passage.key(last.from - 1))) return true;
  const isOfHome = isHomes(passage, name);
  if (mark === ',' && isMetBefore(passage, last, next, isOfHome)) return true;
  if (!isOfHome) return false;
  // "Tiếp lãnh đạo Hội Hữu nghị, Thủ tướng Lê Văn Nam nói"
  if (own === 'leadership' && EXCLUSIVE.has(other)) return true;
  return isAbroad || (EXCLUSIVE.has(own) ? MINISTERS.test(other) : MINISTERS.test(own) && EXCLUSIVE.has(other));
}

/**
 * "Tại cuộc gặp với Tổng Giám đốc WHO, Thủ tướng Lê Văn Nam nói", "Sau bữa tối với quan chức Chile, Ngoại trưởng Ann
 * Hill": who is met in what opens the sentence serves an organisation, or has no office of that name, and the subject is
 * another.
 */
function isMetBefore(passage: Passage, last: OfficePhrase, next: OfficePhrase, isOfHome: boolean): boolean {
  const [own = ''] = last.classes;
  if (next.served.length > 0 || !SUBJECT.test(next.classes[0] ?? '') || !endsOpening(passage, last)) return false;
  const isOfBody = last.served.length > 0 && !last.served.some(isState);
  return /^(?:official|leadership)$/.test(own) || (isOfHome && isOfBody);
}

/** A name that only the home's people have. */
function isHomes(passage: Passage, { from, to }: NameRun): boolean {
  const parts = passage.tokens.slice(from, to);
  return isVietnameseName(parts) && passage.grammar.stateOfName(parts)?.sure === true;
}
