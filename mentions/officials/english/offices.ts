import { isState } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import { HEIR } from '../office-classes.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { readBefore } from './before.ts';
import { bodyBehindComma } from './behind-comma.ts';
import { isOfStrangers, restOfBody } from './body-rest.ts';
import { classOf } from './class-of.ts';
import { isByCustom, leadsPlace } from './by-custom.ts';
import { MAX_WORDS_AFTER, opensOffice, readComplement } from './complement.ts';
import { readPartisan } from './partisans.ts';
import { namesPlace } from './possessions.ts';
import { officeOfHead } from './office-of.ts';
import { PREPOSITIONS } from './unknown-words.ts';
import {
  COMPANIES_HAVE,
  inCharge,
  isBeforeName,
  isElected,
  isGeneralAlone,
  isJob,
  isNoOffice,
  isOfFirms,
  isOfThing,
  leadsFirm,
  ofSecretaryGeneral,
  servedBy,
} from './head-words.ts';

/** These carry the other side in their "to" or "for": an ambassador to Hanoi does not serve Hanoi. */
const SENT_ABROAD = new Set(['ambassador', 'envoy', 'diplomat']);
const GENERAL_AFTER = new Set(
  'secretary director attorney consul prosecutor inspector solicitor auditor governor'.split(' '),
);
/** "foreign policy chief", "national security adviser": the portfolio makes it public without capitals. */
const TOPIC_ALONE = /^(?:chief|secretary|advis[eo]r|negotiator|mediator|coordinator|commander|attach[eé])s?$/;
/** These work at a body. */
const STAFF = new Set(['director', 'official', 'adviser', 'deputy', 'secretary']);
/** Ministers of state are in these. */
const MINISTRIES = /^(?:ministry|department|office|secretariat)$/;
/** Nothing they are about follows. */
const ONLY_OF = new Set(['president', 'pm', 'minister', 'monarch', 'chancellor', 'governor', 'mayor']);
/** What a state or a body has elsewhere. */
const OFFICES_ABROAD = /^(?:section|office|mission|embassy|consulate|delegation|bureau)$/;
/** Whose office another has, or had. */
const OTHERS = new Set(['counterpart', 'counterparts', 'counter-part', 'predecessor', 'successor', 'replacement']);
/** Words that are heads beside those of the lists. */
export const ALSO_HEADS: ReadonlySet<string> = new Set([
  ...OTHERS,
  'general',
  'admiral',
  'number',
  'numbers',
  'republican',
  'democrat',
]);
const HEIRS = /^(?:predecessor|successor|replacement)$/;
const TAKES_TO = /^(?:advis|aide|secretary|member|representative)/;
const PLURALS = new Set(
  (
    'reps. sens. govs. presidents ministers chancellors ambassadors spokespersons spokesmen spokeswomen congressmen chairmen governors mayors senators mps meps backbenchers pms premiers ' +
    'envoys commissioners lawmakers secretaries representatives negotiators chairs chairpersons leaders chiefs heads directors administrators ' +
    'members deputies co-leaders advisers advisors aides speakers commanders judges kings vice-presidents vice-premiers secretaries-general counterparts numbers'
  ).split(' '),
);

