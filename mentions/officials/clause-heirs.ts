import { isAuxiliary, isWhen, subjectBefore, type Named, type Subject } from './clause-subjects.ts';
import { beforeHonorifics, VERB_REACH } from './clause-words.ts';
import type { NameRun } from './grammar.ts';
import { onHeadingLine } from './headlines.ts';
import type { Passage } from './passage.ts';

/*
 * Who comes after whom: "Ann Hill was replaced by Tom Reed", "Tom Reed takes over from Ann Hill".
 */

/** Two of whom the second has the office that the first had, or is the first's deputy. */
export interface Succession {
  readonly former: Subject;
  readonly heir: NameRun;
  readonly isDeputy: boolean;
  /** Said of the former, who is replaced. */
  readonly isPassive?: boolean;
}

/** Verbs of who comes after another. */
export const ACTIVE = /^(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?)$/;
const REPLACES = /^replac(?:e|es|ed|ing)$/;
/** Said of who is replaced. */
export const PASSIVE = /^(?:replaced|succeeded|supplanted)$/;
/** Said of who has a deputy. */
export const DEPUTISED = /^deputi[sz]ed$/;
const TAKES = /^(?:take|takes|took|taking|taken|inherit|inherits|inherited|assume|assumes|assumed|assuming)$/;
/** What is taken over or handed on. */
const REINS =
  /^(?:reins|helm|mantle|baton|gavel|job|post|power|office|position|presidency|premiership|leadership|portfolio|chair|seat|duties)$/;
const HANDS = /^(?:hand|hands|handed|handing|pass|passes|passed|passing|cede|cedes|ceded|relinquish|relinquished)$/;
/** "gave way to", "made way for" */
const GIVES = /^(?:give|gives|gave|giving|given|make|makes|made|making)$/;
/** Before "of" and whose office another gets. */
const INSTEAD = /^(?:place|instead|stead)$/;
/** Chooses someone, before "to replace". */
export const CHOSEN = /^(?:named|appointed|elected|chosen|picked|tapped|selected|sworn|promoted|brought|installed)$/;
/** Whose office one can have after him. */
const KIN = /^(?:father|mother|brother|sister|uncle|cousin|husband|wife|boss|mentor|ally|rival|predecessor)$/;
/** The most words between a verb and the name it leads to. */
export const REACH = 8;
/** The most tokens of a sentence before what it adds. */
const SENTENCE = 40;

/**
 * The succession that the words before a name tell of.
 *
 * @param said first tokens of the names of which a sentence says an office
 */
export function successionAt(named: Named, run: NameRun, said: ReadonlySet<number>): Succession | null {
  const { passage } = named;
  const title = named.titleFrom.get(run.from);
  const before = title === undefined ? beforeHonorifics(passage, run.from) : title - 1;
  // "who succeeded his father Tom Reed"
  const isKin = KIN.test(passage.key(before)) && /^(?:his|her)$/.test(passage.key(before - 1));
  const at = isKin ? before - 2 : before;
  if (passage.startsLine(at + 1)) return null;
  const word = passage.key(at);
  const found =
    word === 'by' || word === 'with'
      ? passiveAt(named, run, at)
      : ACTIVE.test(word)
        ? activeAt(named, run, at, said)
        : word === 'from'
          ? takenAt(named, run, at, said)
          : word === 'to' || word === 'for'
            ? handedAt(named, run, at)
            : word === 'of' && INSTEAD.test(passage.key(at - 1))
              ? insteadAt(named, run, at, said)
              : null;
  return found === null || found.former.name?.from === found.heir.from ? null : found;
}

/** A subject that is named. */
export const byName = (name: NameRun): Subject => ({ name, office: null });

