import { isState } from '../affiliations.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import { HEIR, HEIRS } from '../office-classes.ts';
import type { Passage } from '../passage.ts';
import { Word } from '../vocabulary.ts';
import { readBefore } from './before.ts';
import { readBehind, SENT_ABROAD } from './behind.ts';
import { bareBody } from './bare-body.ts';
import { bodyBehindComma } from './behind-comma.ts';
import { classOf } from './class-of.ts';
import { isByCustom, leadsPlace } from './by-custom.ts';
import { opensOffice } from './opens-office.ts';
import { bracketedPortfoliosEnd } from './portfolio-lists.ts';
import { isOfChurch, isOfOthers } from './societies.ts';
import { readPartisan } from './partisans.ts';
import {
  COMPANIES_HAVE,
  inCharge,
  isAssistant,
  isBeforeName,
  isChosenFor,
  isElected,
  isGeneralAlone,
  isJob,
  isNoOffice,
  isOfFirms,
  isOfSociety,
  isOfThing,
  isSought,
  leadsFirm,
  ofSecretaryGeneral,
  servedBy,
} from './head-words.ts';

const GENERAL_AFTER = new Set(
  'secretary director attorney consul prosecutor inspector solicitor auditor governor'.split(' '),
);
/** "foreign policy chief", "national security adviser": the portfolio makes it public without capitals. */
const TOPIC_ALONE = /^(?:chief|secretary|advis[eo]r|negotiator|mediator|coordinator|commander|attach[eé])s?$/;
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
  'assistant',
]);
const PLURALS = new Set(
  (
    'reps. sens. govs. presidents ministers chancellors ambassadors spokespersons spokesmen spokeswomen congressmen chairmen governors mayors senators mps meps msps mks backbenchers pms premiers ' +
    'envoys commissioners lawmakers secretaries representatives negotiators chairs chairpersons leaders chiefs heads directors administrators ' +
    'members deputies co-leaders advisers advisors aides speakers commanders judges kings lords constables collectors justices magistrates prosecutors vice-presidents vice-premiers secretaries-general attorneys attorneys-general counterparts numbers'
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
  const isAide = isAssistant(passage, head);
  if (headToken === undefined || !(counterpart || isGeneral || isAide || passage.termIs(head, Word.office | Word.post)))
    return null;
  // "Deputy" and "Chief" are posts only where no office follows: "Deputy Minister".
  const end = office?.end ?? head + 1;
  if (
    !isGeneral &&
    !isAide &&
    passage.is(head, Word.grade) &&
    end === head + 1 &&
    !passage.isMark(head + 1) &&
    (opensOffice(passage, head + 1) || isAssistant(passage, head + 1))
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
  // "Representatives Ann Hill and Tom Reed", not "representatives of both sides"
  if (headWord === 'representatives' && !(capital && (passage.isCapital(head + 1) || word(head + 1) === ',')))
    return null;
  if (isNoOffice(passage, head, end)) return null;
  const headClass = counterpart ? 'counterpart' : isAide ? 'adviser' : (office?.value.office ?? 'official');

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
  // "Foreign Minister nominee", "Prime Minister designate"
  else if (isChosenFor(passage, to, headClass)) to++;
  // "Speaker Emerita"
  const isEmeritus = /^emerit(?:us|a)$/.test(word(to)) && !passage.startsLine(to);
  if (isEmeritus) to++;
  // "Senate President Pro Tempore"
  if (word(to) === 'pro' && word(to + 1) === 'tempore' && !passage.startsLine(to)) to += 2;
  // "Chief Executive Officer"
  if (headWord === 'executive' && (word(head - 1) !== 'chief' || word(to) === 'officer')) return null;
  const isCompoundHead = to > end && !isEmeritus;
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

  // "Deputy Prime Minister in charge of European integration Ann Hill", "Minister in Charge of Treaty Negotiations"
  if (['in', 'charge', 'of'].every((part, place) => word(to + place) === part)) {
    const of = to + 2;
    to = inCharge(passage, of + 1) ?? (word(of + 1) !== 'the' && passage.isCapital(of - 1) ? of : to);
    for (let at = of + 1; at < to; at++) hasTopic ||= passage.is(at, Word.topic);
  }
  const rest = readBehind(passage, { head, at: to, headClass, counterpart, before: left, served });
  const { isNested, isOfStranger } = rest;
  let { complement, isSent } = rest;
  to = rest.to;
  served.push(...rest.served);
  hasBody ||= rest.hasBody;
  hasTopic ||= rest.hasTopic;
  isPrivate ||= rest.isPrivate;
  // "Minister of State (Culture, Community and Youth)(Trade and Industry) Ann Hill"
  if (/(?:minister|secretary)$/.test(headClass) && capital) {
    const bracketed = bracketedPortfoliosEnd(passage, to);
    hasTopic ||= bracketed > to;
    to = bracketed;
  }
  // "Secretary of State nominee"
  if (to > end && isChosenFor(passage, to, headClass)) to++;
  // "Minister of Finance II", beside another
  if (headClass === 'minister' && /^I{2,3}$/.test(passage.written(to)) && !passage.startsLine(to)) to++;
  const isDefinite = (capital || headClass === 'commander') && determiner !== 'indefinite';
  const behind = isDefinite
    ? ((rest.complement ? null : bareBody(passage, head, to)) ?? bodyBehindComma(passage, from, to))
    : null;
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
  // "Deutsche Bank chief executive", "Union general secretary": a firm's, a union's.
  const isBanks = left.hasBody && /^bank$/i.test(word(core)) && core > 0;
  if (headWord === 'executive' && served.length === 0 && (!left.hasBody || isBanks)) isPrivate = true;
  if (headClass === 'general-secretary' && word(head - 1) === 'general' && word(head - 2) === 'union') isPrivate = true;
  if (isSought(passage, from) || isOfFirms(passage, core, head, end) || isOfThing(passage, end, to)) isPrivate = true;
  if (isOfOthers(passage, head, headClass, from, to) || isOfChurch(passage, head)) isPrivate = true;
  if (served.length === 0 && isOfSociety(passage, end, to)) isPrivate = true;
  // "opposing counsel", "Senior Counsel Ann Hill": lawyers.
  if (headWord === 'counsel' && !isCompoundHead && telling === null && served.length === 0) isPrivate = true;
  // "Chile country director": of what is at home elsewhere, and no body of states.
  const isAgencys = passage.affiliations[head - 2]?.kind === 'organisation';
  if (word(head - 1) === 'country' && !isAgencys && served.every((code) => isState(code) && code !== 'WB'))
    isPrivate = true;
  // "Executive Secretary of the Blue River Basin": of a body no list knows.
  // "Executive Secretary of the Economic Commission": of that.
  const isOfBody = isOfStranger || (rest.complement && headWord === 'secretary' && word(head - 1) === 'executive');
  const isImplied = telling !== null && served.length === 0 && !isOfBody && passage.isLikely(telling);
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
    plural: PLURALS.has(headWord) || PLURALS.has(word(end - 1)),
    former: former || isEmeritus,
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
      // "Norwegian Cruise Line president Ann Hill": a firm that is called after a state; "Barcelona president": of a club.
      (!capital &&
        /^(?:president|chair)$/.test(headClass) &&
        !hasBody &&
        !hasTopic &&
        ((left.hasUnknown && determiner === 'none' && served.length === 1) || (left.hasCity && left.core === head))) ||
      // "Dior ambassador Ann Hill"
      (left.hasUnknown && bodyless && headClass === 'ambassador' && !capital) ||
      (left.hasCity && headClass === 'head' && !hasBody && !hasTopic && !isOfPlace),
    capital,
    served,
    implied,
    owner: left.owner,
    patron: left.hasUnknown && bodyless ? left.unknown : servedBy(passage, head, headClass),
    counterpart,
    specific: specific || left.hasStatus,
  };
}