/** The English office phrase whose office word stands at `head`: what belongs to it stands on both sides. */
export function readEnglishOffice(passage: Passage, head: number, floor: number): OfficePhrase | null {
  const { tokens } = passage;
  const partisan = readPartisan(passage, head);
  if (partisan !== null) return partisan;
  const headToken = tokens[head];
  // "her opposite number"
  const isOpposite = /^numbers?$/.test(passage.plain(head)) && passage.plain(head - 1) === 'opposite';
  const counterpart = isOpposite || OTHERS.has(passage.plain(head));
  const heir = counterpart && HEIRS.test(passage.plain(head));
  const office = counterpart ? null : passage.term(head);
  const isGeneral = isGeneralAlone(passage, head);
  if (headToken === undefined || !(counterpart || isGeneral || passage.termIs(head, Word.office | Word.post)))
    return null;
  // "Deputy" and "Chief" are posts only where no office follows: "Deputy Minister".
  const end = office?.end ?? head + 1;
  if (
    !isGeneral &&
    passage.is(head, Word.grade) &&
    end === head + 1 &&
    !passage.isMark(head + 1) &&
    opensOffice(passage, head + 1)
  )
    return null;
  // "Justice Secretary": the portfolio of an office, not a judge.
  if (
    !isGeneral &&
    passage.is(head, Word.topic) &&
    !passage.startsLine(end) &&
    passage.is(end, Word.office | Word.post)
  )
    return null;
  const word = (index: number) => passage.plain(index);
  const headWord = headToken.plain;
  const capital = headToken.shape !== 'lower';
  if (isNoOffice(passage, head, end)) return null;
  const headClass = counterpart ? 'counterpart' : (office?.value.office ?? 'official');

  const left = readBefore(passage, isOpposite ? head - 1 : head, floor);
  const { core, from, determiner, former } = left;
  const served = [...left.served];
  const owner = ofSecretaryGeneral(passage, from);
  if (owner !== null && served.length === 0) served.push(owner.code);
  let { hasBody, hasTopic, isPrivate } = left;

  // "Secretary General", "Director-General", "Chairman-elect".
  let to = end;
  if (GENERAL_AFTER.has(headWord) && word(to) === 'general' && !passage.startsLine(to)) to++;
  else if (word(to) === '-' && /^(?:general|elect|designate|at)$/.test(word(to + 1))) {
    to += 2;
    if (word(to) === '-' && word(to + 1) === 'large') to += 2;
  }
  // "Chief Executive Officer"
  if (headWord === 'executive' && (word(head - 1) !== 'chief' || word(to) === 'officer')) return null;
  const isCompoundHead = to > end;
  // "the justice he is denied"
  if (headWord === 'justice' && !capital && left.core === head && !left.hasBody) return null;
  // "U.S. Attorney Ann Hill"
  if (headWord === 'attorney' && !isCompoundHead && !(capital && served.includes('US'))) return null;

  if (SENT_ABROAD.has(headClass)) {
    let last = to;
    while (/^(?:extraordinary|plenipotentiary|and|designate)$/.test(word(last)) && !passage.startsLine(last)) last++;
    if (last > to && word(last - 1) !== 'and') to = last;
    // "Chargé d'affaires a.i."
    if (['a', '.', 'i', '.'].every((part, place) => word(to + place) === part)) to += 4;
    else if (word(to) === 'ad' && word(to + 1) === 'interim') to += 2;
  }

  // "Deputy Prime Minister in charge of European integration Ann Hill"
  if (['in', 'charge', 'of'].every((part, place) => word(to + place) === part)) to = inCharge(passage, to + 3) ?? to;
  // Rightwards: "of Foreign Affairs of the Republic of Belarus", "for the Ukrainian military".
  let complement = false;
  let isNested = false;
  let isSent = false;
  let isOfStranger = false;
  for (;;) {
    const preposition = word(to);
    if (passage.startsLine(to) || !PREPOSITIONS.has(preposition) || to - head > MAX_WORDS_AFTER) break;
    // "President To Lam"
    // "talks with Iraqi FM on Bilateral Ties"
    if (preposition === 'on' && ONLY_OF.has(headClass)) break;
    if (preposition === 'to' && tokens[to]?.shape === 'title' && passage.affiliationFrom(to + 1) === undefined) break;
    // "the provincial office in East Nusa Tenggara"
    if (preposition === 'in' && namesPlace(passage, to + 1)) break;
    // "Minister in the Presidency", "Minister of State in the Office of the Vice President"
    const another = /^(?:in|at)$/.test(preposition) ? officeOfHead(passage, to + 1) : null;
    if (another !== null) {
      to = another;
      hasBody = true;
      complement = true;
      break;
    }
    // "president for the first time", "minister for a second term"
    if (preposition === 'for' && word(to + 3).match(/^(?:time|term|stint|spell)$/) !== null) break;
    const part = readComplement(passage, to + 1, capital, !COMPANIES_HAVE.has(headClass));
    if (part === null) break;
    // "the envoy of the UN Secretary-General for Chile"
    if (headClass === 'secretary-general' && preposition === 'for' && part.served.length > 0) break;
    // "dispatched the foreign minister for the Rome Summit"
    if (
      preposition === 'for' &&
      headClass !== 'legislator' &&
      hasTopic &&
      part.served.length === 0 &&
      part.topics === 0
    )
      break;
    // "the UN commander in Sierra Leone"
    const isPosted = headClass === 'commander' && preposition === 'in' && served.length > 0;
    const abroad = isPosted || (SENT_ABROAD.has(headClass) && preposition !== 'of' && preposition !== 'from');
    // "senior director for Asia at the National Security Council", "an official in the interior ministry"
    // "Minister in the Ministry of Finance"
    const isInMinistry = headClass === 'minister' && MINISTRIES.test(word(word(to + 1) === 'the' ? to + 2 : to + 1));
    const isStaff = STAFF.has(headClass) || isInMinistry;
    const isOfBody = /^(?:in|at|with)$/.test(preposition) && part.bodies > 0 && isStaff;
    // "his counterpart from Chile"
    const hasOrigin = counterpart || SENT_ABROAD.has(headClass) || headClass === 'legislator' || headClass === 'deputy';
    // "a deputy from the governing party", "the UN ambassador from Chile"
    // "her counterpart from tourism", "in Peru, Tom Reed"
    const isOtherOffice = counterpart && part.topics > 0 && /^(?:from|at|in)$/.test(preposition);
    const isOtherState =
      counterpart &&
      preposition === 'in' &&
      served.length === 0 &&
      part.served.length > 0 &&
      passage.affiliationFrom(to + 1)?.kind === 'country' &&
      isBeforeName(passage, word(part.end) === ',' ? part.end + 1 : part.end);
    const isFrom = hasOrigin && preposition === 'from' && part.served.length + part.bodies > 0;
    const isOrigin = isFrom || isOtherOffice || isOtherState;
    if (
      !isOfBody &&
      !isOrigin &&
      /^(?:in|at|on|from|with)$/.test(preposition) &&
      (part.topics === 0 || tokens[to + 1]?.shape === 'lower')
    ) {
      // "the ambassador in Hanoi" names where, "Secretary on Migration" what about; "the president in Hanoi" neither.
      // "the US envoy on Sudan"
      const isPlace = preposition === 'in' || preposition === 'at' || (preposition === 'on' && headClass === 'envoy');
      if (!isPlace || !abroad || part.served.length === 0) break;
      // "meets Chile's top diplomat in Laos": where they meet.
      if (headClass === 'diplomat' && served.length > 0) break;
    }
    if (preposition === 'to' && !abroad && !TAKES_TO.test(headWord) && part.bodies === part.strangers) break;
    if (abroad) isSent ||= part.served.length > 0;
    else served.push(...part.served);
    hasBody ||= part.bodies > 0;
    hasTopic ||= part.topics > 0;
    isOfStranger ||= part.strangers > 0;
    isPrivate ||= part.isPrivate || (!left.hasBody && isOfStrangers(passage, headClass, part, to + 1));
    complement = true;
    isNested ||= part.nested;
    if (part.nested) break;
    to = part.end;
    // "the chief of the Interests Section in Havana"
    const place = word(to) === 'in' && OFFICES_ABROAD.test(word(to - 1)) ? passage.affiliationFrom(to + 1) : undefined;
    if (place !== undefined && headClass === 'head') to = place.end;
  }

  // "president of the Michigan Chapter"
  const rest = complement ? restOfBody(passage, to, head + 1) : null;
  if (rest !== null) {
    to = rest.end;
    hasBody ||= rest.isPublic;
    isPrivate ||= !rest.isPublic;
  }
  const behind = capital && determiner !== 'indefinite' ? bodyBehindComma(passage, from, to) : null;
  if (behind !== null && (served.length === 0 || behind.served.length === 0)) {
    served.push(...behind.served);
    hasBody ||= behind.bodies > 0;
    complement = true;
    to = behind.end;
  }

  // The ambassador at the United Nations serves a state.
  if (headClass === 'ambassador' && served[0] === 'UN') {
    served.shift();
    isSent = true;
  }
  if (counterpart && determiner !== 'pronoun' && determiner !== 'possessor' && served.length === 0) return null;
  const telling = passage.telling(core, to);
  // "Georgia Gov.": the abbreviation is American, the name before it a state of the union.
  if (telling === 'US' && served[0] === 'GE' && headWord.endsWith('.')) served.splice(0, served.length, telling);
  // "chief executive of the London-based website": of a state or a body that is known.
  if (headWord === 'executive' && served.length === 0 && !left.hasBody) isPrivate = true;
  if (isOfFirms(passage, core, head, end) || isOfThing(passage, end, to)) isPrivate = true;
  // "Chile country director": of what is at home elsewhere, and no body of states.
  if (word(head - 1) === 'country' && served.every((code) => isState(code) && code !== 'WB')) isPrivate = true;
  // "Executive Secretary of the Blue River Basin": of a body no list knows.
  const isImplied = telling !== null && served.length === 0 && !isOfStranger && passage.isLikely(telling);
  const implied = isImplied ? telling : null;
  if (implied !== null) served.push(implied);
  // "in the chamber Speaker Ann Hill", "House of Representatives Speaker"
  const isSpeaker = headWord === 'speaker' && capital && passage.isCapital(to);
  const bodyless = !hasBody && !hasTopic && served.length === 0;
  const specific = !bodyless || complement;
  const isNamed = to === head + 1 && isBeforeName(passage, to);
  const custom = { head, determiner, before: left, hasTopic, isNamed };
  const isOfPlace = leadsPlace(passage, custom);
  const advisesState = word(end) === 'to' && served.length > 0;
  const isClerk = determiner === 'indefinite' && !isNested && !advisesState && isJob(passage, core, head, to);
  const isFirm =
    determiner === 'none' && served.length === 0 && !complement && leadsFirm(passage, core, head, headClass);
  // "four deputy speakers" of a parliament, not those of a fair
  const isDeputySpeaker = headWord === 'speakers' && /^(?:deputy|vice)$/.test(word(head - 1));
  const isPost =
    isByCustom(passage, custom) ||
    isDeputySpeaker ||
    isOfPlace ||
    isSent ||
    served.length > 0 ||
    hasBody ||
    (hasTopic && (capital || TOPIC_ALONE.test(headWord))) ||
    (core < head && capital);
  return {
    from: owner?.from ?? from,
    start: owner?.from ?? from,
    core,
    head,
    to,
    classes: heir
      ? [HEIR]
      : [
          isOfPlace
            ? 'governor'
            : isGeneral
              ? 'commander'
              : classOf(passage, core, head, counterpart ? 'counterpart' : headClass),
          ...(headWord === 'secretary' && word(head - 1) === 'press' ? ['spokes'] : []),
          // The EU's top diplomat is its "foreign policy chief".
          ...(word(head - 1) === 'policy' && word(head - 2) === 'foreign' ? ['diplomat'] : []),
          ...(headWord === 'representative' && word(head - 1) === 'high' ? ['diplomat'] : []),
        ],
    determiner,
    plural: PLURALS.has(headWord),
    former,
    isPublic:
      ((office?.value.flags ?? 0) & Word.office) !== 0 ||
      counterpart ||
      isCompoundHead ||
      telling !== null ||
      (isPost && !isClerk),
    isPrivate:
      (isPrivate && !isSpeaker) ||
      isFirm ||
      (left.hasUnknown && bodyless && COMPANIES_HAVE.has(headClass) && !isSpeaker && !isElected(passage, core)) ||
      (left.hasCity && headClass === 'head' && !hasBody && !hasTopic),
    capital,
    served,
    implied,
    owner: left.owner,
    patron: left.hasUnknown && bodyless ? left.unknown : servedBy(passage, head, headClass),
    counterpart,
    specific: specific || left.hasStatus,
  };
}
