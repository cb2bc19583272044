import { ACTIVE, byName, CHOSEN, DEPUTISED, displaced, PASSIVE, REACH, type Succession } from './clause-heirs.ts';
import { isAuxiliary, isWhen, subjectBefore, type Named } from './clause-subjects.ts';
import { beforeHonorifics, VERB_REACH } from './clause-words.ts';
import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import { HEIRS } from './office-classes.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';

/*
 * Who comes after whom, where a noun or an office stands between: "his successor as minister is Ann Hill".
 */

/** Someone is said to have this of another. */
const PLACE = /^(?:place|stead)$/;

/** "replaced as finance minister on Friday by Tom Reed": who is named behind an office that another is said to lose. */
export function replacedAs(
  named: Named,
  office: OfficePhrase,
): { readonly heir: NameRun; readonly former: NameRun | null } | null {
  const { passage } = named;
  // "who succeeded him as minister"
  const isActive = /^(?:him|her)$/.test(passage.key(office.from - 2)) && ACTIVE.test(passage.key(office.from - 3));
  const replaces = office.from - 3;
  // "Tom Reed left, with Ann Hill replacing him as minister"
  const joined = passage.key(replaces).endsWith('ing') ? named.endingAt.get(replaces) : undefined;
  const isJoined = joined !== undefined && passage.key(beforeHonorifics(passage, joined.from)) === 'with';
  const subject =
    isActive && passage.key(office.from - 1) === 'as'
      ? isJoined
        ? joined
        : subjectBefore(named, replaces)?.name
      : null;
  if (subject !== null && subject !== undefined) return { heir: subject, former: null };
  const verb = office.from - 2;
  if (passage.key(verb + 1) !== 'as' || !(PASSIVE.test(passage.key(verb)) || DEPUTISED.test(passage.key(verb))))
    return null;
  let at = office.to;
  while (at < office.to + REACH && isWhen(passage, at)) at++;
  if (!/^(?:by|with)$/.test(passage.key(at)) || passage.startsLine(at)) return null;
  const heir = readName(passage, at + 1, false);
  return heir === null || heir.namesake ? null : { heir, former: subjectBefore(named, verb)?.name ?? null };
}

/** "His successor as minister, Ann Hill, left", "Ann Hill, his successor as minister, left": whom commas name. */
export function apposedHeir({ passage, endingAt }: Named, office: OfficePhrase): NameRun | null {
  const noun = office.from - 2;
  if (passage.key(noun + 1) !== 'as' || !HEIRS.test(passage.plain(noun)) || passage.startsLine(office.to)) return null;
  const isBehind = /^(?:his|her)$/.test(passage.key(noun - 1)) && passage.written(noun - 2) === ',';
  const before = isBehind ? endingAt.get(noun - 2) : undefined;
  if (before !== undefined && /^[,.]$/.test(passage.written(office.to))) return before;
  if (passage.written(office.to) !== ',') return null;
  const name = readName(passage, office.to + 1, false);
  const isClosed = name !== null && /^[,.]$/.test(passage.written(name.to));
  return isClosed && !name.namesake && (name.polite || name.to - name.from > 1) ? name : null;
}

/** "named Tom Reed in her place", "Tom Reed was chosen to succeed her": who came before the one named at `run`. */
export function precededBy(named: Named, run: NameRun): Succession | null {
  const { passage } = named;
  const { appointing } = passage.grammar.clauses;
  let at = run.to;
  while (
    at < run.to + VERB_REACH &&
    (isAuxiliary(passage, at) || appointing.has(passage.key(at)) || CHOSEN.test(passage.key(at)))
  )
    at++;
  if (passage.startsLine(at) || passage.startsLine(run.to)) return null;
  const isInPlace =
    passage.key(at) === 'in' && /^(?:his|her|their)$/.test(passage.key(at + 1)) && PLACE.test(passage.key(at + 2));
  const verb = passage.key(at) === 'to' ? at + 1 : at;
  const isReplaced = ACTIVE.test(passage.key(verb)) && /^(?:him|her)$/.test(passage.key(verb + 1));
  const goesOn = isReplaced && (passage.isCapital(verb + 2) || /^(?:with|by|as)$/.test(passage.key(verb + 2)));
  if ((!isInPlace && !isReplaced) || goesOn) return null;
  const former = displaced(named, run.from);
  return former === null ? null : { former: byName(former), heir: run, isDeputy: false };
}

/** "Ann Hill named Tom Reed as her successor", "Tom Reed was named as her successor" */
export function namedHeir(named: Named, heir: NameRun | null, isDeputy: boolean): Succession | null {
  if (heir === null) return null;
  const { passage } = named;
  const verb = beforeHonorifics(passage, heir.from);
  const isObject = passage.grammar.clauses.appointing.has(passage.key(verb));
  const former = isObject ? (subjectBefore(named, verb)?.name ?? null) : displaced(named, heir.from);
  return former === null ? null : { former: byName(former), heir, isDeputy, isPassive: true };
}

/** "Ann Hill's deputy is Tom Reed", "Her replacement will be Tom Reed": the name behind such words, and whose they are. */
export function ownedBy(named: Named, office: OfficePhrase): Succession | null {
  const { passage, endingAt } = named;
  const { determiner, head, to, from } = office;
  const isDeputy = passage.plain(head) === 'deputy' && to === head + 1;
  if (!isDeputy && !/^(?:successor|replacement)$/.test(passage.plain(head))) return null;
  const isPronoun = determiner === 'pronoun' && from === head - 1;
  const owner = passage.isPossessive(head - 1) ? endingAt.get(head - 1) : undefined;
  const former = owner ?? (isPronoun ? displaced(named, from) : null);
  const at = verbEnd(passage, to);
  const heir = at === null ? null : readName(passage, at, false);
  if (heir === null || heir.namesake || former === null || !(heir.polite || heir.to - heir.from > 1)) return null;
  return { former: byName(former), heir, isDeputy };
}

/** One past "is", "was", "will be"; `null` where none stands. */
function verbEnd(passage: Passage, at: number): number | null {
  if (/^(?:is|was)$/.test(passage.key(at))) return at + 1;
  return /^(?:will|would|to)$/.test(passage.key(at)) && passage.key(at + 1) === 'be' ? at + 2 : null;
}
