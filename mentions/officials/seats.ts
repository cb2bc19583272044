import type { NameRun } from './grammar.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { Word } from './vocabulary.ts';

/** "The Minister for Trade, Ann Hill MP, said": the whole name between an office's comma and a seat; else `null`. */
export function namedWithSeat(
  passage: Passage,
  { to, capital, plural, isPublic }: OfficePhrase,
  seat: OfficePhrase | undefined,
  endingAt: ReadonlyMap<number, NameRun>,
): NameRun | null {
  if (!capital || plural || !isPublic || seat === undefined || passage.written(to) !== ',') return null;
  const isSeat = seat.to === seat.from + 1 && /^M[EHS]?P$/.test(passage.written(seat.from));
  const name = isSeat ? endingAt.get(seat.from) : undefined;
  if (name === undefined || name.namesake || name.to - name.from < 2) return null;
  for (let at = to + 1; at < name.from; at++) if (!passage.is(at, Word.honorific | Word.rank)) return null;
  return name;
}
