/** Leaders whom Vietnamese papers name by "ông" and a surname alone, wherever their state goes unsaid. */
import type { NameRun } from '../grammar.ts';
import { havingPart, type Leader, type Term } from '../leader-table.ts';
import type { Passage } from '../passage.ts';
import { FAMILY_NAMES } from './surnames.ts';

/** Letters of who heads a state or its government. */
const HEADS = /^[pkmc]$/;

/** "ông Carver", "chính quyền Carver": a man who heads a state in that month. */
export function leadsNow(passage: Passage, { from }: NameRun, { office, to }: Term, month: number): boolean {
  if (!passage.grammar.bareNominals || !HEADS.test(office) || to < month || passage.startsLine(from)) return false;
  const before = passage.key(from - 1);
  return before === 'ông' || (before === 'quyền' && passage.key(from - 2) === 'chính');
}

/** The head of a state whose surname in Hán-Việt no Vietnamese has, where the text names the state; else `null`. */
export function headByReading(
  passage: Passage,
  { from, to }: NameRun,
  month: number,
  isNamed: ReadonlySet<string>,
): Leader | null {
  const key = passage.plain(from);
  const isPlain = passage.key(from) === key;
  if (to !== from + 1 || isPlain || passage.key(from - 1) !== 'ông' || FAMILY_NAMES.has(key)) return null;
  const isHead = ({ office, code, from: first, to: last }: Term) =>
    HEADS.test(office) && isNamed.has(code) && first <= month && month <= last;
  const found = havingPart(key).find(
    ({ parts, otherNames, terms }) => parts[0] === key && otherNames.length > 0 && terms.some(isHead),
  );
  return found ?? null;
}
