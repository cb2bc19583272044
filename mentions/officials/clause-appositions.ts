import type { NameRun } from './grammar.ts';
import { readName } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Passage } from './passage.ts';
import { isWhen, personBefore, subjectBefore, type Named } from './clause-subjects.ts';
import { beforeHonorifics } from './clause-words.ts';

/*
 * Who holds an office that commas part from the name.
 */

type Ends = ReadonlyMap<number, NameRun>;

/** The most words between the commas of an apposition. */
const APPOSITION = 16;
/** Before "as" and the office someone acted in. */
const ROLES = /^(?:role|post|job|capacity|time|tenure|term|position|days|years)$/;

/** Opens a sentence that tells an office first: "While minister, Ann Hill", "Elected president in 2010, Ann Hill". */
const OPENING =
  /^(?:as|while|when|before|after|since|upon|once|until|formerly|previously|elected|re-elected|appointed|named|chosen|sworn|nominated|promoted|following)$/;
/** Between that and the office. */
const OPENING_WORDS =
  /^(?:as|being|becoming|having|been|was|still|first|in|on|his|her|taking|over|assuming|elected|appointed|named|chosen|sworn|returning|serving|the)$/;
const OPENING_REACH = 6;
/** Says how long. */
const IN_TERM = /^(?:from|since|until|till|to|between|and|[-–])$/;

/** "As foreign minister, Ann Hill signed it", "Elected president in 2010, Ann Hill left", "in her role as minister, Ann Hill signed". */
export function openedBy(passage: Passage, office: OfficePhrase): NameRun | null {
  const isOwn = office.determiner === 'possessor' && office.served.length > 0;
  const isOnce = office.determiner === 'the' && passage.key(office.from - 1) === 'once';
  if (office.determiner !== 'none' && !isOwn && !isOnce) return null;
  let comma = office.to;
  while (comma < office.to + OPENING_REACH && (isWhen(passage, comma) || IN_TERM.test(passage.key(comma)))) comma++;
  // "Trade minister from 2010 to 2014, Ann Hill wrote a book"
  const isTerm = passage.tokens[office.from]?.opens === true && office.determiner === 'none' && comma > office.to;
  if (passage.written(comma) !== ',' || !(isTerm || opensWith(passage, office.from - 1))) return null;
  const name = readName(passage, comma + 1, false);
  return name !== null && !name.namesake && name.to - name.from > 1 && passage.isLower(name.to) ? name : null;
}

/** The sentence opens with what leads to the office, up to the word at `last`: "Elected", "In her role as". */
function opensWith(passage: Passage, last: number): boolean {
  const isRole = passage.key(last) === 'as' && ROLES.test(passage.plain(last - 1));
  for (let at = last; at > last - OPENING_REACH && at >= 0; at--) {
    if (passage.tokens[at]?.opens === true) return isRole || OPENING.test(passage.key(at));
    if (!isRole && !OPENING_WORDS.test(passage.key(at)) && !isWhen(passage, at)) return false;
  }
  return false;
}

/** Tells those who sit in a cabinet. */
const GATHERS =
  /^(?:includes?|included|including|features?|featured|featuring|retains?|retained|retaining|keeps?|kept|brought)$/;
/** Who is chosen "for" these is voted on. */
const VOTED_ON = /^(?:deputy )?(?:president|governor|mayor|legislator)$/;