/** "Ann Hill was replaced on Friday by Tom Reed", "replaced Ann Hill with Tom Reed", "deputised by Tom Reed" */
function passiveAt(named: Named, heir: NameRun, at: number): Succession | null {
  const { passage } = named;
  let verb = at - 1;
  const object = objectTo(named, at);
  // "replacing Ann Hill with Tom Reed", "replaced her with Tom Reed", "replaced his minister with Tom Reed"
  const former = object === null ? otherObjectTo(named, at) : byName(object);
  if (former !== null) return saysOther(passage, heir) ? null : { former, heir, isDeputy: false, isPassive: true };
  while (verb > at - REACH && isWhen(passage, verb)) verb--;
  const isDeputy = DEPUTISED.test(passage.key(verb));
  if (!isDeputy && !PASSIVE.test(passage.key(verb))) return null;
  if (!isDeputy && saysOther(passage, heir)) return null;
  const subject = subjectBefore(named, verb);
  return subject === null ? null : { former: subject, heir, isDeputy, isPassive: true };
}

/** "replaced her with", "replaced his minister with": whom someone replaces, who is not named there. */
function otherObjectTo(named: Named, at: number): Subject | null {
  const { passage, officeTo } = named;
  const office = officeTo.get(at);
  if (office !== undefined) return REPLACES.test(passage.key(office.from - 1)) ? { name: null, office } : null;
  if (!/^(?:him|her)$/.test(passage.key(at - 1)) || !REPLACES.test(passage.key(at - 2))) return null;
  const former = displaced(named, at - 2);
  return former === null ? null : byName(former);
}

/** "replaced Ann Hill with", "replacing the minister, Ann Hill, with": whom someone replaces. */
function objectTo({ passage, endingAt, titleFrom }: Named, at: number): NameRun | null {
  const isApposed = passage.written(at - 1) === ',';
  let object = endingAt.get(isApposed ? at - 1 : at);
  if (object === undefined && isApposed)
    for (let index = at - 2; index > at - REACH && object === undefined; index--)
      if (passage.written(index) === ',') object = endingAt.get(index);
  if (object === undefined) return null;
  const title = titleFrom.get(object.from);
  const verb = title === undefined ? beforeHonorifics(passage, object.from) : title - 1;
  return REPLACES.test(passage.key(verb)) ? object : null;
}

/** "… by Tom Reed as coach": what the office would say, were it one, has been read as one. */
const saysOther = (passage: Passage, { to }: NameRun): boolean =>
  /^(?:as|on|in)$/.test(passage.key(to)) && !isWhen(passage, to + 1) && !passage.startsLine(to);

/** "Tom Reed replaced Ann Hill", "named Tom Reed to succeed Ann Hill" */
function activeAt(named: Named, run: NameRun, verb: number, said: ReadonlySet<number>): Succession | null {
  const { passage, endingAt } = named;
  // "replaced Ann Hill with Tom Reed": the subject replaces no one.
  if (/^(?:with|by)$/.test(passage.key(run.to)) && !passage.startsLine(run.to)) return null;
  const former = byName(run);
  if (passage.key(verb - 1) === 'to') {
    const heir = endingAt.get(verb - 1);
    const { appointing } = passage.grammar.clauses;
    // "named Tom Reed to replace Ann Hill"
    if (heir !== undefined) {
      const before = beforeHonorifics(passage, heir.from);
      // "Tom Reed to replace Ann Hill": a headline.
      const isHeadline = passage.tokens[before + 1]?.opens === true && onHeadingLine(passage.tokens, verb);
      return isHeadline || appointing.has(passage.key(before)) ? { former, heir, isDeputy: false } : null;
    }
    // "was sworn in to replace"
    const chosen = passage.key(verb - 2) === 'in' ? verb - 3 : verb - 2;
    if (!CHOSEN.test(passage.key(chosen))) return null;
    const subject = subjectBefore(named, chosen)?.name ?? null;
    return subject === null ? null : { former, heir: subject, isDeputy: false };
  }
  const isParticiple = passage.key(verb).endsWith('ing') && /^(?:,|after|by|before|since)$/.test(passage.key(verb - 1));
  const heir = isParticiple ? saidBefore(named, verb - 1, said) : (subjectBefore(named, verb)?.name ?? null);
  return heir === null ? null : { former, heir, isDeputy: false };
}

