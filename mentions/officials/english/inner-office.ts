import { isKnownHead } from '../leader-table.ts';
import { readName } from '../names.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Passage } from '../passage.ts';
import { nameKeys } from '../people.ts';
import { Word } from '../vocabulary.ts';
import { readComplement } from './complement.ts';
import { opensOffice } from './opens-office.ts';

/*
 * An office that is another holder's: "Secretary to the President Ann Hill" is the secretary.
 */

/** Those whom holders of office have. */
const AIDES = /^(?:deputy )?(?:adviser|secretary|spokes|envoy|head|official|director|director-general)$/;
/** Those of them of whom a holder has several: a name behind a comma is theirs. */
const PERSONAL = /^(?:deputy )?(?:adviser|spokes|envoy|secretary)$/;

/**
 * The office `outer` with the one behind its "to", "of" or "for" in it, where the holder of `outer` is the one named
 * beside them; else `null`, and a name behind is that of the inner office: "adviser to President Tom Reed".
 */
export function aideOf(passage: Passage, outer: OfficePhrase | undefined, inner: OfficePhrase): OfficePhrase | null {
  if (outer === undefined || outer.to !== inner.from - 1 || passage.startsLine(inner.from)) return null;
  if (!(AIDES.test(outer.classes[0] ?? '') || isStaffChief(passage, outer))) return null;
  if (outer.plural || outer.isPrivate || outer.counterpart) return null;
  if (!/^(?:to|of|for)$/.test(passage.plain(outer.to)) || !/^(?:the|possessor)$/.test(inner.determiner)) return null;
  if (inner.plural || inner.isPrivate || !inner.isPublic) return null;
  // "of the Secretary-General for Chile": what the envoy is for.
  const about = /^(?:for|on)$/.test(passage.plain(inner.to)) ? readComplement(passage, inner.to + 1, true, true) : null;
  const to = about === null || about.nested || about.isPrivate ? inner.to : about.end;
  const aide = isApposed(passage, outer, to) ? outer.from - 2 : namedBehind(passage, outer, inner, to);
  if (aide === null) return null;
  // "to the President for Foreign Affairs", "of the UN Secretary-General to Chile": what the adviser is for.
  let end = inner.head + 1;
  while (end < inner.to && !/^(?:for|to|on)$/.test(passage.plain(end))) end++;
  const isOfUN = inner.classes[0] === 'secretary-general' && inner.served.length === 0;
  const theirs = isOfUN ? ['UN'] : inner.served;
  return {
    ...outer,
    to,
    served: [...outer.served, ...theirs],
    implied: outer.implied ?? inner.implied,
    isPublic: true,
    specific: true,
    inner: { ...inner, served: theirs, to: end, aide },
  };
}

/** "Ann Hill, adviser to the President,", "Ann Hill, adviser to the President and head of …" */
const isApposed = (passage: Passage, { from }: OfficePhrase, to: number): boolean =>
  passage.written(from - 1) === ',' &&
  passage.isCapital(from - 2) &&
  (passage.isMark(to) || passage.startsLine(to) || (passage.plain(to) === 'and' && opensOffice(passage, to + 1))) &&
  !passage.isPossessive(to);

/** "chief of staff" */
const isStaffChief = (passage: Passage, { head, to }: OfficePhrase): boolean =>
  passage.plain(head) === 'chief' && passage.plain(to - 1) === 'staff';

/** Where the name begins in "Secretary to the President Ann Hill", "an adviser to the president, Ann Hill, said". */
function namedBehind(passage: Passage, outer: OfficePhrase, inner: OfficePhrase, to: number): number | null {
  const comma = passage.written(to) === ',';
  const isTitle = outer.capital && inner.capital && outer.determiner !== 'indefinite';
  const isPersonal = PERSONAL.test(outer.classes[0] ?? '') || isStaffChief(passage, outer);
  if (!isTitle && !(comma && isPersonal)) return null;
  const at = comma ? to + 1 : to;
  if (passage.startsLine(at) || !(passage.isCapital(at) || passage.termIs(at, Word.honorific | Word.rank))) return null;
  const name = readName(passage, at, true);
  if (name === null || name.namesake || (name.to - name.from < 2 && !name.polite)) return null;
  if (comma && !(passage.isMark(name.to) || passage.startsLine(name.to))) return null;
  // "spokesman for the President Tom Reed", where he is known as one
  return isKnownHead(nameKeys(passage.tokens, name).keys) ? null : name.from;
}

/** "Ann Hill, Assistant to the President": a title of the White House's, which says who employs her. */
export const isAssistantsOwn = (passage: Passage, { from, capital }: OfficePhrase): boolean =>
  capital && passage.written(from - 2) === 'Assistant' && passage.plain(from - 1) === 'to';