/** "named Ann Hill, a career diplomat, as ambassador", "picked Ann Hill for trade minister": whom someone appoints. */
export function appointedBefore(
  passage: Passage,
  office: OfficePhrase,
  from: number,
  endingAt: Ends,
  goesOnFrom: (at: number) => boolean,
): NameRun | null {
  const { appointing, replacing } = passage.grammar.clauses;
  const isAppointed = (name: NameRun) => {
    const before = beforeHonorifics(passage, name.from);
    const verb = passage.key(before);
    if (appointing.has(verb)) return true;
    if (first !== 'as') return false;
    // "replaced by Ann Hill, a banker, as minister"
    const isHeir = verb === 'by' && replacing.has(passage.key(before - 1));
    // "includes Ann Hill, a banker, as trade minister and Tom Reed, a baker, as defence minister"
    return isHeir || GATHERS.test(verb) || goesOnFrom(before);
  };
  const first = passage.key(from - 1);
  const object = first === 'for' ? endingAt.get(from - 1) : undefined;
  if (object !== undefined) return isAppointed(object) && !VOTED_ON.test(office.classes[0] ?? '') ? object : null;
  // "named Ann Hill, a banker, minister", "chose Ann Hill, a banker, to be minister"
  const isToBe = first === 'be' && passage.key(from - 2) === 'to';
  const close = first === ',' ? from - 1 : first === 'as' ? from - 2 : isToBe ? from - 3 : -1;
  if (passage.written(close) !== ',') return null;
  for (let at = close - 1; at > close - APPOSITION && !passage.startsLine(at + 1); at--) {
    const name = passage.written(at) === ',' ? endingAt.get(at) : undefined;
    if (name === undefined) continue;
    // "with Tom Hill, now Lord Hill, as education secretary"
    if (first === 'as' && /^(?:now|then|later)$/.test(passage.plain(at + 1))) return name;
    return isAppointed(name) ? name : null;
  }
  return null;
}

/** "Tom Reed, a Liberal who was interior minister": the name before what "who" at `at` is said of. */
export function describedBefore(passage: Passage, at: number, endingAt: Ends): NameRun | null {
  for (let index = at - 1; index > at - APPOSITION && !passage.startsLine(index + 1); index--) {
    if (passage.written(index) !== ',') continue;
    const isOne = /^(?:a|an|the|one)$/.test(passage.plain(index + 1));
    return isOne ? (endingAt.get(index) ?? null) : null;
  }
  return null;
}

/** What of someone's an office is told with, and of these what tells that it is over. */
const HAD = new Set(
  'tenure term time role stint spell career service appointment election re-election reelection confirmation inauguration installation return predecessor successor replacement heir resignation removal ouster departure dismissal retirement sacking'.split(
    ' ',
  ),
);
const IS_OVER = /^(?:successor|replacement|resignation|removal|ouster|departure|dismissal|retirement|sacking)$/;
/** Gives someone a higher office, before "to". */
const PROMOTED = /^(?:promot|elevat)(?:e|es|ed|ing)$/;

/** "Ann Hill's tenure as minister", "her resignation as minister": whose office such words tell; `null` for no one's. */
export function ownerBefore(
  { passage, endingAt }: Named,
  office: OfficePhrase,
): { readonly name: NameRun; readonly isPast: boolean } | null {
  const noun = office.from - 2;
  if (passage.key(noun + 1) !== 'as' || passage.startsLine(office.from) || !HAD.has(passage.plain(noun))) return null;
  // "Ann Hill's term as a minister's aide", "her role as the queen in the film"
  if (passage.isPossessive(office.to) || office.classes[0] === 'monarch') return null;
  let at = noun - 1;
  // "her first term as", "Hill's ten-year tenure as"
  while (at > noun - 3 && passage.isLower(at) && !/^(?:his|her)$/.test(passage.key(at))) at--;
  const isPronoun = /^(?:his|her)$/.test(passage.key(at));
  const owner = passage.isPossessive(at)
    ? endingAt.get(at)
    : isPronoun
      ? personBefore(passage, at, endingAt)
      : undefined;
  return owner === undefined || owner === null || owner.namesake
    ? null
    : { name: owner, isPast: IS_OVER.test(passage.plain(noun)) };
}

/** "Ann Hill was promoted to minister", "promoted Ann Hill to minister": who rises to the office. */
export function promotedTo(named: Named, office: OfficePhrase): NameRun | null {
  const { passage, endingAt } = named;
  const to = office.from - 1;
  if (passage.key(to) !== 'to' || passage.startsLine(office.from)) return null;
  const object = endingAt.get(to);
  if (object !== undefined) return PROMOTED.test(passage.key(beforeHonorifics(passage, object.from))) ? object : null;
  return PROMOTED.test(passage.key(to - 1)) ? (subjectBefore(named, to - 1)?.name ?? null) : null;
}