/** "Ann Hill was named minister, replacing …": of whom the sentence has just said an office, or whom alone it has named. */
function saidBefore({ passage, endingAt }: Named, end: number, said: ReadonlySet<number>): NameRun | null {
  let only: NameRun | null = null;
  let names = 0;
  for (let at = end; at > end - SENTENCE && at > 0; at--) {
    const name = endingAt.get(at);
    if (name !== undefined && said.has(name.from)) return name;
    if (name !== undefined) {
      only = name;
      names++;
    }
    if (passage.tokens[at - 1]?.opens === true) break;
  }
  return names === 1 ? only : null;
}

/** "Tom Reed took over as minister from Ann Hill", "takes the reins from Ann Hill" */
function takenAt(named: Named, run: NameRun, at: number, said: ReadonlySet<number>): Succession | null {
  const { passage } = named;
  for (let index = at - 2; index > at - REACH && !passage.startsLine(index + 1); index--) {
    if (passage.isMark(index)) return null;
    if (!TAKES.test(passage.key(index))) continue;
    // "became minister, taking over from Ann Hill"
    const isParticiple = passage.key(index) === 'taking' && passage.written(index - 1) === ',';
    const taker = isParticiple ? saidBefore(named, index - 1, said) : (subjectBefore(named, index)?.name ?? null);
    const heir = takesOffice(passage, index + 1) ? taker : null;
    return heir === null ? null : { former: byName(run), heir, isDeputy: false };
  }
  return null;
}

/** "became minister in place of Ann Hill" */
function insteadAt(named: Named, run: NameRun, at: number, said: ReadonlySet<number>): Succession | null {
  const heir = saidBefore(named, at - 1, said);
  // Only of whom the sentence says the office.
  return heir === null || !said.has(heir.from) ? null : { former: byName(run), heir, isDeputy: false };
}

/** "over", "the reins", "over the presidency" */
function takesOffice(passage: Passage, from: number): boolean {
  if (passage.key(from) === 'over') return true;
  return REINS.test(passage.key(/^(?:the|his|her)$/.test(passage.key(from)) ? from + 1 : from));
}

/** "Ann Hill handed over power to Tom Reed", "gave way to Tom Reed", "made way for Tom Reed" */
function handedAt(named: Named, heir: NameRun, at: number): Succession | null {
  const { passage } = named;
  let verb = at - 2;
  const makesWay = passage.key(at - 1) === 'way' && GIVES.test(passage.key(verb));
  if (!makesWay) while (verb > at - REACH && !HANDS.test(passage.key(verb)) && !passage.isMark(verb)) verb--;
  const isTo = passage.key(at) === 'to' && HANDS.test(passage.key(verb));
  const what = passage.key(verb + 1) === 'over' ? verb + 2 : verb + 1;
  // "handed over to Tom Reed", "handed the presidency to Tom Reed", not "handed over a prize"
  const isHanded = isTo && (what === at || passage.key(what) === 'as' || takesOffice(passage, what));
  const former = makesWay || isHanded ? subjectBefore(named, verb) : null;
  return former === null ? null : { former, heir, isDeputy: false };
}

/** Whom "her" of "named Tom Reed in her place" means: named last before `from`, and not as the one who does so. */
export function displaced({ passage, endingAt }: Named, from: number): NameRun | null {
  let sentences = 0;
  for (let at = from; at > from - SENTENCE && at > 0 && sentences < 2; at--) {
    const name = endingAt.get(at);
    if (name !== undefined && !name.namesake) {
      let verb = at;
      while (verb < at + VERB_REACH && (isAuxiliary(passage, verb) || isWhen(passage, verb))) verb++;
      if (!passage.grammar.clauses.appointing.has(passage.key(verb))) return name;
    }
    if (passage.tokens[at - 1]?.opens === true) sentences++;
  }
  return null;
}
